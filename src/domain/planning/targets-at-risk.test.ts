import { describe, expect, test } from 'vitest';
import { aPartner } from '../../../test/builders/a-partner.ts';
import { aCompetency, aProgramme, type WrittenTree } from '../../../test/builders/a-programme.ts';
import { day } from '../time/day.ts';
import { endOfTime } from '../time/instant.ts';
import { targetsAtRisk, targetsWanted } from './targets-at-risk.ts';

const atRenewal = {
  term: { months: 12 },
  enforcement: 'atRenewal',
  window: { opens: { days: -90 }, closes: { days: 0 } },
};
const needing = (item: string) => ({ gold: { people: 1, with: item }, silver: { people: 1, with: item } });

/** Awards since 1 September 2018, of competencies that each need one holder of an exam. */
function partnerHolding(
  held: readonly (readonly [competency: string, level: string, overrides?: WrittenTree])[],
  overrides: WrittenTree,
  people: readonly unknown[],
) {
  const { lifecycle = atRenewal, ...rest } = overrides;
  const programme = aProgramme({
    competencies: [
      aCompetency('web', needing('A'), { lifecycle }),
      aCompetency('data', needing('B'), { lifecycle }),
      aCompetency('ops', { gold: { people: 1, with: { any: ['A', 'B'] } } }, { lifecycle }),
    ],
    ...rest,
  });
  const facts = aPartner(programme, {
    people,
    statuses: held.map(([status, level, more]) => ({
      status,
      level,
      from: '2018-09-01',
      renewed: '2019-08-20',
      ...more,
    })),
  });
  return { programme, facts, day: day('2020-02-15'), knownAt: endOfTime };
}

const ana = { id: 'ana', credentials: ['A'] };
const told = (targets: readonly { claim: { competency: string; level: string }; aim: string; deadline: string }[]) =>
  targets.map(({ claim, aim, deadline }) => `${claim.competency}/${claim.level} ${aim} ${deadline}`);

