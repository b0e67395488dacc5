import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aPartner } from '../../../test/builders/a-partner.ts';
import { aCompetency, aPack, aProgramme, readPack } from '../../../test/builders/a-programme.ts';
import { aTraining, learningTerms, planDay } from '../../../test/builders/a-training.ts';
import { clause, counting } from '../../../test/builders/arbitrary-clauses.ts';
import { allItems, certifications, items } from '../../../test/builders/arbitrary-rules.ts';
import type { Programme } from '../catalogue/programme.ts';
import type { Claim, Facts } from '../membership/facts.ts';
import { assess } from '../standing/assess.ts';
import { type Day, day } from '../time/day.ts';
import { endOfTime } from '../time/instant.ts';
import { plan } from './plan.ts';
import type { PlanRequest } from './plan-request.ts';
import { targetsWanted } from './targets-at-risk.ts';

const deadline = day('2020-06-15');
const fees = { A: 300, B: 170, C: 240, E: 395 };
const exams = Object.keys(fees) as (keyof typeof fees)[];

const people = fc.array(fc.uniqueArray(fc.constantFrom(...Object.keys(allItems)), { maxLength: 2 }), {
  minLength: 1,
  maxLength: 2,
});

const company = fc
  .record({
    clauses: fc.array(clause, { minLength: 1, maxLength: 2 }),
    counting,
    people,
    levels: fc.constantFrom(['gold', 'gold'], ['gold', 'silver']),
    builtOn: fc.constantFrom('nothing', 'meets', 'holds'),
  })
  .map(({ clauses, counting: rules, people: held, levels, builtOn }) => {
    const ids = ['web', 'data'];
    const web = { [builtOn]: 'web', level: levels[0] };
    const read = readPack(
      aPack({
        exams: items,
        certifications,
        competencies: clauses.map((one, index) =>
          aCompetency(ids[index] as string, {
            [levels[index] as string]: index > 0 && builtOn !== 'nothing' ? { all: [web, one] } : one,
          }),
        ),
        programme: rules ? { counting: rules } : {},
      }),
    );
    const claims = clauses.map(
      (_, index): Claim => ({ competency: ids[index] as string, level: levels[index] as string }),
    );
    return { programme: read.ok ? read.value : undefined, claims, held };
  });

const partnerOf = (programme: Programme, held: readonly (readonly string[])[], awarded: readonly Claim[] = []): Facts =>
  aPartner(programme, {
    people: held.map((credentials, index) => ({ id: `p${index}`, credentials })),
    statuses: awarded.map(({ competency, level }) => ({ status: competency, level, from: '2020-06-01' })),
  });

const requestFor = (
  programme: Programme,
  facts: Facts,
  claims: readonly Claim[],
  overrides: Partial<PlanRequest> = {},
): PlanRequest => ({
  programme,
  facts,
  training: aTraining(fees),
  learning: learningTerms(),
  day: planDay,
  knownAt: endOfTime,
  targets: claims.map((claim) => ({ claim, deadline, weight: 1, must: false })),
  ...overrides,
});

/** Are all these claims met together on the deadline, by the people as they are then, and with each other as awards? */
const areMet = (
  programme: Programme,
  held: readonly (readonly string[])[],
  claims: readonly Claim[],
  on: Day = deadline,
) =>
  assess({ programme, facts: partnerOf(programme, held, claims), day: on, knownAt: endOfTime, claims }).claims.every(
    (one) => one.together === 'met',
  );

function subsetsOf<Item>(list: readonly Item[]): readonly (readonly Item[])[] {
  return list.reduce<readonly (readonly Item[])[]>((all, one) => all.concat(all.map((some) => [...some, one])), [[]]);
}

