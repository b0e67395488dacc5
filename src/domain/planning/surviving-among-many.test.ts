import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { WrittenTree } from '../../../test/builders/a-programme.ts';
import {
  arbitrarySurvivors,
  clauses,
  count,
  type Held,
  idle,
  survivorsAsked,
} from '../../../test/builders/arbitrary-survivors.ts';
import { claimedAnswer } from './claimed-answer.ts';
import { type PlanFound, plan } from './plan.ts';
import { planFrom } from './plan-from-assignment.ts';
import type { PlanOptions, PlanRequest } from './plan-request.ts';
import { solve } from './search.ts';
import { statedFlaws, survivalIn } from './stated-plan.ts';
import { survivingPlan } from './surviving-plan.ts';

function planned(request: PlanRequest): PlanFound {
  const result = plan(request);
  if (!('plan' in result)) throw new Error(result.status);
  return result;
}

interface Round {
  /** The targets that have one person more in each place. */
  readonly withOneMore: readonly number[];
  readonly way: 'first' | 'undivided' | 'exactly';
  readonly cost: number;
  /** Conditions for several places together that are asked for; so many rows. */
  readonly together: number;
  /** Columns that are listed before the search begins. */
  readonly listed: number;
}

/** The plans that are made on the way to the answer. */
function roundsOf(request: PlanRequest): readonly Round[] {
  const rounds: Round[] = [];
  survivingPlan(request, request.options?.nodes ?? 400, (asked, budget) => {
    const listed = asked.model.blocks.reduce((sum, { columns }) => sum + columns.length, 0);
    const together = asked.places.filter((place) => place.together).length;
    const solution = solve(asked.model, budget, asked.source);
    const found = { status: solution.status, proof: { nodes: solution.nodes } };
    if (!('assignment' in solution)) return found;
    const { cost, gap } = solution;
    rounds.push({ withOneMore: [...asked.withSpares], way: budget.rounds ?? 'exactly', cost, together, listed });
    return { ...found, plan: { ...planFrom(solution.assignment, asked, request), cost }, gap };
  });
  return rounds;
}

const costsOf = (request: PlanRequest) => roundsOf(request).map(({ cost }) => cost);

/** The answer, which is checked, and what it costs and could save at the most. */
function toldOf(request: PlanRequest) {
  const { plan: found, status, gap, survival, proof } = planned(request);
  const answer = claimedAnswer(proof);
  if (!answer) throw new Error('Nothing is claimed.');
  const stated = { ...found, survival };
  expect(statedFlaws(stated, answer)).toEqual([]);
  expect(survivalIn(stated, answer)).toEqual({ isShown: true, butFor: [] });
  return { status, cost: found.cost, gap, planned: survival?.planned, open: survival?.open };
}

const metIn = ({ plan: { targets } }: PlanFound) => targets.filter(({ isMet }) => isMet).length;

/** No limit, or one that is in the way of some. */
const budgets = fc.constantFrom<PlanOptions>({}, {}, { budget: 240 }, { budget: 470 });

