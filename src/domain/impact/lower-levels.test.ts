import { expect, test } from 'vitest';
import { aPartner, askedOn, people } from '../../../test/builders/a-partner.ts';
import { aCompetency, aProgramme, type WrittenTree } from '../../../test/builders/a-programme.ts';
import { day } from '../time/day.ts';
import { forecast } from './forecast.ts';
import { goesOnAs } from './lower-levels.ts';

const programme = aProgramme({
  programme: {
    levels: ['bronze', 'silver', 'gold'].map((id) => ({ id, name: id })),
    lifecycle: { enforcement: 'atRenewal', window: { opens: { days: -90 }, closes: { days: 0 } } },
  },
  competency: aCompetency('web', {
    bronze: { people: 1, with: 'A' },
    silver: { people: 2, with: 'A' },
    gold: { people: 3, with: 'A' },
  }),
});

const award = (holders: number, on = '2020-12-10', overrides: WrittenTree = {}) => {
  const facts = aPartner(programme, {
    people: people(Object.fromEntries(['ana', 'ben', 'cleo'].slice(0, holders).map((id) => [id, ['A']]))),
    statuses: [
      { status: 'web', level: 'gold', from: '2019-03-01', renewals: [{ done: '2020-03-01', for: '2020-03-01' }] },
    ],
    ...overrides,
  });
  const until = day('2022-06-01');
  return forecast({ programme, facts, until, ...askedOn({ day: on }) }).awards[0];
};

const told = (...asked: Parameters<typeof award>) =>
  award(...asked)?.lower?.map(({ level, outlook }) => `${level} ${outlook.verdict}`);

test('every lower level is told, the highest first, and the award goes on as the highest that is met', () => {
  expect(told(1)).toEqual(['silver not-met', 'bronze met']);
  expect(goesOnAs(award(1)?.lower)).toBe('bronze');
  expect(told(2)).toEqual(['silver met', 'bronze met']);
  expect(goesOnAs(award(2)?.lower)).toBe('silver');
  expect(goesOnAs(award(0)?.lower)).toBeUndefined();
});

test('each says what it asks for instead of the level that is held', () => {
  expect(
    award(1)?.lower?.map(({ instead }) =>
      instead.map(({ change }) => (change.kind === 'people' ? [change.before, change.after] : change.kind)),
    ),
  ).toMatchObject([
    [[{ value: { numerator: 3n } }, { value: { numerator: 2n } }]],
    [[{ value: { numerator: 3n } }, { value: { numerator: 1n } }]],
  ]);
});

test('nothing is told of what can be renewed, or fails only at a renewal after the next one', () => {
  expect(told(3)).toBeUndefined();
  const leaving = { id: 'cleo', credentials: ['A'], affiliation: [{ to: '2021-06-30' }] };
  const staying = people({ ana: ['A'], ben: ['A'] });
  const later = award(3, '2020-12-10', { people: [...staying, leaving] });
  expect(later?.risk?.renewal?.renewal.anniversary).toBe('2022-03-01');
  expect(later?.lower).toBeUndefined();
});
