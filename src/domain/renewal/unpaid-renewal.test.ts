import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, day } from '../time/day.ts';
import { daysToEnd, daysToGive, endsUnpaid, isWithin, payableBefore, undoableUntil } from './unpaid-renewal.ts';
import type { SubmittedChoice } from './what-binds.ts';

const choice = (renewAt: string | null, lastDay = '2020-07-10'): SubmittedChoice => ({
  ...{ competency: 'web', level: 'gold', renewAt, anniversary: day('2020-07-10'), lastDay: day(lastDay) },
});
const toPay = (payUntil: string | null = null) => ({
  ...{ choices: [], closes: day('2020-07-10'), payUntil: payUntil === null ? null : day(payUntil) },
});
const anyDay = fc.integer({ min: 0, max: 2_000 }).map((days) => addDays(day('2020-01-01'), days));

test('what would have been renewed ends on the day that is chosen, what was let go as it would have', () => {
  const choices = [choice('gold'), choice('silver'), choice(null), choice('gold', '2020-09-01')];
  expect(endsUnpaid({ choices }, day('2020-08-31')).map(({ ends }) => ends)).toEqual([
    ...['2020-08-31', '2020-08-31', '2020-07-10', '2020-09-01'],
  ]);
});

test('no award ends before the last day on which it could be renewed', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom('gold', null), anyDay)), anyDay, (drawn, until) => {
      const choices = drawn.map(([renewAt, lastDay]) => choice(renewAt, lastDay));
      const ends = endsUnpaid({ choices }, until);
      expect(ends.every((one, index) => one.ends >= (choices[index]?.lastDay ?? ''))).toBe(true);
    }),
  );
});

describe('The days that can be chosen', () => {
  test('for the end begin with the last one on which it could be paid', () => {
    expect(daysToEnd(toPay(), day('2020-07-20'))).toEqual({ earliest: '2020-07-10', latest: '2021-07-20' });
    expect(daysToEnd(toPay('2020-08-31'), day('2020-09-20')).earliest).toBe('2020-08-31');
  });

  test('for more time are to come, and later than what there is', () => {
    expect(daysToGive(toPay(), day('2020-07-20')).earliest).toBe('2020-07-20');
    expect(daysToGive(toPay(), day('2020-07-01')).earliest).toBe('2020-07-11');
    fc.assert(
      fc.property(anyDay, anyDay, fc.option(anyDay), (closes, today, payUntil) => {
        const { earliest } = daysToGive({ choices: [], closes, payUntil }, today);
        expect(earliest >= today && earliest > (payUntil ?? closes)).toBe(true);
      }),
    );
  });

  test('include the first and the last of them', () => {
    const days = { earliest: day('2020-07-10'), latest: day('2020-07-12') };
    const all = ['2020-07-09', '2020-07-10', '2020-07-12', '2020-07-13'];
    expect(all.map((one) => isWithin(day(one), days))).toEqual([false, true, true, false]);
  });
});

describe('A decision can be taken back', () => {
  const ending = { kind: 'end', until: day('2020-08-31'), decidedOn: day('2020-07-20') } as const;

  test('until the first day on which its awards are not held, or its own day where that is later', () => {
    expect(undoableUntil(ending, day('2020-07-10'))).toBe('2020-09-01');
    expect(undoableUntil({ ...ending, until: day('2020-07-10') }, day('2020-07-10'))).toBe('2020-07-20');
  });

  test('until more time begins to tell', () => {
    const more = { kind: 'more-time', until: day('2020-08-31'), decidedOn: day('2020-07-05') } as const;
    expect(undoableUntil(more, day('2020-07-10'))).toBe('2020-07-11');
    expect(payableBefore(day('2020-07-10'), [])).toBe('2020-07-10');
    expect(payableBefore(day('2020-07-10'), [more, ending])).toBe('2020-08-31');
  });
});
