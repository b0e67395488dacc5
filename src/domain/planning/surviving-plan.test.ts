import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aPartner } from '../../../test/builders/a-partner.ts';
import { aCompetency, aPack, readPack, type WrittenTree } from '../../../test/builders/a-programme.ts';
import { anOffer, aTraining, learningTerms, planDay } from '../../../test/builders/a-training.ts';
import { clauseOfCounts, counting } from '../../../test/builders/arbitrary-clauses.ts';
import { certifications, items } from '../../../test/builders/arbitrary-rules.ts';
import type { Programme } from '../catalogue/programme.ts';
import type { Claim } from '../membership/facts.ts';
import { assess } from '../standing/assess.ts';
import { day } from '../time/day.ts';
import { endOfTime } from '../time/instant.ts';
import { claimedAnswer } from './claimed-answer.ts';
import { subsetsOf } from './explanation/subsets.ts';
import { modelFromRequest, type RequestModel } from './model-from-request.ts';
import { type PlanFound, type PlanResult, plan } from './plan.ts';
import { planFrom } from './plan-from-assignment.ts';
import type { PlanOptions, PlanRequest } from './plan-request.ts';
import type { Plan } from './planned.ts';
import { priceOfSurvival } from './price-of-survival.ts';
import { solve } from './search.ts';
import type { SearchBudget } from './search-budget.ts';
import { statedFlaws, survivalIn } from './stated-plan.ts';
import { survivalShown } from './survival-shown.ts';
import { survivingPlan } from './surviving-plan.ts';
import { verifySurvival } from './verify-survival.ts';

const deadline = day('2020-06-15');
const prices = { A: 300, B: 170, C: 240 };
const exams = Object.keys(prices) as (keyof typeof prices)[];

/** By person, what each holds. */
type Held = readonly (readonly string[])[];

interface Company {
  readonly programme: Programme;
  readonly claims: readonly Claim[];
  readonly held: Held;
}

const peopleWith = (most: number) =>
  fc.array(fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D'), { maxLength: 3 }), { minLength: 2, maxLength: most });

/** Few people are asked for, so that one more can be found. */
const modest: fc.Arbitrary<WrittenTree> = clauseOfCounts.map((one) => fewer(one) as WrittenTree);
const fewer = (tree: unknown): unknown => {
  if (Array.isArray(tree)) return tree.map(fewer);
  if (typeof tree !== 'object' || tree === null) return tree;
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [key, key === 'people' && value === 3 ? 1 : fewer(value)]),
  );
};

const company = (most: number): fc.Arbitrary<Company | undefined> =>
  fc
    .record({
      clauses: fc.array(modest, { minLength: 1, maxLength: 2 }),
      rules: counting,
      held: peopleWith(most),
      levels: fc.constantFrom(['gold', 'gold'], ['gold', 'silver']),
      holds: fc.constantFrom('no', 'no', 'all', 'any'),
    })
    .map(({ clauses, rules, held, levels, holds }) => {
      const claims = clauses.map(
        (_, index): Claim => ({ competency: ['web', 'data'][index] as string, level: levels[index] as string }),
      );
      return companyOf(
        clauses.map((one, index) => {
          const web = { holds: 'web', level: levels[0] };
          return [claims[index] as Claim, index > 0 && holds !== 'no' ? { [holds]: [one, web] } : one];
        }),
        held,
        rules,
      );
    });

function companyOf(
  asked: readonly (readonly [Claim, unknown])[],
  held: Held,
  rules?: WrittenTree,
): Company | undefined {
  const read = readPack(
    aPack({
      exams: items,
      certifications,
      competencies: asked.map(([{ competency, level }, one]) => aCompetency(competency, { [level]: one })),
      programme: { roles: { sales: { title: 'Sales' }, tech: { title: 'Tech' } }, ...(rules && { counting: rules }) },
    }),
  );
  return read.ok ? { programme: read.value, claims: asked.map(([claim]) => claim), held } : undefined;
}

