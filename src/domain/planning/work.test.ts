import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aPartner } from '../../../test/builders/a-partner.ts';
import { aCompetency, aPack, readPack } from '../../../test/builders/a-programme.ts';
import { anOffer, aTraining, learningTerms, planDay } from '../../../test/builders/a-training.ts';
import { planningProblem, requestOf } from '../../../test/builders/arbitrary-planning-problems.ts';
import { highsPlan } from '../../../test/oracles/highs-plan.ts';
import { addDays } from '../time/day.ts';
import { endOfTime } from '../time/instant.ts';
import { modelFromRequest } from './model-from-request.ts';
import { plan } from './plan.ts';
import type { PlanRequest } from './plan-request.ts';
import { solve } from './search.ts';
import { verify } from './verify.ts';

const withOptions = (request: PlanRequest, options: PlanRequest['options']): PlanRequest => ({
  ...request,
  options: { ...request.options, ...options },
});

const work = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 20, max: 300 }));
const sure = fc.constantFrom(undefined, 300, 700, 900);

/** The exam that every gold asks for, and one more for each of them. */
const basics = 'A';
const own = ['B', 'C', 'D', 'E'];
const goldOf = (exam: string) => `about-${exam.toLowerCase()}`;

/**
 * A company that wants several golds, each by three people, and has hardly more: only who is counted for all of them makes that
 * possible. What is listed to begin with is one gold for each person, so the columns of the best plan have to be found for everybody.
 */
const crowded = fc.record({
  golds: fc.constantFrom(3, 4),
  people: fc.constantFrom(4, 5),
  fees: fc.array(fc.integer({ min: 20, max: 200 }), { minLength: 5, maxLength: 5 }),
  sure: fc.constantFrom(undefined, 900),
});

type Crowded = typeof crowded extends fc.Arbitrary<infer Of> ? Of : never;

function crowdedRequest({ golds, people: many, fees, sure: asSure }: Crowded): PlanRequest {
  const wanted = own.slice(0, golds);
  const read = readPack(
    aPack({
      exams: Object.fromEntries([basics, ...wanted].map((exam) => [exam, { title: exam }])),
      competencies: wanted.map((exam) =>
        aCompetency(goldOf(exam), { gold: { people: 3, with: { all: [basics, exam] } } }),
      ),
    }),
  );
  if (!read.ok) throw new Error('The pack is refused.');
  const people = Array.from({ length: many }, (_, index) => ({ id: `p${index}`, role: `r${index}`, credentials: [] }));
  return {
    programme: read.value,
    facts: aPartner(read.value, { people: people.map(({ id, credentials }) => ({ id, credentials })) }),
    training: aTraining(
      {},
      {
        offers: [basics, ...wanted].map((exam, index) =>
          anOffer(exam, [exam], { price: fees[index] as number, duration: { days: 5 }, hours: 8, pass: 980 }),
        ),
      },
    ),
    learning: learningTerms({
      pace: 2,
      rates: new Map(people.map(({ role }, index) => [role, 100 + 7 * index])),
      people: new Map(people.map(({ id, role }) => [id, { role, absences: [], languages: [] }])),
    }),
    day: planDay,
    knownAt: endOfTime,
    targets: wanted.map((exam) => ({
      claim: { competency: goldOf(exam), level: 'gold' },
      deadline: addDays(planDay, 170),
      weight: 1,
      must: false,
    })),
    options: { ...(asSure !== undefined && { sure: asSure }) },
  };
}

