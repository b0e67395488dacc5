import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aPartner } from '../../../test/builders/a-partner.ts';
import { aCompetency, aPack, readPack, type WrittenTree } from '../../../test/builders/a-programme.ts';
import { anOffer, aTraining, learningTerms, planDay } from '../../../test/builders/a-training.ts';
import { certifications, items, slot } from '../../../test/builders/arbitrary-rules.ts';
import { highsPlan } from '../../../test/oracles/highs-plan.ts';
import type { Claim } from '../membership/facts.ts';
import { addDays } from '../time/day.ts';
import { endOfTime } from '../time/instant.ts';
import { modelFromRequest } from './model-from-request.ts';
import type { PlanRequest } from './plan-request.ts';
import { solve } from './search.ts';
import { verify, verifyInfeasible } from './verify.ts';

const later = (days: number) => addDays(planDay, days);

const leaf: fc.Arbitrary<WrittenTree> = fc.oneof(
  { weight: 3, arbitrary: slot(false) },
  fc.record({ any: fc.array(slot(false), { minLength: 1, maxLength: 2 }) }),
  fc.record({
    team: fc.array(slot(false), { minLength: 2, maxLength: 2 }),
    sharing: fc.constantFrom('distinct', 'free'),
  }),
) as fc.Arbitrary<WrittenTree>;

const offers = fc.array(
  fc.record({
    prepares: fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'E'), { minLength: 1, maxLength: 2 }),
    price: fc.integer({ min: 0, max: 400 }),
    days: fc.constantFrom(1, 12, 30, 45),
    form: fc.constantFrom('alone', 'alone', 'group', 'session'),
  }),
  { minLength: 1, maxLength: 4 },
);

const problem = fc.record({
  clauses: fc.array(leaf, { minLength: 2, maxLength: 3 }),
  counting: fc.constantFrom<WrittenTree | undefined>(undefined, { rules: [{ levels: ['gold'], awardsPerPerson: 1 }] }),
  held: fc.array(fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'E'), { maxLength: 2 }), { minLength: 2, maxLength: 4 }),
  offers,
  vouchers: fc.constantFrom(0, 1, 2),
  pace: fc.constantFrom(1, 2),
  days: fc.constantFrom(25, 50, 95),
  budget: fc.constantFrom<number | undefined>(undefined, undefined, 600, 1500),
  lockedIn: fc.boolean(),
  must: fc.boolean(),
});

function requestOf(one: typeof problem extends fc.Arbitrary<infer Of> ? Of : never): PlanRequest | undefined {
  const ids = ['web', 'data', 'cloud'];
  const read = readPack(
    aPack({
      exams: items,
      certifications,
      competencies: one.clauses.map((clause, index) => aCompetency(ids[index] as string, { gold: clause })),
      programme: one.counting ? { counting: one.counting } : {},
    }),
  );
  if (!read.ok) return undefined;
  return {
    programme: read.value,
    facts: aPartner(read.value, { people: one.held.map((credentials, index) => ({ id: `p${index}`, credentials })) }),
    training: aTraining(
      { A: 300, B: 170, C: 240, E: 395 },
      {
        offers: one.offers.map(({ prepares, price, days, form }, index) =>
          anOffer(`o${index}`, prepares, {
            price: form === 'group' ? 0 : price,
            duration: { days },
            ...(form === 'group' && { group: { price: price + 200, seats: 2 } }),
            ...(form === 'session' && { sessions: [{ id: 's', from: later(4), to: later(6), seats: 1 }] }),
          }),
        ),
      },
    ),
    learning: learningTerms({
      pace: one.pace,
      vouchers: one.vouchers > 0 ? [{ id: 'v', items: ['A', 'B'], count: one.vouchers }] : [],
    }),
    day: planDay,
    knownAt: endOfTime,
    targets: one.clauses.map((_, index) => ({
      claim: { competency: ids[index] as string, level: 'gold' } satisfies Claim,
      deadline: later(one.days + 7 * index),
      weight: 1 + index,
      must: one.must && index === 0,
    })),
    options: {
      ...(one.budget !== undefined && { budget: one.budget }),
      ...(one.lockedIn && { lockedIn: ['p1'] }),
    },
  };
}

describe('Columns that are listed when prices ask for them', () => {
  test('are enough for a plan as good as HiGHS finds among all that anybody could do', () => {
    const seen = { met: 0, missed: 0, infeasible: 0, lazily: 0 };
    fc.assert(
      fc.property(problem, (one) => {
        const request = requestOf(one);
        if (!request) return;
        const asked = modelFromRequest(request);
        const found = solve(asked.model, { nodes: 5_000 }, asked.source);
        expect(asked.isCut()).toBe(false);
        const all = modelFromRequest(request);
        const nothingIsWorth = { prices: all.model.rows.map(() => 0), scale: 1 };
        for (const block of all.model.blocks.keys())
          expect(all.source.listAll(block, nothingIsWorth, Infinity)).toBe(true);
        const count = ({ blocks }: typeof all.model) => blocks.reduce((sum, { columns }) => sum + columns.length, 0);
        if (count(asked.model) < count(all.model)) seen.lazily++;
        const expected = highsPlan(all.model);
        if (!('assignment' in found)) {
          expect(found.status).toBe('infeasible');
          expect(verifyInfeasible(asked.model, found.certificate)).toEqual([]);
          expect(expected === undefined || expected.unmet > asked.model.targets.length).toBe(true);
          seen.infeasible++;
          return;
        }
        expect({ status: found.status, unmet: found.unmetWeight, cost: found.cost }).toEqual({
          status: 'optimal',
          ...expected,
        });
        expect(verify(asked.model, found)).toEqual([]);
        seen[found.unmetWeight > 0 ? 'missed' : 'met']++;
      }),
      { numRuns: 150 },
    );
    expect(Math.min(seen.met, seen.missed, seen.infeasible)).toBeGreaterThan(5);
    expect(seen.lazily).toBeGreaterThan(20);
  });

  test('are enough, too, where people are counted anew for some who leave', () => {
    const seen = { asked: 0, costly: 0, limited: 0 };
    fc.assert(
      fc.property(problem, (one) => {
        const request = requestOf(one);
        if (!request || one.lockedIn) return;
        const leaving = { leavers: ['p0', 'p1'] };
        const asked = modelFromRequest(request, leaving);
        const found = solve(asked.model, { nodes: 5_000 }, asked.source);
        const all = modelFromRequest(request, leaving);
        const nothingIsWorth = { prices: all.model.rows.map(() => 0), scale: 1 };
        for (const block of all.model.blocks.keys()) if (!all.source.listAll(block, nothingIsWorth, Infinity)) return;
        const expected = highsPlan(all.model);
        if (!('assignment' in found)) return;
        expect({ status: found.status, unmet: found.unmetWeight, cost: found.cost }).toEqual({
          status: 'optimal',
          ...expected,
        });
        expect(verify(asked.model, found)).toEqual([]);
        seen.asked++;
        if (found.cost > 0) seen.costly++;
        if (one.counting) seen.limited++;
      }),
      { numRuns: 100 },
    );
    expect(Math.min(seen.asked, seen.costly, seen.limited)).toBeGreaterThan(4);
  });
});
