import { describe, expect, test } from 'vitest';
import { billToInWords } from './bill-to-in-words.ts';

describe('to whom an invoice is sent', () => {
  test('is told line by line, with the postal code where the country has it', () => {
    const kiel = { name: 'Acme', country: 'DE', address: ['Haus 2', 'Weg 1'], postalCode: '24103', city: 'Kiel' };
    expect(billToInWords(kiel, 'de')).toEqual(['Acme', 'Haus 2', 'Weg 1', '24103 Kiel', 'Deutschland']);
    const york = { name: 'Acme', country: 'GB', address: ['1 Lane'], postalCode: 'YO1 7HH', city: 'York' };
    expect(billToInWords(york, 'en')).toEqual(['Acme', '1 Lane', 'York YO1 7HH', 'United Kingdom']);
  });

  test('is a name and a country where nothing else is stated', () => {
    expect(billToInWords({ name: 'Acme', country: 'FR' }, 'en')).toEqual(['Acme', 'France']);
    expect(billToInWords({ name: 'Acme' }, 'en')).toEqual(['Acme']);
  });
});
