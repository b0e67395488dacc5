import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryScarcity } from '../../../../test/builders/arbitrary-conflicts.ts';
import { modelFromRequest } from '../model-from-request.ts';
import { placesIn } from '../objective.ts';
import { plan } from '../plan.ts';
import type { PlanRequest } from '../plan-request.ts';
import { canMeet } from './can-meet.ts';
import { type ConflictFact, factName } from './conflict-fact.ts';
import { factsOf } from './facts-of-request.ts';
import { goalWithout, thoughtAway } from './thought-away.ts';
import { type Conflict, type WhyImpossible, whyImpossible } from './why-impossible.ts';

type Facts = Extract<Conflict, { kind: 'facts' }>;
const effort = { solves: 2_000, nodes: 5_000 };
const possible = (request: PlanRequest, goal: readonly number[]) => canMeet(request, goal, { nodes: 5_000, left: 1 });

/** Each request that has no plan, with why. */
function whereImpossible(
  runs: number,
  check: (request: PlanRequest, why: WhyImpossible, conflict: Facts) => void,
): void {
  let found = 0;
  fc.assert(
    fc.property(arbitraryScarcity, (request) => {
      const result = plan(request);
      if ('plan' in result) return;
      expect(result.status).toBe('infeasible');
      const [why, ...others] = whyImpossible(result, request, effort);
      if (why?.conflict.kind !== 'facts') throw new Error('There is a reason.');
      expect(others).toEqual([]);
      found++;
      check(request, why, why.conflict);
    }),
    { numRuns: runs },
  );
  expect(found).toBeGreaterThan(runs / 5);
}

/** All facts there are but these. */
function others(request: PlanRequest, goal: readonly number[], facts: readonly ConflictFact[]) {
  const { places, model } = modelFromRequest(request);
  const own = new Set(facts.map(factName));
  const all = factsOf(request, goal, places).flat();
  return {
    away: all.filter((one) => !own.has(factName(one))),
    places: model.targets.reduce((sum, { need }) => sum + placesIn(need), 0),
  };
}

describe('A conflict', () => {
  test('is impossible with all its facts, whatever the others are, and taking away any one fact makes it possible', () => {
    const seen = new Map<string, number>();
    whereImpossible(60, (request, { goal }, { facts, isMinimal }) => {
      expect(isMinimal).toBe(true);
      const { away, places } = others(request, goal, facts);
      const without = (gone: readonly ConflictFact[]) =>
        possible(thoughtAway(request, gone, places), goalWithout(goal, gone));
      expect(without(away)).toBe('no');
      for (const fact of facts) {
        seen.set(fact.kind, (seen.get(fact.kind) ?? 0) + 1);
        expect(without([...away, fact])).toBe('yes');
      }
    });
    for (const kind of ['target', 'deadline', 'people', 'pace', 'counting-rule', 'budget'])
      expect(seen.get(kind) ?? 0).toBeGreaterThan(0);
  });
});

describe('What a plan leaves unmet', () => {
  test('cannot be met beside all that the plan meets, for facts of which none is needless', () => {
    let told = 0;
    fc.assert(
      fc.property(arbitraryScarcity, (asked) => {
        const request = { ...asked, targets: asked.targets.map((target) => ({ ...target, must: false })) };
        const result = plan(request);
        if (!('plan' in result)) throw new Error(result.status);
        const all = whyImpossible(result, request, effort);
        const unmet = [...request.targets.keys()].filter((index) => !result.plan.targets[index]?.isMet);
        expect(all.map((one) => one.unmet)).toEqual(unmet);
        for (const { goal, unmet: one, conflict, found } of all) {
          if (conflict.kind !== 'facts') throw new Error(conflict.kind);
          told++;
          expect(conflict.isMinimal).toBe(true);
          const { away, places } = others(request, goal, conflict.facts);
          expect(possible(thoughtAway(request, away, places), goalWithout(goal, away))).toBe('no');
          expect(conflict.facts).toContainEqual({ kind: 'target', target: one });
          expect(found.map(({ remedy }) => remedy)).not.toContainEqual({ kind: 'give-up', target: one });
        }
      }),
      { numRuns: 40 },
    );
    expect(told).toBeGreaterThan(15);
  });
});

