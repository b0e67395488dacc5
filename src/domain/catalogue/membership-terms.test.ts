import { describe, expect, test } from 'vitest';
import { aCompetency, aPack, aProgramme, refusalsOf, type WrittenTree } from '../../../test/builders/a-programme.ts';
import { firstDay } from '../time/day.ts';

const packWith = (membership: WrittenTree) => ({
  programme: { membership: { from: '2020-01-01', ...membership } },
  competency: aCompetency('web', { gold: { people: 1, with: 'A' } }),
});
const refused = (membership: WrittenTree) =>
  refusalsOf(aPack(packWith(membership))).map(({ code, path }) => `${path.slice(2).join('/')} ${code}`);

describe('The terms of a membership', () => {
  test('are read with amounts in the smallest unit, and with what is left out', () => {
    const { membership } = aProgramme(
      packWith({
        fees: [
          { level: 'gold', amount: 165.5, currency: 'EUR' },
          { level: 'silver', amount: 44000, currency: 'JPY', sample: true },
        ],
      }),
    );
    expect(membership).toMatchObject({
      fee: 'of-highest-level',
      agreements: [],
      fees: [
        { amount: 16550, sample: false, from: firstDay },
        { amount: 44000, sample: true },
      ],
    });
  });

  test('are refused with each level, attribute and value that there is not', () => {
    expect(
      refused({
        fees: [
          { level: 'platinum', amount: 1, currency: 'EUR' },
          { level: 'gold', amount: 1, currency: 'EUR', where: { size: ['large'] } },
        ],
        taxes: [{ name: 'VAT', percent: 19, where: { market: ['huge'] } }],
      }),
    ).toEqual([
      'fees/0/level unknown-level',
      'fees/1/where/size unknown-attribute',
      'taxes/0/where/market/0 unknown-value',
    ]);
  });

  const where = { country: ['DE'] };
  const payTo = { name: 'Acme', address: 'Dublin', account: '1' };

  test('are read with the VAT number of whoever sends the invoice as it is printed', () => {
    const { membership } = aProgramme(packWith({ payTo: { ...payTo, vatNumber: 'ie 1234567-wa' } }));
    expect(membership?.payTo).toEqual({ ...payTo, vatNumber: 'IE1234567WA' });
  });

  test('are refused with a tax that has no percentage, or one beside what the partner owes itself', () => {
    const taxes = [
      { name: 'VAT', where },
      { name: 'VAT', where, percent: 19, reverseCharge: true },
    ];
    expect(refused({ taxes, payTo: { ...payTo, vatNumber: 'IE1234567A' } })).toEqual([
      'taxes/0 missing-key',
      'taxes/1/percent percent-of-reverse-charge',
    ]);
  });

  test('are refused where the partner owes the tax and whoever sends the invoice names no VAT number, or none of the form', () => {
    const taxes = [{ name: 'VAT', where, reverseCharge: true }];
    expect(refused({ taxes, payTo })).toEqual(['taxes/0/reverseCharge reverse-charge-without-vat-number']);
    expect(refused({ taxes })).toEqual(['taxes/0/reverseCharge reverse-charge-without-vat-number']);
    expect(refused({ taxes, payTo: { ...payTo, vatNumber: 'IE12' } })).toEqual(['payTo/vatNumber not-a-vat-number']);
  });

  test('are refused with amounts that the currency does not have', () => {
    expect(refused({ fees: [{ level: 'gold', amount: 1.5, currency: 'JPY' }] })).toEqual([
      'fees/0/amount too-many-decimals',
    ]);
  });

  test('are refused with agreements that have one name, no first day, or are not in order', () => {
    const agreement = (id: string, from?: string) => ({ id, title: 'Terms', text: 'We agree.', ...(from && { from }) });
    expect(refused({ agreements: [agreement('a'), agreement('a')] })).toEqual([
      'agreements/1/id duplicate-id',
      'agreements/1 missing-key',
    ]);
    expect(refused({ agreements: [agreement('a', '2020-02-01'), agreement('b', '2020-02-01')] })).toEqual([
      'agreements/1/from policies-not-in-order',
    ]);
  });
});
