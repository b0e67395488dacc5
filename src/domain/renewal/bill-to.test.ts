import { describe, expect, test } from 'vitest';
import { billTo, type InvoicingStated, missingOn } from './bill-to.ts';

const inKiel: InvoicingStated = {
  ...{ country: 'DE', name: 'Acme Deutschland GmbH', address: ['Holstenstraße 1'], postal_code: '24103' },
  ...{ city: 'Kiel', vat_number: 'DE123456789' },
};
const inDublin: InvoicingStated = {
  ...{ country: 'IE', name: null, address: ['1 Main Street'], postal_code: null, city: 'Dublin', vat_number: null },
};
const stated = [inKiel, inDublin];

describe('an invoice', () => {
  test('goes to whom is stated for its country, under the legal name where that is another', () => {
    expect(billTo({ name: 'Acme', country: 'DE', stated })).toEqual({
      ...{ name: 'Acme Deutschland GmbH', country: 'DE', address: ['Holstenstraße 1'] },
      ...{ postalCode: '24103', city: 'Kiel', vatNumber: 'DE123456789' },
    });
    expect(billTo({ name: 'Acme', country: 'IE', stated })).toEqual({
      ...{ name: 'Acme', country: 'IE', address: ['1 Main Street'], city: 'Dublin' },
    });
  });

  test('bears the name and the country alone where nothing is stated for that country', () => {
    expect(billTo({ name: 'Acme', country: 'FR', stated })).toEqual({ name: 'Acme', country: 'FR' });
    expect(billTo({ name: 'Acme', country: undefined, stated })).toEqual({ name: 'Acme' });
  });

  test('of a partner without a country goes where the only statement says', () => {
    expect(billTo({ name: 'Acme', country: undefined, stated: [inKiel] }).city).toBe('Kiel');
  });

  test('tells what is missing: an address everywhere, a VAT number where companies have one', () => {
    expect(missingOn({ name: 'Acme', country: 'DE' })).toEqual(['address', 'vat-number']);
    expect(missingOn({ name: 'Acme', country: 'US' })).toEqual(['address']);
    expect(missingOn({ name: 'Acme' })).toEqual(['address']);
    expect(missingOn(billTo({ name: 'Acme', country: 'IE', stated }))).toEqual(['vat-number']);
    expect(missingOn(billTo({ name: 'Acme', country: 'DE', stated }))).toEqual([]);
  });
});
