import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aProgramme } from '../../../test/builders/a-programme.ts';
import { readYamlTree } from '../../exchange/yaml-tree.ts';
import type { Reading } from '../catalogue/reading-beside.ts';
import { decimalsOf } from '../numbers/currency.ts';
import { moneyFromWritten } from './money-from-written.ts';

const programme = aProgramme();

/** What a file says, as an amount in the smallest unit of the currency; `undefined` where it is refused. */
function readBack(text: string, currency: string): number | undefined {
  const located = readYamlTree(`price: ${text}`, 'training.yaml');
  if (!located.ok) throw new Error(text);
  const { price } = located.value.tree as { readonly price: number };
  const reading: Reading = { programme, file: undefined, problems: [] };
  const money = moneyFromWritten(price, currency, ['price'], reading);
  return reading.problems.length === 0 ? money : undefined;
}

/** An amount as people write it, with all decimals of its currency and `more` behind them. */
function written(amount: number, decimals: number, more = ''): string {
  const digits = String(amount).padStart(decimals + 1, '0');
  const fraction = digits.slice(digits.length - decimals) + more;
  return `${digits.slice(0, digits.length - decimals)}${fraction === '' ? '' : `.${fraction}`}`;
}

const currency = fc.constantFrom('EUR', 'USD', 'JPY', 'KWD', 'CLF');
const amount = fc.oneof(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 0, max: 1_000_000_000 }));

describe('money', () => {
  test('that is written comes back to the last unit, with needless zeros or without', () => {
    fc.assert(
      fc.property(currency, amount, fc.constantFrom('', '0', '00'), (of, money, zeros) => {
        expect(readBack(written(money, decimalsOf(of), zeros), of)).toBe(money);
      }),
    );
  });

  test('with a digit behind the smallest unit is refused and never rounded', () => {
    fc.assert(
      fc.property(currency, amount, fc.integer({ min: 1, max: 9 }), (of, money, digit) => {
        expect(readBack(written(money, decimalsOf(of), String(digit)), of)).toBeUndefined();
      }),
    );
  });

  test.each([
    ['1495', 'EUR', 149500],
    ['165.50', 'EUR', 16550],
    ['0.07', 'EUR', 7],
    ['1.005', 'KWD', 1005],
    ['1200', 'JPY', 1200],
    ['1000000000', 'CLF', 10_000_000_000_000],
  ])('%s %s are %d', (text, of, money) => expect(readBack(text, of)).toBe(money));
});