describe('What is at risk', () => {
  test('is what would fail at its next renewal, through the last day on which that can be done', () => {
    const { targets, untouched } = targetsAtRisk(
      partnerHolding(
        [
          ['web', 'silver'],
          ['data', 'silver'],
        ],
        {},
        [ana],
      ),
    );
    expect(told(targets)).toEqual(['data/silver at-risk 2020-09-01']);
    expect(targets[0]?.renewal?.anniversary).toBe('2020-09-01');
    expect(told(untouched)).toEqual(['web/silver kept 2020-09-01']);
  });

  test('is nothing of which is decided already what becomes of it; nor is that kept beside what is wanted', () => {
    const held = [
      ['web', 'silver'],
      ['data', 'silver'],
    ] as const;
    const decided = held.map(([competency, level]) => ({ competency, level }));
    const request = { ...partnerHolding(held, {}, [ana]), decided };
    expect(targetsAtRisk(request)).toEqual({ targets: [], untouched: [] });
    const wanted = [{ competency: 'ops', level: 'gold' }];
    expect(targetsWanted({ ...request, wanted }).untouched).toEqual([]);
    // Who wants it all the same gets a plan for it.
    expect(told(targetsWanted({ ...request, wanted: decided }).targets)).toEqual([
      'web/silver wanted 2020-09-01',
      'data/silver wanted 2020-09-01',
    ]);
  });

  test('is planned with what is safe where a counting rule could take people away from that', () => {
    const counting = { programme: { counting: { rules: [{ levels: ['gold'], awardsPerPerson: 1 }] } } };
    const held = [
      ['web', 'gold'],
      ['data', 'gold'],
      ['web', 'silver'],
    ] as const;
    const { targets, untouched } = targetsAtRisk(partnerHolding(held, counting, [ana]));
    expect(told(targets)).toEqual(['web/gold kept 2020-09-01', 'data/gold at-risk 2020-09-01']);
    expect(told(untouched)).toEqual(['web/silver kept 2020-09-01']);
  });

  test('is also what is met alone, and not beside others that need the same person', () => {
    const counting = { programme: { counting: { rules: [{ levels: ['gold'], awardsPerPerson: 1 }] } } };
    const held = [
      ['web', 'gold'],
      ['ops', 'gold'],
    ] as const;
    const { targets } = targetsAtRisk(partnerHolding(held, counting, [ana]));
    expect(told(targets)).toEqual(['web/gold kept 2020-09-01', 'ops/gold at-risk 2020-09-01']);
    const two = [ana, { id: 'ben', credentials: ['B'] }];
    expect(targetsAtRisk(partnerHolding(held, counting, two)).targets).toEqual([]);
  });

  test('is judged at the renewal after one that is done already', () => {
    const request = partnerHolding([['data', 'silver', { renewed: '2020-08-20' }]], {}, [ana]);
    const { targets } = targetsAtRisk({ ...request, day: day('2020-08-25') });
    expect(told(targets)).toEqual(['data/silver at-risk 2021-09-01']);
  });

  test('has the last day before the loss as its deadline where a requirement counts on every day', () => {
    const leaving = { ...ana, credentials: [{ item: 'A', earned: '2018-01-01', validThrough: '2020-03-31' }] };
    const held = [['web', 'silver']] as const;
    const lifecycle = { enforcement: 'continuous' };
    expect(told(targetsAtRisk(partnerHolding(held, { lifecycle }, [leaving])).targets)).toEqual([
      'web/silver at-risk 2020-03-31',
    ]);
    expect(targetsAtRisk(partnerHolding(held, { lifecycle }, [ana])).targets).toEqual([]);
  });

  describe('where another competency takes over', () => {
    const moves = '2020-06-01';
    const judged = (enforcement: string) => (enforcement === 'atRenewal' ? atRenewal : { enforcement });
    const into = (name: string, succeeds: readonly string[], enforcement: string) =>
      aCompetency(name, needing('B'), {
        lifecycle: judged(enforcement),
        succeeds: succeeds.map((competency) => ({
          competency,
          from: moves,
          how: succeeds.length > 1 ? 'merged' : 'renamed',
        })),
      });
    const aims = (
      held: Parameters<typeof partnerHolding>[0],
      succeeds: readonly string[],
      people: readonly unknown[] = [ana],
      enforcement = 'atRenewal',
    ) => {
      const lifecycle = judged(enforcement);
      const ends = { retirement: { ends: '2020-05-31' } };
      const old = (name: string) =>
        aCompetency(name, needing('A'), { lifecycle, ...(succeeds.includes(name) && ends) });
      const competencies = [old('web'), old('data'), into('cloud', succeeds, enforcement)];
      const { targets, untouched } = targetsAtRisk(partnerHolding(held, { competencies }, people));
      return { atRisk: told(targets), safe: told(untouched) };
    };
    const ben = { id: 'ben', credentials: ['A', 'B'] };

    test('is the award that it becomes, by that one’s own next renewal', () => {
      expect(aims([['web', 'gold']], ['web'])).toEqual({ atRisk: ['cloud/gold at-risk 2020-09-01'], safe: [] });
      expect(aims([['web', 'gold']], ['web'], [ben])).toEqual({ atRisk: [], safe: ['cloud/gold kept 2020-09-01'] });
    });

    test('is one award where several become it', () => {
      const held = [
        ['web', 'gold'],
        ['data', 'gold'],
      ] as const;
      expect(aims(held, ['web', 'data']).atRisk).toEqual(['cloud/gold at-risk 2020-09-01']);
      expect(aims(held, ['data']).atRisk).toEqual(['cloud/gold at-risk 2020-09-01']);
      expect(aims(held, ['data']).safe).toEqual(['web/gold kept 2020-09-01']);
    });

    test('is the award itself where that is judged before', () => {
      const held = [['web', 'gold', { from: '2018-04-10', renewed: '2019-04-01' }]] as const;
      expect(aims(held, ['web'], [{ id: 'ben', credentials: ['B'] }]).atRisk).toEqual(['web/gold at-risk 2020-04-10']);
    });

    test('is the last day before what it becomes would be lost, where that is judged on every day', () => {
      const people = [{ ...ben, credentials: ['A', { item: 'B', earned: '2018-01-01', validThrough: '2020-07-31' }] }];
      expect(aims([['web', 'gold']], ['web'], people, 'continuous').atRisk).toEqual(['cloud/gold at-risk 2020-07-31']);
    });
  });

  test('is nothing where nothing is held', () => {
    expect(targetsAtRisk(partnerHolding([], {}, [ana]))).toEqual({ targets: [], untouched: [] });
  });
});

describe('What is wanted', () => {
  const wanted = [{ competency: 'data', level: 'silver' }];

  test('is met within a year by a newcomer, or by the day that is given', () => {
    const request = partnerHolding([['web', 'silver']], {}, [ana]);
    expect(targetsWanted({ ...request, wanted })).toMatchObject({
      targets: [{ aim: 'wanted', deadline: '2021-02-15' }],
      untouched: [{ aim: 'kept' }],
    });
    const [target] = targetsWanted({ ...request, wanted, by: day('2020-06-30') }).targets;
    expect(target?.deadline).toBe('2020-06-30');
    expect(target).not.toHaveProperty('renewal');
  });

  test('is met by its own renewal where it is held and that comes first', () => {
    const request = partnerHolding([['data', 'silver']], {}, [ana]);
    expect(told(targetsWanted({ ...request, wanted, by: day('2021-01-01') }).targets)).toEqual([
      'data/silver wanted 2020-09-01',
    ]);
    expect(told(targetsWanted({ ...request, wanted, by: day('2020-06-30') }).targets)).toEqual([
      'data/silver wanted 2020-06-30',
    ]);
  });
});
