import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aPartner } from '../../../test/builders/a-partner.ts';
import { aCompetency, aPack, readPack, type WrittenTree } from '../../../test/builders/a-programme.ts';
import { anOffer, aTraining, learningTerms, planDay } from '../../../test/builders/a-training.ts';
import { items } from '../../../test/builders/arbitrary-rules.ts';
import { day } from '../time/day.ts';
import { endOfTime } from '../time/instant.ts';
import { claimedAnswer } from './claimed-answer.ts';
import { type PlanFound, plan } from './plan.ts';
import type { PlanRequest } from './plan-request.ts';
import { statedFlaws, survivalIn } from './stated-plan.ts';

const prices = { A: 300, B: 170, C: 240 };
type Exam = keyof typeof prices;
type Held = readonly Exam[];

/** More people than are counted anew one by one, who hold nothing and are asked to do nothing. */
const idle = Array.from({ length: 25 }, (_, index) => `z${index}`);

const count = (people: number, exam: Exam): WrittenTree => ({ people, with: exam });
const clauses: readonly WrittenTree[] = [
  count(1, 'A'),
  count(2, 'B'),
  { all: [count(1, 'B'), count(1, 'C')] },
  { any: [count(1, 'A'), count(1, 'C')] },
  {
    team: [
      { id: 'one', ...count(1, 'A') },
      { id: 'two', ...count(1, 'B') },
    ],
  },
];

function requestFor(asked: readonly WrittenTree[], held: readonly Held[], bystanders: readonly string[]): PlanRequest {
  const names = ['web', 'data'].slice(0, asked.length);
  const read = readPack(
    aPack({
      exams: items,
      competencies: names.map((name, index) => aCompetency(name, { gold: asked[index] })),
      programme: { counting: { rules: [{ levels: ['gold'], awardsPerPerson: 1 }] } },
    }),
  );
  if (!read.ok) throw new Error('The pack is refused.');
  const people = [
    ...held.map((credentials, index) => ({ id: `p${index}`, credentials })),
    ...bystanders.map((id) => ({ id, credentials: [] })),
  ];
  const { selfStudy: _, ...training } = aTraining({}, { otherwise: { fee: 0, retakeWait: { days: 1 } } });
  return {
    programme: read.value,
    facts: aPartner(read.value, { people }),
    training: {
      ...training,
      offers: (Object.keys(prices) as Exam[]).map((item) => anOffer(item, [item], { price: prices[item] })),
    },
    learning: learningTerms(),
    day: planDay,
    knownAt: endOfTime,
    targets: names.map((competency) => ({
      claim: { competency, level: 'gold' },
      deadline: day('2020-06-15'),
      weight: 1,
      must: false,
    })),
    options: { survivesAnyLeaver: true, lockedOut: bystanders },
  };
}

function planned(request: PlanRequest): PlanFound {
  const result = plan(request);
  if (!('plan' in result)) throw new Error(result.status);
  return result;
}

const metIn = ({ plan: { targets } }: PlanFound) => targets.filter(({ isMet }) => isMet).length;

const company = fc.record({
  asked: fc.array(fc.constantFrom(...clauses), { minLength: 1, maxLength: 2 }),
  held: fc.array(fc.constantFrom<Held>([], ['A'], ['A', 'B'], ['B', 'C']), { minLength: 3, maxLength: 5 }),
});

describe('Among many people a plan that survives any one leaver', () => {
  test('costs what it costs among few, if nobody else can do anything, or says how far it is from that', () => {
    const seen = { costly: 0, proved: 0 };
    fc.assert(
      fc.property(company, ({ asked, held }) => {
        const few = planned(requestFor(asked, held, []));
        const request = requestFor(asked, held, idle);
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
      { numRuns: 15 },
    );
    expect(seen.costly).toBeGreaterThan(5);
    expect(seen.proved).toBeGreaterThan(7);
  });

  test('is the same in whatever order they come', () => {
    const request = requestFor([count(2, 'B'), clauses[2] as WrittenTree], [['A'], ['A', 'B'], ['B', 'C'], []], idle);
    const { facts } = request;
    const turned = planned({ ...request, facts: { ...facts, people: facts.people.toReversed() } });
    expect(turned.plan).toEqual(planned(request).plan);
  });
});