/** Every set of exams that everybody could pass: how many claims can be met at most, and at which least cost. */
function bruteForce(programme: Programme, held: readonly (readonly string[])[], claims: readonly Claim[]) {
  const bundles = held.map(() => subsetsOf(exams));
  const combinations = bundles.reduce<readonly (readonly (readonly (keyof typeof fees)[])[])[]>(
    (all, some) => all.flatMap((before) => some.map((one) => [...before, one])),
    [[]],
  );
  const priced = combinations
    .map((passed) => ({ passed, cost: passed.flat().reduce((sum, one) => sum + fees[one], 0) }))
    .sort((a, b) => a.cost - b.cost);
  const wanted = [...subsetsOf(claims)].sort((a, b) => b.length - a.length);
  for (const met of [claims.length, claims.length - 1, claims.length - 2])
    for (const { passed, cost } of priced) {
      const after = held.map((before, index) => [...before, ...(passed[index] ?? [])]);
      if (wanted.some((some) => some.length === met && areMet(programme, after, some))) return { met, cost };
    }
  return { met: 0, cost: 0 };
}

describe('A plan', () => {
  test('meets as much as brute force can, at the same cost, and what it says is met is met', () => {
    let asked = 0;
    let costly = 0;
    fc.assert(
      fc.property(company, ({ programme, claims, held }) => {
        if (!programme) return;
        asked++;
        const result = plan(requestFor(programme, partnerOf(programme, held), claims));
        expect(result.status).toBe('optimal');
        if (!('plan' in result)) return;
        const met = claims.filter((_, index) => result.plan.targets[index]?.isMet);
        const after = held.map((before, index) => [
          ...before,
          ...result.plan.actions.filter((one) => one.person === `p${index}`).map((one) => one.item),
        ]);
        expect(areMet(programme, after, met)).toBe(true);
        if (result.plan.cost > 0) costly++;
        expect({ met: met.length, cost: result.plan.cost }).toEqual(bruteForce(programme, held, claims));
      }),
      { numRuns: 40 },
    );
    expect(asked).toBeGreaterThan(20);
    expect(costly).toBeGreaterThan(8);
  });

  test('asks nobody for what is free of charge and serves no place', () => {
    const read = readPack(
      aPack({
        competencies: [
          aCompetency('web', { gold: { people: 2, with: 'A' } }),
          aCompetency('data', { gold: { people: 1, with: 'B' } }),
        ],
      }),
    );
    if (!read.ok) throw new Error('The pack is refused.');
    const claims = ['web', 'data'].map((competency): Claim => ({ competency, level: 'gold' }));
    const facts = partnerOf(read.value, [[], [], ['B'], []]);
    const training = aTraining({ A: 0, B: 0 });
    const result = plan(requestFor(read.value, facts, claims, { training }));
    if (!('plan' in result)) throw new Error(result.status);
    expect(result.plan.targets.map(({ isMet }) => isMet)).toEqual([true, true]);
    expect(result.plan.actions.map(({ item }) => item)).toEqual(['A', 'A']);
  });

  test('is for the text that binds whoever holds an award, where that is not renewed', () => {
    const programme = aProgramme({
      competencies: [
        aCompetency(
          'web',
          {},
          {
            lifecycle: { enforcement: 'continuous' },
            versions: [
              { id: '1', effective: '2015-01-01', levels: { gold: { people: 1, with: 'A' } } },
              {
                id: '2',
                effective: { new: '2020-01-01', holder: '2020-12-01' },
                levels: { gold: { people: 2, with: 'A' } },
              },
            ],
          },
        ),
      ],
    });
    const claim = { competency: 'web', level: 'gold' };
    const until = { item: 'A', earned: '2018-01-01', validThrough: '2020-03-31' };
    const people = [{ id: 'p0', credentials: [until] }, { id: 'p1' }];
    const planned = (statuses: readonly unknown[]) => {
      const facts = aPartner(programme, { people, statuses });
      const asked = { programme, facts, day: planDay, knownAt: endOfTime, wanted: [{ ...claim, deadline }] };
      const result = plan({ ...requestFor(programme, facts, []), targets: targetsWanted(asked).targets });
      return 'plan' in result ? result.plan.actions.map(({ exam }) => exam <= '2020-03-31') : result.status;
    };
    expect(planned([])).toEqual([true, true]);
    // What ends on the last day on which something can be done is replaced by then.
    expect(planned([{ status: 'web', level: 'gold', from: '2018-09-01' }])).toEqual([true]);
  });

  test('says of each exam what it serves, also where one person takes several in little time', () => {
    const programme = aProgramme({
      competencies: [
        aCompetency('web', { gold: { people: 1, with: 'A' } }),
        aCompetency('data', { gold: { people: 1, with: 'B' } }),
      ],
    });
    const claims = ['web', 'data'].map((competency): Claim => ({ competency, level: 'gold' }));
    const asked = requestFor(programme, partnerOf(programme, [[]]), claims, { learning: learningTerms({ pace: 1 }) });
    const soon = { ...asked, targets: asked.targets.map((one) => ({ ...one, deadline: day('2020-02-20') })) };
    const result = plan(soon);
    if (!('plan' in result)) throw new Error(result.status);
    expect(new Map(result.plan.actions.map(({ item, serves }) => [item, serves]))).toEqual(
      new Map([
        ['A', [0]],
        ['B', [1]],
      ]),
    );
  });

  test('asks nobody who takes no exams, and says what then stays unmet', () => {
    const read = readPack(aPack({ competencies: [aCompetency('web', { gold: { people: 1, with: 'A' } })] }));
    if (!read.ok) throw new Error('The pack is refused.');
    const facts = partnerOf(read.value, [[]]);
    const planned = (pace: number) =>
      plan(
        requestFor(read.value, facts, [{ competency: 'web', level: 'gold' }], { learning: learningTerms({ pace }) }),
      );
    expect([0, 1].map(planned)).toMatchObject([
      { status: 'optimal', plan: { actions: [], targets: [{ isMet: false }] } },
      { status: 'optimal', plan: { actions: [{ person: 'p0', item: 'A' }], targets: [{ isMet: true }] } },
    ]);
  });

  test.each([
    [false, ['B', 'B'], 340],
    [true, ['A', 'B'], 470],
  ])(
    'counts credentials, whoever holds them, and uses nobody up for them: each item once is %s',
    (distinct, items, cost) => {
      const competencies = [
        aCompetency('web', { gold: { holdings: 2, of: ['A', 'B'], distinct } }),
        aCompetency('data', { gold: { people: 1, with: 'C' } }),
      ];
      const read = readPack(aPack({ competencies, programme: { counting: { rules: [{ awardsPerPerson: 1 }] } } }));
      if (!read.ok) throw new Error('The pack is refused.');
      const claims = ['web', 'data'].map((competency): Claim => ({ competency, level: 'gold' }));
      const result = plan(requestFor(read.value, partnerOf(read.value, [['C'], []]), claims));
      if (!('plan' in result)) throw new Error(result.status);
      expect(result.plan.cost).toBe(cost);
      expect(result.plan.actions.map(({ item }) => item).sort()).toEqual(items);
    },
  );

  test('of a level that is built on another one uses nobody up there', () => {
    const competencies = [
      aCompetency('web', { gold: { people: 1, with: 'A' } }),
      aCompetency('data', {
        gold: {
          all: [
            { meets: 'web', level: 'gold' },
            { people: 1, with: 'B' },
          ],
        },
      }),
    ];
    const read = readPack(aPack({ competencies, programme: { counting: { rules: [{ awardsPerPerson: 1 }] } } }));
    if (!read.ok) throw new Error('The pack is refused.');
    const claims = ['web', 'data'].map((competency): Claim => ({ competency, level: 'gold' }));
    const result = plan(requestFor(read.value, partnerOf(read.value, [['A'], []]), claims));
    if (!('plan' in result)) throw new Error(result.status);
    expect(result.plan.targets.map(({ isMet }) => isMet)).toEqual([true, true]);
    expect(result.plan.actions.map(({ person, item }) => `${person} ${item}`)).toEqual(['p1 B']);
    expect(areMet(read.value, [['A'], ['B']], claims)).toBe(true);
  });
});
