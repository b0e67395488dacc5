import { describe, expect, it } from 'vitest';
import { aPartner, people } from '../../../test/builders/a-partner.ts';
import { aCompetency, aProgramme, type WrittenTree } from '../../../test/builders/a-programme.ts';
import { day } from '../time/day.ts';
import { endOfTime } from '../time/instant.ts';
import { withoutRelease } from './changed-competencies.ts';
import { comparisonOf } from './comparison.ts';
import { impactOn } from './impact.ts';

const two = (item: unknown): WrittenTree => ({ people: 2, with: item });

/** Cloud takes two people with A; the new text of web takes A alone, where the old one took B as well. */
const programmeWith = (window: WrittenTree) =>
  aProgramme({
    programme: {
      counting: { rules: [{ levels: ['gold'], awardsPerPerson: 1 }] },
      lifecycle: { term: { months: 12 }, enforcement: 'atRenewal', versionBinds: 'atRenewal', window },
    },
    competencies: [
      aCompetency('cloud', { gold: two('A') }),
      aCompetency(
        'web',
        {},
        {
          versions: [
            { id: 'old', effective: '2000-01-01', levels: { gold: two({ any: ['A', 'B'] }) } },
            { id: 'new', effective: '2020-06-10', levels: { gold: two('A') } },
          ],
        },
      ),
    ],
  });

function impactOf(held: Readonly<Record<string, readonly string[]>>, awards: readonly string[], window?: WrittenTree) {
  const programme = programmeWith(window ?? { opens: { days: -90 }, closes: { days: 0 } });
  const facts = aPartner(programme, {
    people: people(held),
    statuses: awards.map((status) => ({ status, level: 'gold', from: '2019-09-15' })),
  });
  const comparison = comparisonOf(withoutRelease(programme, 'new'), programme);
  const { levels } = impactOn({ comparison, facts, day: day('2020-07-01'), knownAt: endOfTime });
  return levels.map(({ effect, together }) => ({ effect, ...(together && { together }) }));
}

const four = { a1: ['A'], a2: ['A'], b1: ['B'], b2: ['B'] };

describe('a change of the counting policy alone', () => {
  const counting = (rules: readonly WrittenTree[]) =>
    aProgramme({
      programme: {
        counting: { rules },
        lifecycle: {
          term: { months: 12 },
          enforcement: 'atRenewal',
          window: { opens: { days: -90 }, closes: { days: 0 } },
        },
      },
      competencies: [aCompetency('cloud', { gold: two('A') }), aCompetency('web', { gold: two('A') })],
    });
  const once = [{ levels: ['gold'], awardsPerPerson: 1 }];
  const found = (
    before: readonly WrittenTree[],
    after: readonly WrittenTree[],
    held: Record<string, readonly string[]>,
  ) => {
    const [old, now] = [counting(before), counting(after)];
    const facts = aPartner(old, {
      people: people(held),
      statuses: ['cloud', 'web'].map((status) => ({ status, level: 'gold', from: '2019-09-15' })),
    });
    return impactOn({ comparison: comparisonOf(old, now), facts, day: day('2020-07-01'), knownAt: endOfTime });
  };

  it('loses the award for which nobody is left, and names those who take the people', () => {
    const conflict = { with: [{ competency: 'cloud', level: 'gold' }], needed: 4, available: 2 };
    expect(found([], once, { a1: ['A'], a2: ['A'] })).toMatchObject({
      levels: [
        {
          claim: { competency: 'web', level: 'gold' },
          effect: 'lost',
          on: '2020-09-15',
          before: { verdict: 'met' },
          after: { verdict: 'not-met' },
          together: { before: 'met', after: 'not-met', conflict },
        },
      ],
      unaffected: [{ claim: { competency: 'cloud', level: 'gold' }, why: 'nothing-moves' }],
    });
  });

  it('rescues the award for which people may now count again', () => {
    expect(found(once, [], { a1: ['A'], a2: ['A'] }).levels).toMatchObject([
      { claim: { competency: 'web', level: 'gold' }, effect: 'relieved' },
    ]);
  });

  it('touches nobody who has enough people, and nothing that fails alone', () => {
    expect(found([], once, { a1: ['A'], a2: ['A'], a3: ['A'], a4: ['A'] }).levels).toEqual([]);
    expect(found([], once, { a1: ['A'] }).levels).toEqual([]);
  });
});

describe('a level that is kept when it is judged alone', () => {
  it('says where the change leaves too few people for all awards together, and which awards want them', () => {
    const conflict = { with: [{ competency: 'cloud', level: 'gold' }], needed: 4, available: 2 };
    expect(impactOf(four, ['cloud', 'web'])).toEqual([
      { effect: 'kept', together: { before: 'met', after: 'not-met', conflict } },
    ]);
    expect(impactOf({ a1: ['A'], a2: ['A'] }, ['cloud', 'web'])).toMatchObject([
      { effect: 'kept', together: { before: 'not-met', after: 'not-met' } },
    ]);
  });

  it('says nothing where there are enough, or no other award', () => {
    expect(impactOf({ ...four, a3: ['A'], a4: ['A'] }, ['cloud', 'web'])).toEqual([{ effect: 'kept' }]);
    expect(impactOf(four, ['web'])).toEqual([{ effect: 'kept' }]);
  });

  it('says nothing where the renewal ends before its anniversary, on which alone all could be counted', () => {
    const early = { opens: { days: -30 }, closes: { days: -10 } };
    expect(impactOf(four, ['cloud', 'web'], early)).toEqual([{ effect: 'kept' }]);
  });
});
