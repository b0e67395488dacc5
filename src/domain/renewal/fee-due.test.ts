import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aCompetency, aProgramme, type WrittenTree } from '../../../test/builders/a-programme.ts';
import { day } from '../time/day.ts';
import { feeDue } from './fee-due.ts';

const terms = {
  from: '2017-11-01',
  fees: [
    { level: 'gold', amount: 4730, currency: 'USD' },
    { level: 'gold', amount: 3570, currency: 'EUR', where: { country: ['DE', 'AT'] } },
    { level: 'gold', amount: 3800, currency: 'EUR', where: { country: ['DE'] }, from: '2018-01-01' },
    { level: 'silver', amount: 1560, currency: 'EUR', where: { country: ['DE', 'AT'] }, sample: true },
  ],
  taxes: [
    { name: { en: 'VAT', de: 'Umsatzsteuer' }, percent: 19, where: { country: ['DE'] } },
    { name: 'VAT', percent: 20, where: { country: ['AT'] } },
  ],
};

const programme = (membership: WrittenTree = terms) =>
  aProgramme({
    programme: { attributes: { country: 'any' }, membership },
    competencies: ['web', 'data'].map((id) =>
      aCompetency(id, { silver: { people: 1, with: 'A' }, gold: { people: 1, with: 'B' } }),
    ),
  });

const gold = { competency: 'web', level: 'gold' };
const silver = { competency: 'data', level: 'silver' };

const fee = (
  country: string,
  renewed = [gold, silver],
  membership: WrittenTree = terms,
  anniversary = '2017-12-20',
  on = '2017-11-27',
) =>
  feeDue({
    programme: programme(membership),
    attributes: new Map([['country', country]]),
    renewed,
    anniversary: day(anniversary),
    day: day(on),
  });

describe('The fee of a renewal', () => {
  test('is that of the highest level that is renewed, with the tax of the country', () => {
    expect(fee('DE')).toMatchObject({
      currency: 'EUR',
      lines: [{ level: 'gold', amount: 357000, sample: false }],
      net: 357000,
      tax: { amount: 67830 },
      gross: 424830,
    });
    expect(fee('DE', [silver])).toMatchObject({ net: 156000, lines: [{ sample: true }] });
  });

  test('is the one of the own market before the one for all, and has no tax where none is stated', () => {
    expect(fee('US')).toEqual({
      currency: 'USD',
      lines: [{ level: 'gold', amount: 473000, sample: false }],
      net: 473000,
      gross: 473000,
    });
    expect(fee('AT')).toMatchObject({ net: 357000, tax: { amount: 71400 } });
  });

  test('adds no tax where whoever is invoiced owes it, and says so', () => {
    const reversed = {
      ...terms,
      taxes: [{ name: 'VAT', reverseCharge: true, where: { country: ['DE'] } }],
      payTo: { name: 'Acme', address: 'Dublin', account: '1', vatNumber: 'IE1234567A' },
    };
    expect(fee('DE', [gold], reversed)).toMatchObject({
      ...{ net: 357000, gross: 357000 },
      tax: { name: { en: 'VAT' }, amount: 0, reverseCharge: true },
    });
    expect(fee('DE')).not.toHaveProperty('tax.reverseCharge');
  });

  test('is the one of the anniversary, and its tax the one of the day of the invoice', () => {
    expect(fee('DE', [gold], terms, '2018-01-01')).toMatchObject({ net: 380000 });
    const reduced = { ...terms, taxes: [...terms.taxes, { ...terms.taxes[0], percent: 16, from: '2020-07-01' }] };
    expect(fee('DE', [gold], reduced, '2020-08-01', '2020-06-30')).toMatchObject({ tax: { amount: 72200 } });
    expect(fee('DE', [gold], reduced, '2020-08-01', '2020-07-01')).toMatchObject({ tax: { amount: 60800 } });
  });

  test('is one for each award where the programme says so', () => {
    expect(fee('DE', [gold, silver], { ...terms, fee: 'ofEachAward' })).toMatchObject({
      lines: [
        { competency: 'web', amount: 357000 },
        { competency: 'data', amount: 156000 },
      ],
      net: 513000,
    });
  });

  test('is not told where none is stated, where currencies would be added up, or where nothing is renewed', () => {
    expect(fee('US', [silver])).toBe('none-stated');
    expect(fee('DE', [])).toBe('nothing-renewed');
    const mixed = {
      ...terms,
      fee: 'ofEachAward',
      fees: [{ level: 'gold', amount: 1, currency: 'USD' }, terms.fees[3]],
    };
    expect(fee('DE', [gold, silver], mixed)).toBe('several-currencies');
  });

  test('has a tax that lies within half a cent of the exact one', () => {
    const cents = fc.integer({ min: 0, max: 10_000_000 });
    fc.assert(
      fc.property(cents, fc.integer({ min: 0, max: 3000 }), (amount, permille) => {
        const found = fee('DE', [gold], {
          from: '2017-11-01',
          fees: [{ level: 'gold', amount: amount / 100, currency: 'EUR' }],
          taxes: [{ name: 'VAT', percent: `${permille}/10`, where: { country: ['DE'] } }],
        });
        if (typeof found === 'string') throw new Error(found);
        const tax = found.tax?.amount ?? 0;
        const off = 2n * (1000n * BigInt(tax) - BigInt(amount) * BigInt(permille));
        expect(-1000n < off && off <= 1000n).toBe(true);
        expect([found.net, found.gross]).toEqual([amount, amount + tax]);
      }),
    );
  });
});
