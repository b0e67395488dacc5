import { expect, test } from 'vitest';
import type { RenewalAsked } from '../../client/index.ts';
import { type AwardAhead, asAsked, isMetOnlyAhead, outlookOf } from './outlook.ts';

const renewal = (anniversary: string, from: string, to: string, done = false) => ({
  renewal: { number: 1, anniversary, window: { from, to } },
  lastDay: to,
  done,
  verdict: 'met' as const,
  causes: [],
});

const award = (name: string, overrides: Partial<AwardAhead> = {}): AwardAhead => ({
  claim: { competency: name, level: 'gold' },
  name,
  heldToday: true,
  spans: [],
  turns: [],
  renewals: [renewal('2018-09-09', '2018-09-10', '2018-10-10')],
  ...overrides,
});

const atRisk = (name: string, safeUntil?: string): AwardAhead =>
  award(name, { risk: { text: 'why', causes: [] }, ...(safeUntil !== undefined && { safeUntil }) });

test('what is lost first stands first, and what is undetermined without a day stands last', () => {
  const awards = [atRisk('a'), atRisk('b', '2018-10-10'), award('c'), atRisk('d', '2018-03-01')];
  const found = outlookOf({ day: '2017-11-15', awards });
  expect(found.atRisk.map(({ name }) => name)).toEqual(['d', 'b', 'a']);
  expect(found.safe.map(({ name }) => name)).toEqual(['c']);
});

test('what is claimed and not held is neither safe nor at risk', () => {
  const found = outlookOf({ day: '2017-11-15', awards: [award('a', { heldToday: false })] });
  expect(found).toEqual({ atRisk: [], safe: [], ending: [], notHeld: [expect.objectContaining({ name: 'a' })] });
});

test('what is missing today is not needed to renew where the text that is asked then is met', () => {
  const today = (verdict: AwardAhead['spans'][number]['verdict']) =>
    [{ from: '2017-11-15', to: '2018-10-10', verdict, held: true, because: 'within-term' }] as const;
  const failing = { ...renewal('2018-09-09', '2018-09-10', '2018-10-10'), verdict: 'not-met' as const };
  expect(isMetOnlyAhead(award('a', { spans: [...today('not-met')] }))).toBe(true);
  expect(isMetOnlyAhead(award('a', { spans: [...today('met')] }))).toBe(false);
  expect(isMetOnlyAhead(award('a', { spans: [...today('met')], togetherToday: 'not-met' }))).toBe(true);
  expect(isMetOnlyAhead(award('a', { spans: [...today('not-met')], renewals: [failing] }))).toBe(false);
  expect(isMetOnlyAhead(award('a', { spans: [...today('not-met')], heldToday: false }))).toBe(false);
});

test('the renewal that is told is the next one that is not done, with the days until it opens, or closes when it is open', () => {
  const renewals = [
    renewal('2017-09-09', '2017-09-10', '2017-10-10', true),
    renewal('2018-09-09', '2018-09-10', '2018-10-10'),
  ];
  const on = (day: string) => outlookOf({ day, awards: [award('a', { renewals })] }).renewal;
  expect(on('2018-09-09')).toEqual({ from: '2018-09-10', to: '2018-10-10', isOpen: false, days: 1 });
  expect(on('2018-09-10')).toEqual({ from: '2018-09-10', to: '2018-10-10', isOpen: true, days: 30 });
  expect(on('2018-10-10')).toMatchObject({ isOpen: true, days: 0 });
  expect(on('2018-10-11')).toBeUndefined();
});

test('what ends as was decided is neither safe nor at risk, and waits for no renewal', () => {
  const awards = [award('a', { endsOn: '2018-10-10', renewals: [] }), award('b'), award('c', { endsOn: '2018-10-09' })];
  const found = outlookOf({ day: '2018-09-12', awards });
  expect(found.ending.map(({ name }) => name)).toEqual(['c', 'a']);
  expect([found.safe.map(({ name }) => name), found.atRisk]).toEqual([['b'], []]);
});

const choice = (competency: string, renewAt: string | null) =>
  ({ competency, level: 'gold', renewAt }) as RenewalAsked['choices'][number];
const withChoices = (state: 'submitted' | 'overdue' | undefined) => {
  const awards = [...['web', 'data', 'cloud', 'beside'].map((name) => award(name)), atRisk('apps'), atRisk('phones')];
  const choices = [
    ...[choice('web', 'gold'), choice('data', null), choice('cloud', 'silver')],
    ...[choice('apps', 'silver'), choice('phones', null)],
  ];
  const {
    atRisk: risky,
    safe,
    unpaid,
  } = asAsked(outlookOf({ day: '2018-09-12', awards }), state && { state, choices });
  return [risky, safe, unpaid].map((list) => list.map(({ name }) => name));
};

test('what is let go or goes down by a renewal that waits for its payment is decided: neither safe nor at risk', () => {
  expect(withChoices('submitted')).toEqual([[], ['web', 'beside'], []]);
  expect(withChoices(undefined)).toEqual([['apps', 'phones'], ['web', 'data', 'cloud', 'beside'], []]);
});

test('what a renewal that was to be paid by now would keep is not safe; what it lets go is decided all the same', () => {
  expect(withChoices('overdue')).toEqual([['apps'], ['beside'], ['web', 'cloud']]);
});
