import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type PlanningProblem,
  planningProblem,
  requestOf,
} from '../../../test/builders/arbitrary-planning-problems.ts';
import { plan } from './plan.ts';

const backwards = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(backwards).reverse();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, backwards(inner)]));
};

/** The same problem with people, clauses, exams of a choice, and offers written down in the other order. */
const writtenBackwards = (one: PlanningProblem): PlanningProblem => ({
  ...one,
  clauses: one.clauses.map((clause) => backwards(clause) as (typeof one.clauses)[number]),
});

test('a plan does not depend on the order in which people, clauses, exams and offers are written down', () => {
  let acted = 0;
  fc.assert(
    fc.property(planningProblem, (one) => {
      const [first, second] = [requestOf(one), requestOf(writtenBackwards(one))];
      if (!first || !second) return;
      const { facts, training } = second;
      const reversed = {
        ...second,
        facts: { ...facts, people: [...facts.people].reverse() },
        training: { ...training, offers: [...training.offers].reverse() },
      };
      const [a, b] = [plan(first), plan(reversed)];
      expect(b.status).toBe(a.status);
      if (!('plan' in a) || !('plan' in b)) return;
      if (a.plan.actions.length > 0) acted++;
      expect(b.plan.actions).toEqual(a.plan.actions);
      expect(b.plan.cost).toBe(a.plan.cost);
    }),
    { numRuns: 120 },
  );
  expect(acted).toBeGreaterThan(40);
});