describe('Effort', () => {
  test('that runs out is told: what is left of the facts is still impossible, and nothing is called proved', () => {
    let cut = 0;
    fc.assert(
      fc.property(arbitraryScarcity, fc.integer({ min: 2, max: 12 }), (request, solves) => {
        const result = plan(request);
        if ('plan' in result) return;
        for (const { goal, conflict, isComplete } of whyImpossible(result, request, { solves, nodes: 5_000 })) {
          if (conflict.kind !== 'facts') continue;
          if (!isComplete && !conflict.isMinimal) cut++;
          const { away, places } = others(request, goal, conflict.facts);
          expect(possible(thoughtAway(request, away, places), goalWithout(goal, away))).toBe('no');
        }
      }),
      { numRuns: 40 },
    );
    expect(cut).toBeGreaterThan(3);
  });
});

describe('What would help', () => {
  test('makes it possible for the cost that is told, and nothing less of the same does', () => {
    const seen = new Map<string, number>();
    whereImpossible(80, (request, { goal, found, isComplete }) => {
      expect(isComplete).toBe(true);
      expect(found.map(({ cost }) => cost)).toEqual(found.map(({ cost }) => cost).toSorted((a, b) => a - b));
      for (const { remedy, status, cost, isLeast } of found) {
        seen.set(remedy.kind, (seen.get(remedy.kind) ?? 0) + 1);
        expect({ status, isLeast }).toEqual({ status: 'optimal', isLeast: true });
        const planned = (changed: Partial<PlanRequest>) => plan({ ...request, ...changed });
        const costs = (changed: Partial<PlanRequest>) => {
          const result = planned(changed);
          return 'plan' in result ? result.plan.cost : result.status;
        };
        if (remedy.kind === 'more-money') {
          expect(costs({ options: { ...request.options, budget: remedy.budget } })).toBe(cost);
          expect(costs({ options: { ...request.options, budget: remedy.budget - 1 } })).toBe('infeasible');
        }
        if (remedy.kind === 'give-up') {
          const targets = request.targets.filter((_, index) => index !== remedy.target);
          expect(goal.length).toBe(targets.length + 1);
          expect(costs({ targets })).toBe(cost);
        }
        if (remedy.kind === 'later-deadline') {
          const due = (months: number) => ({ targets: later(request, remedy.targets, months) });
          expect(costs(due(remedy.months))).toBe(cost);
          for (let months = 0; months < remedy.months; months++) expect(costs(due(months))).toBe('infeasible');
        }
      }
    });
    for (const kind of ['more-money', 'give-up', 'later-deadline', 'more-people'])
      expect(seen.get(kind) ?? 0).toBeGreaterThan(0);
  });

  test('changes a fact of the conflict: more money or time does not help where neither is in it', () => {
    whereImpossible(30, (request, { goal }, { facts }) => {
      const kinds = new Set(facts.map(({ kind }) => kind));
      if (!kinds.has('budget') && request.options?.budget !== undefined)
        expect(possible({ ...request, options: { ...request.options, budget: 1_000_000 } }, goal)).toBe('no');
      if (!kinds.has('deadline')) expect(possible({ ...request, targets: later(request, goal, 4) }, goal)).toBe('no');
    });
  });
});

/** The same day of a later month, worked out apart from the code. */
function later({ targets }: PlanRequest, some: readonly number[], months: number): PlanRequest['targets'] {
  return targets.map((target, index) => {
    if (!some.includes(index)) return target;
    const [year = 0, month = 0, date = 0] = target.deadline.split('-').map(Number);
    const sum = month - 1 + months;
    const written = [year + Math.floor(sum / 12), (sum % 12) + 1, date].map((one) => String(one).padStart(2, '0'));
    return { ...target, deadline: written.join('-') as typeof target.deadline };
  });
}
