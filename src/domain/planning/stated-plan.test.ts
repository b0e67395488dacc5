import { describe, expect, test } from 'vitest';
import { aPartner } from '../../../test/builders/a-partner.ts';
import { aCompetency, aProgramme } from '../../../test/builders/a-programme.ts';
import { anOffer, aTraining, learningTerms, planDay } from '../../../test/builders/a-training.ts';
import { day } from '../time/day.ts';
import { endOfTime } from '../time/instant.ts';
import { claimedAnswer } from './claimed-answer.ts';
import { costParts } from './cost-parts.ts';
import { plan } from './plan.ts';
import { type StatedPlan, statedFlaws } from './stated-plan.ts';

const programme = aProgramme({ competency: aCompetency('web', { gold: { people: 2, with: { all: ['A', 'B'] } } }) });
const offers = [
  anOffer('class', ['A'], { group: { price: 50_000, seats: 4 } }),
  anOffer('course', ['B'], { price: 9_900, hours: 3, retakeHours: 1, pass: 400 }),
];
const request = {
  programme,
  facts: aPartner(programme, { people: [{ id: 'ana' }, { id: 'ben' }, { id: 'cy', credentials: ['A', 'B'] }] }),
  training: aTraining({ A: 0, B: 16_550 }, { offers }),
  learning: learningTerms({ otherwiseRate: 4_001 }),
  day: planDay,
  knownAt: endOfTime,
  targets: [{ claim: { competency: 'web', level: 'gold' }, deadline: day('2020-06-15'), weight: 1, must: false }],
};
const result = plan(request);
if (!('plan' in result)) throw new Error('There is a plan for web/gold.');
const answer = claimedAnswer(result.proof);
if (!answer) throw new Error('The search gives the same answer again.');
const codes = (change: Partial<StatedPlan>) =>
  statedFlaws({ ...result.plan, ...change }, answer).map((one) => one.kind);

describe('A stated plan', () => {
  test('has no flaw as it was made', () => {
    expect(result.plan.actions).toHaveLength(2);
    expect(codes({})).toEqual([]);
  });

  test('is refused where classes are bought another number of times than was proved, or others', () => {
    const [bought] = result.plan.bought;
    if (!bought) throw new Error('A class is bought.');
    expect(codes({ bought: [{ ...bought, times: 2 }] })).toEqual(['other-class']);
    expect(codes({ bought: [{ ...bought, offer: 'other' }] })).toEqual(['other-class', 'other-class']);
    expect(codes({ bought: [] })).toEqual(['other-cost', 'other-class']);
  });

  test('is refused where a target more or less is told than was proved', () => {
    expect(codes({ targets: [] })).toEqual(['other-target']);
    expect(codes({ targets: [{ isMet: true }, { isMet: true }] })).toEqual(['other-target']);
  });
});

test('What an exam costs is told in parts that add up to all of it', () => {
  const exam = result.plan.actions.find(({ item }) => item === 'B');
  if (!exam) throw new Error('Somebody takes B.');
  const { course, hours, work, tries } = costParts(exam, request);
  // Two and a half tries of 165.50 and an hour of 40.01, rounded up once.
  expect({ course, hours, work, tries }).toEqual({ course: 9_900, hours: 3, work: 12_003, tries: 51_378 });
  expect(course + work + tries).toBe(exam.cost);
});
