import type { Explanation } from '../domain/planning/explanation/explanation.ts';
import type { Frontier } from '../domain/planning/explanation/frontier.ts';
import type { IfPeopleLeave } from '../domain/planning/explanation/if-people-leave.ts';
import type { OtherPlan } from '../domain/planning/explanation/other-plan.ts';
import type { PartAnswer } from '../domain/planning/explanation/part-of-targets.ts';
import type { Plan } from '../domain/planning/planned.ts';
import { servedTargets } from '../domain/planning/served-targets.ts';
import type { Voice } from '../wording/voice.ts';
import type { JsonExplanation, JsonFrontier, JsonLeave, JsonOtherPlan } from './explanation-schema.ts';
import type { PlanBesides } from './plan-besides.ts';
import type { JsonPlan } from './plan-schema.ts';
import { presentImpossible } from './present-impossible.ts';
import { presentAction, presentOdds, presentTarget } from './present-plan-parts.ts';

/** What was asked besides the plan; each of it only where it was. */
export const presentBesides = (
  { explanation, frontier, leave, impossible }: PlanBesides,
  plan: Plan = { actions: [], bought: [], targets: [], cost: 0 },
  voice: Voice,
): Pick<JsonPlan, 'explanation' | 'frontier' | 'whatIf' | 'impossible'> => ({
  ...(explanation && { explanation: presentExplanation(explanation, plan) }),
  ...(frontier && { frontier: presentFrontier(frontier) }),
  ...(leave && { whatIf: presentLeave(leave, plan, voice) }),
  ...(impossible && { impossible: impossible.map((one) => presentImpossible(one, voice)) }),
});

function presentOther(other: OtherPlan, plan: Plan): JsonOtherPlan {
  if (!('plan' in other)) return { status: other.status };
  const { unmetWeight, cost, costBetween, lost, won, more, fewer } = other.difference;
  return {
    status: other.status,
    cost: other.plan.cost,
    difference: {
      unmetWeight,
      cost,
      ...(costBetween && { costBetween: { ...costBetween } }),
      lost: [...lost],
      won: [...won],
      more: more.map((one) => presentAction(one, servedTargets(one, other.plan))),
      fewer: fewer.map((one) => presentAction(one, servedTargets(one, plan))),
    },
  };
}

function presentExplanation(explanation: Explanation, plan: Plan): JsonExplanation {
  const { nextBest, secondBest, begunLater, moreTime, morePlaces, moreMoney, saferPlans, lessSure } = explanation;
  const other = (one: OtherPlan) => presentOther(one, plan);
  return {
    ...(nextBest && {
      nextBest: nextBest.map(({ people, isLockedIn, without }) => ({
        people: [...people],
        lockedIn: isLockedIn,
        without: other(without),
      })),
    }),
    ...(secondBest && { secondBest: other(secondBest) }),
    ...(begunLater && { begunLater: other(begunLater) }),
    moreTime: moreTime.map(({ targets, later }) => ({ targets: [...targets], later: other(later) })),
    morePlaces: morePlaces.map(({ of, more }) => ({ of: { ...of }, more: other(more) })),
    ...(moreMoney && {
      moreMoney: {
        unlimited: other(moreMoney.unlimited),
        ...(moreMoney.next && { next: presentPart(moreMoney.next) }),
      },
    }),
    saferPlans: saferPlans.map(({ sure, other: one, odds }) => ({
      sure,
      other: other(one),
      ...(odds && { odds: presentOdds(odds) }),
    })),
    ...(lessSure?.other && {
      lessSure: {
        other: other(lessSure.other),
        odds: presentOdds(lessSure.odds),
        ...(lessSure.most && { most: 10 * lessSure.most.percent, mostProved: lessSure.most.isProved }),
      },
    }),
  };
}

const presentPart = (part: PartAnswer) =>
  'met' in part
    ? { status: part.status, met: [...part.met], cost: part.cost, leastCost: part.leastCost }
    : { status: part.status };

const presentFrontier = ({ always, by, points, isComplete }: Frontier): JsonFrontier => ({
  always: [...always],
  by,
  complete: isComplete,
  points: points.map(({ status, met, cost, leastCost, weight, isBest, isWithinBudget }) => ({
    status,
    met: [...met],
    cost,
    leastCost,
    weight,
    best: isBest,
    withinBudget: isWithinBudget,
  })),
});

const presentLeave = (
  { people, from, targets, newlyAtRisk, without }: IfPeopleLeave,
  plan: Plan,
  voice: Voice,
): JsonLeave => ({
  leave: [...people],
  from,
  targets: targets.map((one) => presentTarget(one, voice)),
  newlyAtRisk: [...newlyAtRisk],
  without: presentOther(without, plan),
});
