import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasVatForm, vatNumberExpected, vatNumberWritten } from './vat-number.ts';

/** Of each country numbers of every form that it has, and some that only look so. */
const cases: readonly (readonly [country: string, right: string, wrong: string])[] = [
  ['AT', 'ATU12345678', 'AT12345678 ATU1234567'],
  ['BE', 'BE0123456789 BE1123456789', 'BE2123456789 BE123456789'],
  ['BG', 'BG123456789 BG1234567890', 'BG12345678'],
  ['CY', 'CY12345678L', 'CY123456789'],
  ['CZ', 'CZ12345678 CZ123456789 CZ1234567890', 'CZ1234567 CZ12345678901'],
  ['DE', 'DE123456789', 'DE12345678 DE1234567890 DE12345678X'],
  ['DK', 'DK12345678', 'DK123456789'],
  ['EE', 'EE123456789', 'EE12345678'],
  ['GR', 'EL123456789', 'GR123456789 EL12345678'],
  ['ES', 'ESA12345678 ES12345678Z ESX1234567L', 'ES123456789'],
  ['FI', 'FI12345678', 'FI1234567'],
  ['FR', 'FR12345678901 FRX1123456789 FRXX123456789', 'FRO1123456789 FRI1123456789 FR1234567890'],
  ['HR', 'HR12345678901', 'HR1234567890'],
  ['HU', 'HU12345678', 'HU123456789'],
  ['IE', 'IE1234567A IE1A23456A IE1+23456A IE1234567WA', 'IE12345678 IE1234567XA IE1234567AZ'],
  ['IT', 'IT12345678901', 'IT1234567890'],
  ['LT', 'LT123456789 LT123456789012', 'LT1234567890'],
  ['LU', 'LU12345678', 'LU1234567'],
  ['LV', 'LV12345678901', 'LV123456789'],
  ['MT', 'MT12345678', 'MT123456789'],
  ['NL', 'NL123456789B01', 'NL123456789A01 NL123456789'],
  ['PL', 'PL1234567890', 'PL123456789'],
  ['PT', 'PT123456789', 'PT12345678'],
  ['RO', 'RO12 RO1234567890', 'RO1 RO12345678901'],
  ['SE', 'SE123456789001', 'SE1234567890'],
  ['SI', 'SI12345678', 'SI1234567'],
  ['SK', 'SK1234567890', 'SK123456789'],
  ['GB', 'GB123456789 GB123456789012 GBGD123 GBHA123', 'GB12345678 GBGD12 GBXX123'],
];

describe('the VAT number of a company', () => {
  test.each(cases)('in %s has the forms of that country, and an example that has one', (country, right, wrong) => {
    for (const number of right.split(' '))
      expect([number, vatNumberExpected(number, country)]).toEqual([number, undefined]);
    for (const number of wrong.split(' ')) {
      const example = vatNumberExpected(number, country) ?? 'taken';
      expect([number, vatNumberExpected(example, country)]).toEqual([number, undefined]);
      expect(example).toMatch(country === 'GR' ? /^EL/ : new RegExp(`^${country}`));
    }
    expect(hasVatForm(country)).toBe(true);
  });

  test('is the same however it is written: spaces, dots, hyphens and small letters say nothing', () => {
    const all = cases.flatMap(([country, right]) => right.split(' ').map((number) => ({ country, number })));
    fc.assert(
      fc.property(
        fc.constantFrom(...all),
        fc.array(fc.constantFrom(' ', '.', '-', '\u00a0')),
        fc.boolean(),
        (one, gaps, isSmall) => {
          const letters = [...one.number].map((letter, index) => `${letter}${gaps[index] ?? ''}`).join('');
          const written = isSmall ? letters.toLowerCase() : letters;
          expect(vatNumberWritten(written)).toBe(one.number);
          expect(vatNumberExpected(written, one.country)).toBeUndefined();
        },
      ),
    );
  });

  test('can be that of another country than the address, and has the form of that one', () => {
    expect(vatNumberExpected('ATU12345678', 'DE')).toBeUndefined();
    expect(vatNumberExpected('AT12345678', 'DE')).toBe('ATU00000000');
  });

  test('needs its prefix where the country has one', () => {
    expect(vatNumberExpected('123456789', 'DE')).toBe('DE000000000');
    expect(vatNumberExpected('123456789', 'GR')).toBe('EL000000000');
  });

  test('of any other country stays as it is written, and nothing is said of it', () => {
    expect(vatNumberExpected('CHE-123.456.789 MWST', 'CH')).toBeUndefined();
    expect(vatNumberWritten(' CHE-123.456.789 MWST ')).toBe('CHE-123.456.789 MWST');
    expect(['US', 'toString'].map(hasVatForm)).toEqual([false, false]);
    // Whatever else a partner writes for a country is none of these.
    expect(vatNumberExpected('123', 'toString')).toBeUndefined();
  });
});
