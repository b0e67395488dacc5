import type { Programme } from '../catalogue/programme.ts';
import type { Facts } from '../membership/facts.ts';
import type { LearningTerms } from '../training/learning-terms.ts';
import type { Training } from '../training/training.ts';
import type { WantedAward } from './targets-at-risk.ts';
import { expectedCost } from './ways-to-pass.ts';

interface Asked {
  readonly programme: Programme;
  readonly facts: Facts;
  readonly training: Training;
  readonly learning?: LearningTerms | undefined;
  readonly wanted?: readonly WantedAward[] | undefined;
}

/**
 * Weight and cost are added up in one whole number (objective.ts). More than all that everybody could do is not spent; where even
 * that stays far below what numbers hold exactly, every sum of the plan and of its proof is exact.
 */
export function areAmountsExact(request: Asked): boolean {
  const { wanted = [], facts } = request;
  const wished = wanted.reduce((sum, { weight = 1, must }) => sum + (must ? 0 : weight), 0);
  const needed = wanted.filter(({ must }) => must).length;
  // What is held is kept in the plan beside what is wanted.
  const weights = wished + facts.statuses.length + needed * (wished + facts.statuses.length + 1);
  return (mostThatCanCost(request) + 1) * (weights + 1) <= Number.MAX_SAFE_INTEGER / 4;
}

function mostThatCanCost({ programme, facts, training, learning }: Asked): number {
  const rate = Math.max(learning?.otherwiseRate ?? 0, ...(learning?.rates.values() ?? []));
  const fee = Math.max(training.otherwise?.fee ?? 0, ...[...training.exams.values()].map((one) => one.fee));
  const preparations = [...training.offers, ...(training.selfStudy ? [training.selfStudy] : [])];
  const dearest = Math.max(0, ...preparations.map((one) => expectedCost(one, fee, rate, false)));
  const classes = training.offers.reduce(
    (sum, { group }) => sum + (group ? group.price * Math.ceil(facts.people.length / group.seats) : 0),
    0,
  );
  return facts.people.length * programme.items.size * dearest + classes;
}