describe('A search that may do little', () => {
  test('ends with a plan that the verifier accepts, and never says of one that it is proved where a better one exists', () => {
    const seen = { interrupted: 0, proved: 0 };
    fc.assert(
      fc.property(planningProblem, sure, fc.double({ min: 0, max: 1.1, noNaN: true }), (one, asSure, share) => {
        const base = requestOf(one);
        if (!base) return;
        const free = withOptions(base, { work: Infinity, ...(asSure !== undefined && { sure: asSure }) });
        const freely = modelFromRequest(free);
        solve(freely.model, { nodes: 2_000 }, freely.source);
        // It ends somewhere on the way.
        const request = withOptions(free, { work: Math.floor(freely.source.work.done * share) });
        const asked = modelFromRequest(request);
        const found = solve(asked.model, { nodes: 2_000 }, asked.source);
        const all = modelFromRequest(withOptions(request, { work: Infinity }));
        const nothingIsWorth = { prices: all.model.rows.map(() => 0), scale: 1 };
        for (const block of all.model.blocks.keys()) if (!all.source.listAll(block, nothingIsWorth, Infinity)) return;
        const best = highsPlan(all.model);
        if (!('assignment' in found)) {
          // Where something must be met, no plan may be found in time; that there is none is said only where it is so.
          if (found.status === 'infeasible')
            expect(best === undefined || best.unmet > asked.model.targets.length).toBe(true);
          return;
        }
        expect(verify(asked.model, found)).toEqual([]);
        if (!best) throw new Error('HiGHS finds no plan.');
        const { unmetWeight, cost, gap } = found;
        expect(best.unmet).toBeGreaterThanOrEqual(unmetWeight - gap.weight);
        if (best.unmet === unmetWeight && gap.weight === 0) expect(best.cost).toBeGreaterThanOrEqual(cost - gap.cost);
        if (found.status === 'optimal') expect({ unmet: unmetWeight, cost }).toEqual(best);
        if (found.status === 'optimal') seen.proved++;
        else if (asked.source.work.isOver) seen.interrupted++;
      }),
      { numRuns: 120 },
    );
    expect(Math.min(seen.interrupted, seen.proved)).toBeGreaterThan(4);
  });

  test('finds the same in whatever order people are written down', () => {
    let gaps = 0;
    fc.assert(
      fc.property(planningProblem, sure, work, (one, asSure, most) => {
        const base = requestOf(one);
        if (!base) return;
        const request = withOptions(base, { work: most, ...(asSure !== undefined && { sure: asSure }) });
        const { facts } = request;
        const turned = { ...request, facts: { ...facts, people: facts.people.toReversed() } };
        const [first, second] = [plan(request), plan(turned)];
        expect(first.status).toBe(second.status);
        if (!('plan' in first) || !('plan' in second)) return;
        expect([first.plan.cost, first.gap]).toEqual([second.plan.cost, second.gap]);
        expect(first.plan.actions).toEqual(second.plan.actions);
        if (first.status === 'gap') gaps++;
      }),
      { numRuns: 80 },
    );
    expect(gaps).toBeGreaterThan(10);
  });

  test('wherever it is interrupted, never takes what is listed for all that people could do', () => {
    let interrupted = 0;
    fc.assert(
      fc.property(crowded, (one) => {
        const request = crowdedRequest(one);
        const all = modelFromRequest(withOptions(request, { work: Infinity }));
        const whole = solve(all.model, { nodes: 2_000 }, all.source);
        if (whole.status !== 'optimal') throw new Error(whole.status);
        const most = all.source.work.done;
        const nothingIsWorth = { prices: all.model.rows.map(() => 0), scale: 1 };
        for (const block of all.model.blocks.keys()) all.source.listAll(block, nothingIsWorth, Infinity);
        expect(highsPlan(all.model)).toEqual({ unmet: whole.unmetWeight, cost: whole.cost });
        for (let work = 0; work <= most; work++) {
          const asked = modelFromRequest(withOptions(request, { work }));
          const found = solve(asked.model, { nodes: 2_000 }, asked.source);
          if (!('assignment' in found)) throw new Error('Doing nothing is a plan, too.');
          expect(verify(asked.model, found)).toEqual([]);
          const { unmetWeight, cost, gap } = found;
          expect(unmetWeight - gap.weight).toBeLessThanOrEqual(whole.unmetWeight);
          if (unmetWeight === whole.unmetWeight && gap.weight === 0)
            expect(cost - gap.cost).toBeLessThanOrEqual(whole.cost);
          if (asked.source.work.isOver) interrupted++;
        }
      }),
      { numRuns: 4 },
    );
    expect(interrupted).toBeGreaterThan(100);
  });
});