const idOf = (index: number) => `p${index}`;

const partnerOf = (programme: Programme, held: Held, awarded: readonly Claim[] = [], gone?: number) =>
  aPartner(programme, {
    statuses: awarded.map(({ competency, level }) => ({ status: competency, level, from: '2020-06-01' })),
    people: held.flatMap((credentials, index) => (index === gone ? [] : [{ id: idOf(index), credentials }])),
  });

const requestFor = ({ programme, claims, held }: Company, options: PlanOptions = {}): PlanRequest => ({
  programme,
  facts: partnerOf(programme, held),
  training: {
    ...withoutSelfStudy,
    offers: exams.map((item) => anOffer(item, [item], { price: prices[item] })),
  },
  learning: learningTerms(),
  day: planDay,
  knownAt: endOfTime,
  targets: claims.map((claim) => ({ claim, deadline, weight: 1, must: false })),
  options: { survivesAnyLeaver: true, ...options },
});

const { selfStudy: _, ...withoutSelfStudy } = aTraining({}, { otherwise: { fee: 0, retakeWait: { days: 1 } } });

const areMet = (programme: Programme, held: Held, claims: readonly Claim[], gone?: number) =>
  assess({
    programme,
    // What is met is held.
    facts: partnerOf(programme, held, claims, gone),
    day: deadline,
    knownAt: endOfTime,
    claims,
  }).claims.every((one) => one.together === 'met');

const areSafe = (programme: Programme, held: Held, claims: readonly Claim[]) =>
  areMet(programme, held, claims) && held.every((_, gone) => areMet(programme, held, claims, gone));

const metIn = ({ claims }: Company, result: PlanResult) =>
  claims.filter((_, index) => 'plan' in result && result.plan.targets[index]?.isMet);

const checked = (result: PlanFound) => {
  const answer = claimedAnswer(result.proof);
  const stated = { ...result.plan, survival: result.survival };
  return answer && { flaws: statedFlaws(stated, answer), survival: survivalIn(stated, answer) };
};

const afterwards = (held: Held, { actions }: Pick<Plan, 'actions'>): Held =>
  held.map((before, index) => [
    ...before,
    ...actions.filter(({ person }) => person === idOf(index)).map(({ item }) => item),
  ]);

/** Every set of exams that everybody could pass: how many claims can be made safe at most, and at which least cost. */
function bruteForce({ programme, claims, held }: Company) {
  const combinations = held
    .map(() => subsetsOf(exams))
    .reduce<readonly (readonly (readonly (keyof typeof prices)[])[])[]>(
      (all, some) => all.flatMap((before) => some.map((one) => [...before, one])),
      [[]],
    );
  const priced = combinations
    .filter((passed) => passed.every((own, index) => own.every((one) => !held[index]?.includes(one))))
    .map((passed) => ({ passed, cost: passed.flat().reduce((sum, one) => sum + prices[one], 0) }))
    .sort((a, b) => a.cost - b.cost);
  for (let met = claims.length; met > 0; met--)
    for (const { passed, cost } of priced) {
      const after = held.map((before, index) => [...before, ...(passed[index] ?? [])]);
      const wanted = subsetsOf(claims).filter((some) => some.length === met);
      if (wanted.some((some) => areSafe(programme, after, some))) return { met, cost };
    }
  return { met: 0, cost: 0 };
}

