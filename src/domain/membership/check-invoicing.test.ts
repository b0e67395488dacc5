import { describe, expect, test } from 'vitest';
import { checkInvoicing } from './check-invoicing.ts';

const inKiel = { country: 'DE', address: ['Weg 1'], postalCode: '24103', city: 'Kiel' };
const codesOf = (list: Parameters<typeof checkInvoicing>[0]) =>
  checkInvoicing(list, ['invoicing']).map(({ code, path }) => `${path.join('/')} ${code}`);

describe('to whom invoices go', () => {
  test('is stated once for each country of what is still known', () => {
    expect(codesOf([inKiel, { ...inKiel, country: 'AT' }])).toEqual([]);
    expect(codesOf([inKiel, { ...inKiel, city: 'Kiel-Wik' }])).toEqual(['invoicing/1/country named-twice']);
    const before = { ...inKiel, knownTo: '2020-01-01' };
    expect(codesOf([before, inKiel, before])).toEqual([]);
  });

  test('has a postal code where all addresses have one, and a VAT number of the form that its country has', () => {
    const { postalCode: _, ...without } = inKiel;
    expect(codesOf([{ ...without, vatNumber: 'DE12' }])).toEqual([
      'invoicing/0/postalCode postal-code-missing',
      'invoicing/0/vatNumber not-a-vat-number',
    ]);
    expect(codesOf([{ ...without, country: 'AE', city: 'Dubai', vatNumber: '100000000000003' }])).toEqual([]);
  });
});
