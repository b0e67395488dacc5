import { describe, expect, test } from 'vitest';
import { aPartner } from '../../../../test/builders/a-partner.ts';
import { aCompetency, aProgramme } from '../../../../test/builders/a-programme.ts';
import { anOffer, aTraining, learningTerms } from '../../../../test/builders/a-training.ts';
import { day } from '../../time/day.ts';
import { endOfTime } from '../../time/instant.ts';
import { plan } from '../plan.ts';
import type { PlanRequest } from '../plan-request.ts';
import { begunLater, moreTime } from './more-time.ts';
import type { OtherPlan } from './other-plan.ts';

const gold = (id: string, item: string) => aCompetency(id, { gold: { people: 1, with: item } });
const programme = aProgramme({ competencies: [gold('web', 'A'), gold('data', 'B')] });

/** Ana passes one exam a month: for A there is a slow and a dear quick way, for B none that ends before February. */
const request: PlanRequest = {
  programme,
  facts: aPartner(programme, { people: [{ id: 'ana' }] }),
  training: aTraining(
    { A: 100, B: 100 },
    {
      offers: [
        anOffer('slow', ['A'], { duration: { days: 40 } }),
        anOffer('quick', ['A'], { duration: { days: 10 }, price: 900 }),
      ],
    },
  ),
  learning: learningTerms({ pace: 1 }),
  day: day('2020-01-06'),
  knownAt: endOfTime,
  targets: ['web', 'data'].map((competency) => ({
    claim: { competency, level: 'gold' },
    deadline: day('2020-01-31'),
    weight: competency === 'web' ? 2 : 1,
    must: false,
  })),
};

function told(other: OtherPlan) {
  if (!('plan' in other)) return other.status;
  const { cost, lost, won } = other.difference;
  return { status: other.status, cost, lost, won };
}

const base = plan(request);
if (!('plan' in base)) throw new Error(base.status);

describe('More time', () => {
  test('is worth what is met or saved when one deadline is a month later, or all are', () => {
    expect(base.plan.cost).toBe(1_000);
    expect(moreTime(base, request).map(({ targets, later }) => [targets, told(later)])).toEqual([
      // A is learned slowly then, by 15 February, and B is passed before in January.
      [[0], { status: 'optimal', cost: -800, lost: [], won: [1] }],
      [[1], { status: 'optimal', cost: 100, lost: [], won: [1] }],
      [[0, 1], { status: 'optimal', cost: -800, lost: [], won: [1] }],
    ]);
  });

  test('is lost by beginning a month later', () => {
    expect(told(begunLater(base, request))).toEqual({ status: 'optimal', cost: -1_000, lost: [0], won: [] });
  });
});
