import { expect, test } from 'vitest';
import { day } from '../time/day.ts';
import { isMended, settledBy } from './mended.ts';

const claim = (competency: string) => ({ competency, level: 'gold' });
const lostBy = (competency: string) => ({ ...claim(competency), safeUntil: day('2018-10-10') });
const award = (competency: string, rest: object = {}) =>
  ({
    ...{ claim: claim(competency), isClaimed: true, verdict: 'met', held: true, because: 'within-term', ...rest },
  }) as Parameters<typeof settledBy>[1][number];
const risky = { risk: { causes: [] } };
const [then, later] = [day('2017-12-12'), day('2018-01-05')];

test('of awards that hung on somebody who left each is settled by itself, since the day on which it was safe again', () => {
  const lost = { credentials: ['A'], awards: [lostBy('web'), lostBy('data')] };
  const half = settledBy(lost, [award('web'), award('data', risky)], then);
  expect(half.awards).toEqual([{ ...lostBy('web'), settledOn: then }, lostBy('data')]);
  expect(isMended(half)).toBe(false);
  const all = settledBy(half, [award('web')], later);
  expect(all.awards).toEqual([
    { ...lostBy('web'), settledOn: then },
    { ...lostBy('data'), settledOn: later },
  ]);
  expect(isMended(all)).toBe(true);
});

test('what is at risk again, or has lapsed, is not settled', () => {
  const lost = { credentials: [], awards: [{ ...lostBy('web'), settledOn: then }] };
  expect(settledBy(lost, [award('web', risky)], later).awards).toEqual([lostBy('web')]);
  expect(settledBy(lost, [award('web', { because: 'lapsed' })], later).awards).toEqual([lostBy('web')]);
});

test('where no award hung on it there is nothing to settle: what was lost stays to be read', () => {
  expect(isMended(settledBy({ credentials: ['A'], awards: [] }, [], then))).toBe(false);
});

test('what is only not met, and not at risk by it, is settled by nothing, and waits for nothing', () => {
  const lost = { credentials: ['A'], awards: [claim('cloud'), lostBy('web')] };
  const half = settledBy(lost, [award('cloud', { verdict: 'not-met' }), award('web', risky)], then);
  expect([half, isMended(half)]).toEqual([lost, false]);
  const all = settledBy(lost, [award('cloud', { verdict: 'not-met' }), award('web')], later);
  expect(all.awards).toEqual([claim('cloud'), { ...lostBy('web'), settledOn: later }]);
  expect(isMended(all)).toBe(true);
});
