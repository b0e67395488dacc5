import fc from 'fast-check';
import type { PlanOptions, PlanRequest } from '../../src/domain/planning/plan-request.ts';
import { day } from '../../src/domain/time/day.ts';
import { endOfTime } from '../../src/domain/time/instant.ts';
import { aPartner } from './a-partner.ts';
import { aCompetency, aPack, readPack, type WrittenTree } from './a-programme.ts';
import { anOffer, aTraining, learningTerms, planDay } from './a-training.ts';
import { items } from './arbitrary-rules.ts';

const prices = { A: 300, B: 170, C: 240 };
type Exam = keyof typeof prices;
export type Held = readonly Exam[];

/** More people than are counted anew one by one, who hold nothing and are asked to do nothing. */
export const idle = Array.from({ length: 25 }, (_, index) => `z${index}`);

export const count = (people: number, exam: Exam): WrittenTree => ({ people, with: exam });
export const clauses: readonly WrittenTree[] = [
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

/** Golds of which nobody counts for two, asked of people who hold this and of others who hold nothing and do nothing. */
export function survivorsAsked(
  asked: readonly WrittenTree[],
  held: readonly Held[],
  bystanders: readonly string[],
  options: PlanOptions = {},
): PlanRequest {
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
    options: { survivesAnyLeaver: true, lockedOut: bystanders, ...options },
  };
}

/** What golds ask for, and what each person holds. */
export const arbitrarySurvivors = fc.record({
  asked: fc.array(fc.constantFrom(...clauses), { minLength: 1, maxLength: 2 }),
  held: fc.array(fc.constantFrom<Held>([], ['A'], ['A', 'B'], ['B', 'C']), { minLength: 3, maxLength: 5 }),
});