describe('Among many people a plan that survives any one leaver', () => {
  test('costs what it costs among few, if nobody else can do anything, or says how far it is from that', () => {
    const seen = { costly: 0, proved: 0 };
    fc.assert(
      fc.property(arbitrarySurvivors, budgets, ({ asked, held }, budget) => {
        const few = planned(survivorsAsked(asked, held, [], budget));
        const request = survivorsAsked(asked, held, idle, budget);
        const many = planned(request);
        expect(few.status).toBe('optimal');
        expect(many.survival).toMatchObject({ open: [] });
        expect(many.survival?.leavers).toHaveLength(held.length + idle.length);
        expect(metIn(few) - metIn(many)).toBeLessThanOrEqual(many.gap.weight);
        if (metIn(few) === metIn(many)) {
          expect(many.plan.cost).toBeGreaterThanOrEqual(few.plan.cost);
          expect(many.plan.cost - many.gap.cost).toBeLessThanOrEqual(few.plan.cost);
        }
        const answer = claimedAnswer(many.proof);
        if (!answer) throw new Error('Nothing is claimed.');
        const stated = { ...many.plan, survival: many.survival };
        expect(statedFlaws(stated, answer)).toEqual([]);
        expect(survivalIn(stated, answer)).toEqual({ isShown: true, butFor: [] });
        if (few.plan.cost > 0) seen.costly++;
        if (many.status === 'optimal') seen.proved++;
      }),
      { numRuns: 20 },
    );
    expect(seen.costly).toBeGreaterThan(5);
    expect(seen.proved).toBeGreaterThan(7);
  });

  test('is the same in whatever order they come', () => {
    const request = survivorsAsked(
      [count(2, 'B'), clauses[2] as WrittenTree],
      [['A'], ['A', 'B'], ['B', 'C'], []],
      idle,
    );
    const { facts } = request;
    const turned = planned({ ...request, facts: { ...facts, people: facts.people.toReversed() } });
    expect(turned.plan).toEqual(planned(request).plan);
  });

  test.each([
    // Two golds for which nobody counts twice: of the four who hold B or C before the plan one is missing.
    {
      asked: [count(2, 'B'), clauses[2] as WrittenTree],
      held: [['A'], ['A', 'B'], ['B', 'C'], [], []],
      together: [0, 2],
      costs: [410, 580],
    },
    // First the condition of which most is missing, then what its plan still breaks.
    {
      asked: [clauses[4] as WrittenTree, count(1, 'A')],
      held: [['A', 'B'], ['A', 'B'], ['C'], []],
      together: [0, 1, 2],
      costs: [170, 300, 470],
    },
    // A gold that is not met asks for nobody.
    { asked: [count(2, 'A'), count(2, 'A')], held: [['A', 'B'], ['A', 'B'], ['A']], together: [0], costs: [0] },
  ] satisfies readonly {
    asked: readonly WrittenTree[];
    held: readonly Held[];
    together: readonly number[];
    costs: readonly number[];
  }[])(
    'asks for the conditions that a plan breaks, and no others: $together, $costs',
    ({ asked, held, together, costs }) => {
      const rounds = roundsOf(survivorsAsked(asked, held, idle));
      expect(rounds.map((one) => one.together)).toEqual(together);
      expect(rounds.map((one) => one.cost)).toEqual(costs);
      expect(rounds.every(({ way, withOneMore }) => way === 'first' && withOneMore.length === 0)).toBe(true);
      expect(planned(survivorsAsked(asked, held, [])).plan.cost).toBe(costs.at(-1));
    },
  );

  test.each([
    {
      asked: [clauses[4] as WrittenTree, count(1, 'A')],
      held: [['A', 'B'], ['A', 'B'], ['C'], []],
      listed: [8, 10, 11],
    },
    // What the second one listed is listed in the third.
    { asked: [clauses[4], clauses[4]] as WrittenTree[], held: [[], ['A', 'B'], ['A'], []], listed: [14, 17, 18] },
  ] satisfies readonly {
    asked: readonly WrittenTree[];
    held: readonly Held[];
    listed: readonly number[];
  }[])('begins each round with the columns of the one before: $listed', ({ asked, held, listed }) => {
    expect(roundsOf(survivorsAsked(asked, held, idle)).map((round) => round.listed)).toEqual(listed);
  });

  test('keeps the plan that is proved to be nearer to the best, where one more in each place is dearer', () => {
    const asked = [{ any: [{ all: [count(1, 'A'), count(1, 'B')] }, count(2, 'C')] }, count(1, 'A')];
    const request = survivorsAsked(asked, [['A'], ['B'], ['C'], []], idle);
    expect(costsOf(request)).toEqual([470, 770, 540, 1070, 1070]);
    expect(toldOf(request)).toMatchObject({ status: 'gap', cost: 770, open: [] });
  });

  test('says that more may be reached where one person more in each place is out of reach', () => {
    const request = survivorsAsked([{ any: [count(1, 'A'), count(1, 'C')] }], [['A'], ['C']], idle, {
      nodes: 1,
      budget: 0,
    });
    expect(toldOf({ ...request, options: { ...request.options, nodes: 400 } })).toMatchObject({
      status: 'optimal',
      cost: 0,
    });
    expect(toldOf(request)).toMatchObject({ status: 'gap', cost: 0, gap: { weight: 1 } });
  });

  test('gives what somebody’s leaving would lose one person more in each place, and says how far that may be from the best', () => {
    // One branch and the other together survive everybody; no condition says so, and one more in each place is dearer.
    const asked = [{ any: [{ all: [count(1, 'A'), count(1, 'B')] }, count(2, 'C')] }];
    const held: readonly Held[] = [['A'], ['B'], ['C'], []];
    const request = survivorsAsked(asked, held, idle);
    expect(roundsOf(request)).toMatchObject([
      { withOneMore: [], way: 'first', cost: 470 },
      { withOneMore: [], way: 'undivided', cost: 240 },
      { withOneMore: [0], way: 'first', cost: 470 },
      { withOneMore: [0], way: 'undivided', cost: 470 },
    ]);
    expect(planned(survivorsAsked(asked, held, []))).toMatchObject({ status: 'optimal', plan: { cost: 240 } });
    expect(toldOf(request)).toEqual({ status: 'gap', cost: 470, gap: { weight: 0, cost: 230 }, planned: [], open: [] });
  });

  test.each([
    { second: count(1, 'B'), held: [['A'], ['A', 'B'], ['A'], ['A'], ['B', 'C'], ['C']], lost: [0] },
    { second: count(1, 'C'), held: [['A'], ['B', 'C'], ['C'], ['B']], lost: [1] },
  ] satisfies readonly { second: WrittenTree; held: readonly Held[]; lost: readonly number[] }[])(
    'gives one person more to what would be lost and to nothing else: $lost',
    ({ second, held, lost }) => {
      const first = { any: [{ all: [count(1, 'A'), count(1, 'B')] }, count(2, 'C')] };
      const rounds = roundsOf(survivorsAsked([first, second], held, idle));
      expect(rounds.at(-1)?.withOneMore).toEqual(lost);
    },
  );

  test.each([
    // Money for one gold, and another one might have been for less.
    {
      asked: [clauses[4] as WrittenTree, count(1, 'B')],
      held: [['A'], [], ['A', 'B']],
      budget: 300,
      nodes: 4,
      cost: 170,
    },
    { asked: [count(1, 'B'), clauses[4] as WrittenTree], held: [['A', 'B'], ['B']], budget: 0, nodes: 2, cost: 0 },
  ] satisfies readonly {
    asked: readonly WrittenTree[];
    held: readonly Held[];
    budget: number;
    nodes: number;
    cost: number;
  }[])(
    'says that more may be reached, at any cost, where no round without one person more ruled that out: $budget',
    ({ asked, held, budget, nodes, cost }) => {
      const request = survivorsAsked(asked, held, idle, { budget, nodes });
      expect(toldOf(request)).toMatchObject({ status: 'gap', cost, gap: { weight: 1, cost } });
    },
  );

  test.each([
    // Once one more is asked for, the best bound of all rounds before counts: that of an undivided one, not of a quick one after it.
    {
      asked: [{ any: [clauses[4] as WrittenTree, count(2, 'C')] }, clauses[2] as WrittenTree],
      held: [['A', 'B'], ['A'], [], ['A'], ['C'], ['C']],
      nodes: 6,
      cost: 510,
      gap: 340,
    },
    // What the model with one more does not prove of its own plan is not told as proved.
    {
      asked: [{ any: [{ all: [count(1, 'A'), count(1, 'B')] }, count(2, 'C')] }, count(1, 'A')],
      held: [['B'], ['A', 'B'], ['C'], ['A', 'B']],
      budget: 300,
      nodes: 12,
      cost: 300,
      gap: 200,
    },
    // A plan that leaves out what may be had is not near enough to the best, however little it costs.
    {
      asked: [{ any: [count(2, 'B'), count(1, 'C')] }, clauses[4] as WrittenTree],
      held: [
        ['A', 'B'],
        ['A', 'B'],
        ['A', 'B'],
        ['A', 'B'],
      ],
      nodes: 24,
      cost: 480,
      gap: 240,
    },
  ] satisfies readonly {
    asked: readonly WrittenTree[];
    held: readonly Held[];
    budget?: number;
    nodes: number;
    cost: number;
    gap: number;
  }[])(
    'is told to be as far from the best as all rounds together leave open: $gap',
    ({ asked, held, cost, gap, ...options }) => {
      const request = survivorsAsked(asked, held, idle, { budget: options.budget ?? 1_000_000, nodes: options.nodes });
      expect(toldOf(request)).toMatchObject({ status: 'gap', cost, gap: { weight: 0, cost: gap } });
    },
  );

  test('in the last round has one person more in each place of every target, and nothing to say of how far that is from the best', () => {
    const asked = [{ any: [count(1, 'A'), count(1, 'C')] }];
    const held: readonly Held[] = [['A'], ['C'], ['B', 'C'], []];
    const request = survivorsAsked(asked, held, idle, { nodes: 1 });
    expect(roundsOf(request)).toMatchObject([{ withOneMore: [0], way: 'first', cost: 300 }]);
    expect(planned(survivorsAsked(asked, held, []))).toMatchObject({ status: 'optimal', plan: { cost: 0 } });
    expect(toldOf(request)).toEqual({ status: 'gap', cost: 300, gap: { weight: 0, cost: 300 }, planned: [], open: [] });
  });

  test('for points, which one more in each place does not make safe, counts people anew one by one', () => {
    const points = { score: { x: { points: { each: 1, of: { peopleWith: 'A' } }, max: 1 } }, atLeast: 1 };
    const request = survivorsAsked([points], [['A'], [], []], idle);
    expect(roundsOf(request).map(({ withOneMore, way, cost }) => [withOneMore.length, way, cost])).toEqual([
      [0, 'first', 0],
      [1, 'first', 0],
      [0, 'exactly', 0],
      [0, 'exactly', 300],
    ]);
    expect(toldOf(request)).toEqual({
      status: 'optimal',
      cost: 300,
      gap: { weight: 0, cost: 0 },
      planned: ['p0'],
      open: [],
    });
  });
});
