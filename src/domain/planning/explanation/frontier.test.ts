import { describe, expect, test } from 'vitest';
import { aPartner } from '../../../../test/builders/a-partner.ts';
import { aCompetency, aProgramme, type WrittenTree } from '../../../../test/builders/a-programme.ts';
import { aTraining, learningTerms, planDay } from '../../../../test/builders/a-training.ts';
import { day } from '../../time/day.ts';
import { endOfTime } from '../../time/instant.ts';
import { plan } from '../plan.ts';
import type { PlanOptions, PlanTarget } from '../plan-request.ts';
import { frontier } from './frontier.ts';

const exams = ['A', 'B', 'C', 'D'];
const fees = { A: 100, B: 200, C: 400, D: 800 };

/** One award for each exam that is named, for one holder of it; of the first weight of these, and so on. */
function frontierOf(
  wanted: readonly string[],
  {
    credentials = [],
    counting,
    weights = [],
    options = {},
  }: {
    readonly credentials?: readonly string[];
    readonly counting?: WrittenTree;
    readonly weights?: readonly number[];
    readonly options?: PlanOptions;
  } = {},
) {
  const programme = aProgramme({
    ...(counting && { programme: { counting } }),
    competencies: wanted.map((item, index) =>
      aCompetency(`c${index}`, { [index < 2 ? 'gold' : 'silver']: { people: 1, with: item } }),
    ),
  });
  const targets = wanted.map(
    (_, index): PlanTarget => ({
      claim: { competency: `c${index}`, level: index < 2 ? 'gold' : 'silver' },
      deadline: day('2020-06-15'),
      weight: weights[index] ?? 1,
      must: false,
    }),
  );
  const request = {
    programme,
    facts: aPartner(programme, { people: [{ id: 'ana', credentials }] }),
    training: aTraining(fees),
    learning: learningTerms(),
    day: planDay,
    knownAt: endOfTime,
    targets,
    options,
  };
  const found = plan(request);
  if (!('plan' in found)) throw new Error(found.status);
  const line = frontier(found, request);
  if (!line) throw new Error('There is a plan.');
  return line;
}

describe('A frontier', () => {
  test('has a point for each part that can be met, and none for those around one that cannot', () => {
    // Ana is counted for one of the two golds, and for every silver.
    const counting = { rules: [{ levels: ['gold'], awardsPerPerson: 1 }] };
    const { points, isComplete, by } = frontierOf(['A', 'B', 'C'], { counting });
    expect({ by, isComplete }).toEqual({ by: 'part', isComplete: true });
    expect(points.map(({ met, cost, isBest }) => [met.join(), cost, isBest])).toEqual([
      ['0,2', 500, true],
      ['1,2', 600, false],
      ['0', 100, true],
      ['1', 200, false],
      ['2', 400, false],
      ['', 0, true],
    ]);
  });

  test('meets in every point what stays without anybody doing anything', () => {
    const { always, points } = frontierOf(['A', 'B'], { credentials: ['A'] });
    expect(always).toEqual([0]);
    expect(points.map(({ met, cost }) => [met, cost])).toEqual([
      [[0, 1], 200],
      [[0], 0],
    ]);
  });

  test('goes beyond the budget, and says where', () => {
    const { points } = frontierOf(['A', 'B'], { options: { budget: 250 } });
    expect(points.map(({ met, cost, isWithinBudget }) => [met.join(), cost, isWithinBudget])).toEqual([
      ['0,1', 300, false],
      ['0', 100, true],
      ['1', 200, true],
      ['', 0, true],
    ]);
  });

  test('of more awards than six has the cheapest for each weight that can be reached', () => {
    const { by, points, isComplete } = frontierOf(['A', ...exams.slice(1), ...exams.slice(1)]);
    expect({ by, isComplete }).toEqual({ by: 'weight', isComplete: true });
    // One exam serves all awards that ask for it: A 1 for 100, B 2 for 200, C 2 for 400, D 2 for 800.
    expect(points.map(({ weight, cost }) => [weight, cost])).toEqual([
      [7, 1_500],
      [6, 1_400],
      [5, 700],
      [4, 600],
      [3, 300],
      [2, 200],
      [1, 100],
      [0, 0],
    ]);
  });
});
