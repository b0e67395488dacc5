import fc from 'fast-check';
import type { Claim } from '../../src/domain/membership/facts.ts';
import type { PlanRequest } from '../../src/domain/planning/plan-request.ts';
import { addDays } from '../../src/domain/time/day.ts';
import { endOfTime } from '../../src/domain/time/instant.ts';
import { aPartner } from './a-partner.ts';
import { aCompetency, aPack, readPack, type WrittenTree } from './a-programme.ts';
import { anOffer, aTraining, learningTerms, planDay } from './a-training.ts';
import { certifications, items, slot } from './arbitrary-rules.ts';

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
    pass: fc.constantFrom(650, 900, 1000),
    form: fc.constantFrom('alone', 'alone', 'group', 'session'),
  }),
  { minLength: 1, maxLength: 4 },
);

/** A small company that wants up to three levels, in want of time, money, seats and vouchers. */
export const planningProblem = fc.record({
  clauses: fc.array(leaf, { minLength: 2, maxLength: 3 }),
  counting: fc.constantFrom<WrittenTree | undefined>(undefined, { rules: [{ levels: ['gold'], awardsPerPerson: 1 }] }),
  held: fc.array(fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'E'), { maxLength: 2 }), { minLength: 2, maxLength: 4 }),
  offers,
  vouchers: fc.constantFrom(0, 1, 2),
  pace: fc.constantFrom(1, 2),
  days: fc.constantFrom(25, 50, 95),
  budget: fc.constantFrom<number | undefined>(undefined, undefined, 600, 1500),
  sure: fc.constantFrom<number | undefined>(undefined, 700, 900),
  lockedIn: fc.boolean(),
  must: fc.boolean(),
});

export type PlanningProblem = typeof planningProblem extends fc.Arbitrary<infer Of> ? Of : never;

/** What the problem asks; nothing where its rules are refused. */
export function requestOf(one: PlanningProblem): PlanRequest | undefined {
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
      {},
      {
        exams: new Map(
          Object.entries({ A: 300, B: 170, C: 240, E: 395 }).map(([item, fee]) => [
            item,
            { fee, retakeWait: { days: 14 } },
          ]),
        ),
        offers: one.offers.map(({ prepares, price, days, form, pass }, index) =>
          anOffer(`o${index}`, prepares, {
            price: form === 'group' ? 0 : price,
            duration: { days },
            pass,
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
      ...(one.sure !== undefined && { sure: one.sure }),
    },
  };
}
