import { describe, expect, test } from 'vitest';
import { aPartner } from '../../../../test/builders/a-partner.ts';
import { aCompetency, aProgramme } from '../../../../test/builders/a-programme.ts';
import { aTraining, learningTerms, planDay } from '../../../../test/builders/a-training.ts';
import { day } from '../../time/day.ts';
import { endOfTime } from '../../time/instant.ts';
import { type PlanResult, plan } from '../plan.ts';
import type { PlanRequest } from '../plan-request.ts';
import { comparedWith, type FoundPlan } from './other-plan.ts';

const gold = (id: string, item: string) => aCompetency(id, { gold: { people: 1, with: item } });
const programme = aProgramme({ competencies: [gold('web', 'A'), gold('data', 'B')] });
const request = (options: PlanRequest['options'] = {}): PlanRequest => ({
  programme,
  facts: aPartner(programme, { people: [{ id: 'ana' }, { id: 'ben' }] }),
  training: aTraining({ A: 100, B: 300 }),
  learning: learningTerms(),
  day: planDay,
  knownAt: endOfTime,
  targets: ['web', 'data'].map((competency, index) => ({
    claim: { competency, level: 'gold' },
    deadline: day('2020-06-15'),
    weight: index + 2,
    must: false,
  })),
  options,
});
type Found = Extract<PlanResult, { readonly plan: unknown }>;
const [whole, dear] = [plan(request()) as Found, plan(request({ budget: 100 })) as Found];

/** The same plan as if the search had left so much open. */
const leavingOpen = (found: Found, weight: number, cost: number): Found => ({
  ...found,
  status: 'gap',
  gap: { weight, cost },
});
const compared = (found: FoundPlan, other: Found) => {
  const told = comparedWith(found, other, request());
  if (!('plan' in told)) throw new Error(told.status);
  const { more, fewer, ...difference } = told.difference;
  const items = (some: typeof more) => some.map(({ item }) => item);
  return { status: told.status, ...difference, more: items(more), fewer: items(fewer) };
};

describe('Another plan beside the plan', () => {
  test('differs by the weight that is met, the cost, and what is done', () => {
    expect(compared(dear, whole)).toEqual({
      status: 'optimal',
      unmetWeight: -3,
      cost: 300,
      costBetween: { least: 300, most: 300 },
      lost: [],
      won: [1],
      more: ['B'],
      fewer: [],
    });
    expect(compared(whole, dear)).toMatchObject({ unmetWeight: 3, cost: -300, lost: [1], won: [], fewer: ['B'] });
  });

  test('differs by at least and at most what both searches leave open', () => {
    const told = compared(leavingOpen(whole, 0, 50), leavingOpen(whole, 0, 30));
    expect(told).toMatchObject({ status: 'gap', cost: 0, costBetween: { least: -30, most: 50 } });
    expect(compared(whole, leavingOpen(whole, 0, 30))).toMatchObject({
      status: 'gap',
      costBetween: { least: -30, most: 0 },
    });
    expect(compared(leavingOpen(whole, 0, 50), whole)).toMatchObject({
      status: 'gap',
      costBetween: { least: 0, most: 50 },
    });
  });

  test('is of no known difference where more could be met than was found', () => {
    expect(compared(leavingOpen(dear, 3, 100), dear)).not.toHaveProperty('costBetween');
    expect(compared(dear, leavingOpen(dear, 3, 100))).not.toHaveProperty('costBetween');
  });
});
