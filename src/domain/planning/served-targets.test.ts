import { describe, expect, test } from 'vitest';
import { aWay } from '../../../test/builders/a-training.ts';
import type { Clause } from '../catalogue/clause.ts';
import { day } from '../time/day.ts';
import type { Plan, PlannedAction } from './planned.ts';
import { servedTargets } from './served-targets.ts';

const counting = (...people: readonly string[]) => ({
  isMet: true,
  counted: [{ clause: {} as Clause, slot: 0, people }],
  given: [],
});
const action = (person: string, serves: readonly number[]): PlannedAction => ({
  person,
  item: 'A',
  way: aWay(),
  acquisition: { item: 'A', from: day('2020-01-06'), to: day('2020-12-31'), after: [] },
  from: day('2020-01-06'),
  exam: day('2020-01-07'),
  until: day('2020-01-07'),
  cost: 0,
  serves,
});
const plan: Plan = { actions: [], bought: [], targets: [counting('ana'), counting('ana', 'ben')], cost: 0 };

describe('An action', () => {
  test('serves the targets in which its person is counted', () => {
    expect(servedTargets(action('ben', [0, 1]), plan)).toEqual([1]);
    expect(servedTargets(action('ana', [0]), plan)).toEqual([0]);
  });

  test('is told for what it could serve where its person is counted in none of it', () => {
    expect(servedTargets(action('cy', [0, 1]), plan)).toEqual([0, 1]);
  });
});
