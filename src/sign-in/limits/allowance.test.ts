import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Allowance } from './allowance.ts';

const minute = 60_000;

test('never more tries than the rate allows are given over any time', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2 * minute), { maxLength: 60 }), fc.integer({ min: 1, max: 8 }), (gaps, tries) => {
      const allowance = new Allowance({ tries, minutes: 1 });
      let now = 0;
      let given = 0;
      for (const gap of gaps) {
        now += gap;
        if (allowance.take('one', now) === 0) given += 1;
      }
      // A full allowance at first, and what came back since.
      expect(given).toBeLessThanOrEqual(tries + (now * tries) / minute);
    }),
  );
});

test('after the seconds that were told there is a try again, and not a second before', () => {
  const allowance = new Allowance({ tries: 2, minutes: 1 });
  expect([allowance.take('one', 0), allowance.take('one', 0)]).toEqual([0, 0]);
  expect(allowance.take('one', 0)).toBe(30);
  expect(allowance.take('one', 29_000)).toBe(1);
  expect(allowance.take('one', 30_000)).toBe(0);
  expect(allowance.take('other', 30_000)).toBe(0);
});

test('names are forgotten before there are too many, the longest unseen first', () => {
  const allowance = new Allowance({ tries: 1, minutes: 60 }, 3);
  for (const name of ['a', 'b', 'c']) allowance.take(name, 0);
  expect(allowance.take('a', 0)).toBeGreaterThan(0);
  allowance.take('d', 0);
  expect(allowance.names).toBe(3);
  expect(allowance.take('a', 0), 'seen lately').toBeGreaterThan(0);
  expect(allowance.take('b', 0), 'forgotten').toBe(0);
});

test('a try that is given back never makes more than there were', () => {
  const allowance = new Allowance({ tries: 1, minutes: 60 });
  allowance.take('one', 0);
  allowance.giveBack('one');
  allowance.giveBack('one');
  expect(allowance.take('one', 0)).toBe(0);
  expect(allowance.take('one', 0)).toBeGreaterThan(0);
});
