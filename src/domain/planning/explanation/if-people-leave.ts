import { claimName, type Facts } from '../../membership/facts.ts';
import type { Day } from '../../time/day.ts';
import { type PlanResult, plan } from '../plan.ts';
import type { PlanRequest } from '../plan-request.ts';
import type { Plan, PlannedTarget } from '../planned.ts';
import type { AimedTarget, PlanAims } from '../targets-at-risk.ts';
import { comparedWith, type FoundPlan, type OtherPlan } from './other-plan.ts';
import { withPeopleGone } from './people-gone.ts';

export interface LeaveAsked {
  readonly request: Omit<PlanRequest, 'targets'>;
  readonly aims: PlanAims;
  /** The plan as things are; none where there is nothing to plan. */
  readonly found?: FoundPlan;
  readonly people: readonly string[];
  /** The first day without them. */
  readonly from: Day;
  /** What is to be planned for, by other facts. */
  readonly aimsBy: (facts: Facts) => PlanAims;
}

/** What it would mean if somebody left. */
export interface IfPeopleLeave {
  readonly people: readonly string[];
  readonly from: Day;
  /** All that was planned for, and all that was safe: without them it may be at risk. */
  readonly targets: readonly AimedTarget[];
  /** Safe as things are, and not without them, by position. */
  readonly newlyAtRisk: readonly number[];
  readonly without: OtherPlan;
}

/** Plans anew without these people. What stays as it is in any case costs a plan nothing, so the two can be compared. */
export function ifPeopleLeave({ request, aims, found, people, from, aimsBy }: LeaveAsked): IfPeopleLeave {
  const facts = withPeopleGone(request.facts, people, from);
  const then = aimsBy(facts);
  const judged = new Map([...then.targets, ...then.untouched].map((one) => [claimName(one.claim), one] as const));
  const before = [...aims.targets, ...aims.untouched];
  const targets = before.map((one) => judged.get(claimName(one.claim)) ?? one);
  const newlyAtRisk = [...before.keys()].filter(
    (index) => before[index]?.aim === 'kept' && judged.get(nameOf(before, index))?.aim !== 'kept',
  );
  const safe = new Set(then.untouched.map(({ claim }) => claimName(claim)));
  const open = [...targets.keys()].filter((index) => !safe.has(nameOf(targets, index)));
  const lockedIn = (request.options?.lockedIn ?? []).filter((one) => !people.includes(one));
  const otherwise = { ...request, facts, targets, options: { ...request.options, lockedIn } };
  const planned = plan({ ...otherwise, targets: targets.filter((_, index) => open.includes(index)) });
  const without = comparedWith(besideAll(found, aims), amongAll(planned, open, targets), otherwise);
  return { people, from, targets, newlyAtRisk, without };
}

const nameOf = (targets: readonly AimedTarget[], index: number): string =>
  claimName((targets[index] as AimedTarget).claim);

const noPlan: Plan = { actions: [], bought: [], targets: [], cost: 0 };
const staying: PlannedTarget = { isMet: true, counted: [], given: [] };

/** The plan with what stays as it is behind its own targets. */
function besideAll(found: FoundPlan | undefined, { untouched }: PlanAims): FoundPlan {
  const { plan: own, status, gap } = found ?? { plan: noPlan, status: 'optimal', gap: { weight: 0, cost: 0 } };
  return { status, gap, plan: { ...own, targets: [...own.targets, ...untouched.map(() => staying)] } };
}

/** A plan for some of the targets, as one for all: the others stay as they are. */
function amongAll(planned: PlanResult, some: readonly number[], all: readonly AimedTarget[]): PlanResult {
  if (!('plan' in planned)) return planned;
  const { plan: own } = planned;
  const targets = all.map((_, index) =>
    some.includes(index) ? (own.targets[some.indexOf(index)] ?? staying) : staying,
  );
  const actions = own.actions.map((action) => ({
    ...action,
    serves: action.serves.flatMap((index) => some[index] ?? []),
  }));
  return { ...planned, plan: { ...own, targets, actions } };
}