describe('A plan that survives any one leaver', () => {
  test('costs no more than any set of exams by which as much stays met whoever leaves', () => {
    const seen = { asked: 0, costly: 0, scenarios: 0 };
    fc.assert(
      fc.property(company(3), (one) => {
        if (!one) return;
        const result = plan(requestFor(one));
        expect(result.status).toBe('optimal');
        if (!('plan' in result)) return;
        seen.asked++;
        if (result.plan.cost > 0) seen.costly++;
        if ((result.survival?.planned.length ?? 0) > 0) seen.scenarios++;
        expect({ met: metIn(one, result).length, cost: result.plan.cost }).toEqual(bruteForce(one));
      }),
      { numRuns: 20 },
    );
    expect(seen.asked).toBeGreaterThan(15);
    expect(Math.min(seen.costly, seen.scenarios)).toBeGreaterThan(5);
  });

  test('is still what it says without any of its people, and costs no less than one that is not safe', () => {
    const seen = { scenarios: 0, dearer: 0, cases: 0 };
    fc.assert(
      fc.property(company(5), (one) => {
        if (!one) return;
        const result = plan(requestFor(one));
        expect(result.status).toBe('optimal');
        if (!('plan' in result)) return;
        if ((result.survival?.planned.length ?? 0) > 0) seen.scenarios++;
        if ((result.proof.claim?.survival?.cases.length ?? 0) > 0) seen.cases++;
        expect(checked(result)).toEqual({ flaws: [], survival: { isShown: true, butFor: [] } });
        expect(areSafe(one.programme, afterwards(one.held, result.plan), metIn(one, result))).toBe(true);
        const plain = plan(requestFor(one, { survivesAnyLeaver: false }));
        if (!('plan' in plain)) throw new Error(plain.status);
        const [safe, usual] = [metIn(one, result).length, metIn(one, plain).length];
        expect(safe).toBeLessThanOrEqual(usual);
        if (safe === usual) expect(result.plan.cost).toBeGreaterThanOrEqual(plain.plan.cost);
        if (safe === usual && result.plan.cost > plain.plan.cost) seen.dearer++;
      }),
      { numRuns: 30 },
    );
    expect(Math.min(seen.scenarios, seen.dearer, seen.cases)).toBeGreaterThan(8);
  });

  test('is shown to be one exactly where the others meet it whoever leaves', () => {
    const seen = { safe: 0, unsafe: 0 };
    fc.assert(
      fc.property(company(5), (one) => {
        if (!one) return;
        // Nobody asked for this plan to survive anything.
        const request = requestFor(one, { survivesAnyLeaver: false });
        const asked = modelFromRequest(request);
        const solution = solve(asked.model, { nodes: 5_000 }, asked.source);
        if (!('assignment' in solution)) throw new Error(solution.status);
        const { assignment, cost } = solution;
        const planned = { ...planFrom(assignment, asked, request), cost };
        const leavers = one.held.map((_, index) => idOf(index));
        const found = { leavers, open: [], asked, taken: assignment.taken };
        const { model, shown } = survivalShown(planned, request, found);
        const flaws = verifySurvival(model, model.counting, { ...planned, assignment, shown, open: [] });
        const met = one.claims.filter((_, index) => planned.targets[index]?.isMet);
        const isSafe = areSafe(one.programme, afterwards(one.held, planned), met);
        expect(flaws.length === 0).toBe(isSafe);
        expect(flaws.filter(({ kind }) => kind !== 'not-survived')).toEqual([]);
        if (met.length > 0) seen[isSafe ? 'safe' : 'unsafe']++;
      }),
      { numRuns: 60 },
    );
    expect(Math.min(seen.safe, seen.unsafe)).toBeGreaterThan(2);
  });

  const gold = (competency: string): Claim => ({ competency, level: 'gold' });
  const onePerPerson = { rules: [{ levels: ['gold'], awardsPerPerson: 1 }] };
  const planned = (one: Company | undefined, options: PlanOptions = {}) => {
    if (!one) throw new Error('The pack is refused.');
    const result = plan(requestFor(one, options));
    if (!('plan' in result)) throw new Error(result.status);
    return result;
  };
  const stepsOf = ({ plan: { actions } }: ReturnType<typeof planned>) =>
    actions.map(({ person, item }) => `${person} ${item}`).sort();

  test('has one spare person serve two golds for which nobody counts twice', () => {
    const clauses = [
      [gold('web'), { people: 1, with: 'A' }],
      [gold('data'), { people: 1, with: 'B' }],
    ] as const;
    const one = companyOf(clauses, [['A', 'B'], ['A', 'B'], ['A', 'B'], []], onePerPerson);
    // Whoever leaves, the two others count for one each. One more for each place would be four people.
    expect(stepsOf(planned(one))).toEqual([]);
    const two = companyOf(clauses, [['A', 'B'], ['A', 'B'], [], []], onePerPerson);
    expect(stepsOf(planned(two)).map((step) => step.slice(-1))).toEqual(['B']);
    expect(stepsOf(planned(two, { survivesAnyLeaver: false }))).toEqual([]);
  });

  test('of people who are alike loses only the one who leaves', () => {
    const clauses = [
      [gold('web'), { people: 2, with: 'A' }],
      [gold('data'), { people: 1, with: 'B' }],
    ] as const;
    const safe = planned(companyOf(clauses, [['A'], ['A'], ['A', 'B'], ['B']], onePerPerson));
    expect(safe).toMatchObject({ status: 'optimal', plan: { actions: [] }, survival: { planned: [], open: [] } });
  });

  test('asks for enough different people for all golds together before it looks at who leaves', () => {
    const clauses = [
      [gold('web'), { people: 1, with: 'A' }],
      [
        gold('data'),
        {
          any: [
            { people: 1, with: 'B' },
            { people: 1, with: 'C' },
          ],
        },
      ],
    ] as const;
    // Two people for two golds, whichever branch is taken: somebody third has to learn what costs least.
    const safe = planned(companyOf(clauses, [['A', 'B'], ['A', 'C'], [], []], onePerPerson));
    expect(safe).toMatchObject({ status: 'optimal', plan: { cost: 170 }, survival: { planned: [], open: [] } });
  });

  test('costs the least, too, where everybody takes one role, or counts in each role for one gold', () => {
    const seen = { costly: 0, met: 0 };
    const holding = fc.array(fc.constantFrom<readonly string[]>([], ['A'], ['A', 'B'], ['A', 'B', 'C']), {
      minLength: 3,
      maxLength: 3,
    });
    const perRole = ['sales', 'tech'].map((role) => ({ levels: ['gold'], awardsPerPerson: 1, role }));
    const rules = fc.constantFrom<WrittenTree>(
      { rolesExclude: false, rules: perRole },
      { rolesExclude: true, rules: perRole },
    );
    const asked = fc.constantFrom<readonly (readonly [string, string, string, string])[]>(
      [
        ['A', 'sales', 'B', 'tech'],
        ['C', 'tech', 'A', 'sales'],
      ],
      [['A', 'sales', 'B', 'sales']],
      [
        ['A', 'sales', 'A', 'tech'],
        ['B', 'tech', 'C', 'tech'],
      ],
    );
    fc.assert(
      fc.property(holding, rules, asked, (held, counted, all) => {
        const one = companyOf(
          all.map(([first, role, second, other], index) => {
            const team = [
              { id: 'one', people: 1, with: first, role },
              { id: 'two', people: 1, with: second, role: other },
            ];
            return [gold(['web', 'data'][index] as string), { team }];
          }),
          held,
          counted,
        );
        const result = planned(one);
        expect({ met: metIn(one as Company, result).length, cost: result.plan.cost }).toEqual(
          bruteForce(one as Company),
        );
        expect(checked(result)?.flaws).toEqual([]);
        if (result.plan.cost > 0) seen.costly++;
        if (metIn(one as Company, result).length > 0) seen.met++;
      }),
      { numRuns: 12 },
    );
    expect(Math.min(seen.costly, seen.met)).toBeGreaterThan(2);
  });

  test('costs the least, too, where people may be counted for two of three golds', () => {
    const seen = { together: 0 };
    const some = fc.constantFrom<readonly string[]>([], ['A', 'B'], ['A', 'B', 'C']);
    const holding = fc.array(some, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(holding, (held) => {
        const claims = ['web', 'data', 'ops'].map(gold);
        const one = companyOf(
          claims.map((claim, index) => [claim, { people: 1, with: exams[index] }] as const),
          held,
          { rules: [{ levels: ['gold'], awardsPerPerson: 2 }] },
        ) as Company;
        const result = planned(one);
        expect({ met: metIn(one, result).length, cost: result.plan.cost }).toEqual(bruteForce(one));
        // Whoever could be counted fills the row of what the golds ask for together twice.
        const columns = result.proof.model.blocks.flatMap((block) => block.columns);
        if (columns.some(({ supplies }) => supplies.some(([, amount]) => amount === 2))) seen.together++;
      }),
      { numRuns: 12 },
    );
    expect(seen.together).toBeGreaterThan(0);
  });

  test('buys nothing where either of two people meets one of two branches', () => {
    const either = {
      any: [
        { people: 1, with: 'A' },
        { people: 1, with: 'B' },
      ],
    };
    const one = companyOf([[gold('web'), either]], [['A'], ['B'], []]);
    expect(stepsOf(planned(one))).toEqual([]);
    expect(stepsOf(planned(companyOf([[gold('web'), either]], [['A', 'B'], [], []])))).toHaveLength(1);
  });

  test('of what nobody else could do in time meets nothing, though one person does', () => {
    const one = companyOf([[gold('web'), { people: 1, with: 'A' }]], [['A'], []]);
    const lockedOut = ['p1'];
    expect(planned(one, { lockedOut, survivesAnyLeaver: false }).plan.targets[0]?.isMet).toBe(true);
    const safe = planned(one, { lockedOut });
    expect(safe).toMatchObject({ status: 'optimal', plan: { actions: [], targets: [{ isMet: false }] } });
    expect(priceOfSurvival(safe, requestFor(one as Company, { lockedOut }))).toMatchObject({
      isProved: true,
      unsafe: [{ target: 0, people: ['p0'] }],
      standIns: [],
    });
  });

  test('says what it costs more, and who is counted in whose place', () => {
    const one = companyOf([[gold('web'), { people: 1, with: 'A' }]], [['A'], []]);
    const safe = planned(one);
    expect(priceOfSurvival(safe, requestFor(one as Company))).toMatchObject({
      more: 300,
      isProved: true,
      unsafe: [],
      standIns: [{ counted: [{ target: 0 }] }],
    });
    expect(safe.plan.targets[0]?.counted[0]?.people).toHaveLength(1);
  });

  test('says whose leaving it did not try where as many were planned for as are at the most', () => {
    const points = (item: string) => ({
      score: { x: { points: { each: 1, of: { peopleWith: item } }, max: 1 } },
      atLeast: 1,
    });
    const one = companyOf(
      [
        [gold('web'), points('A')],
        [gold('data'), points('B')],
      ],
      [['A'], ['B'], [], []],
    );
    const request = requestFor(one as Company);
    const over = (asked: RequestModel, budget: SearchBudget) => {
      const solution = solve(asked.model, budget, asked.source);
      const { status } = solution;
      const proof = { nodes: solution.nodes };
      if (!('assignment' in solution)) return { status, proof };
      return { status, proof, plan: { ...planFrom(solution.assignment, asked, request), cost: solution.cost } };
    };
    const { survival } = survivingPlan(request, 400, over, 1);
    expect(survival).toMatchObject({ planned: ['p0'], open: ['p1'], ended: 'leavers' });
    expect(survivingPlan(request, 400, over).survival).toMatchObject({ planned: ['p0', 'p1'], open: [] });
  });

  test('that was not found before the search ended is not called one', () => {
    const clauses = [
      [gold('web'), { people: 1, with: 'A' }],
      [gold('data'), { people: 1, with: 'B' }],
    ] as const;
    const one = companyOf(clauses, [['A', 'B'], ['A', 'B'], [], []], onePerPerson);
    const result = planned(one, { nodes: 1 });
    expect(result.status).toBe('gap');
    expect(result.survival?.open.length).toBeGreaterThan(0);
    expect(result.survival?.ended).toBe('cases');
  });
});
