import { claimName, type Facts } from '../../membership/facts.ts';
import type { Day } from '../../time/day.ts';
import type { PlanRequest } from '../plan-request.ts';
import type { Plan } from '../planned.ts';
import type { AimedTarget, PlanAims } from '../targets-at-risk.ts';
import { type FoundPlan, type OtherPlan, otherPlan } from './other-plan.ts';
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

/** Plans anew without these people. What stays as it is in any case costs the plan nothing, so the two can be compared. */
export function ifPeopleLeave({ request, aims, found, people, from, aimsBy }: LeaveAsked): IfPeopleLeave {
  const facts = withPeopleGone(request.facts, people, from);
  const then = aimsBy(facts);
  const judged = new Map([...then.targets, ...then.untouched].map((one) => [claimName(one.claim), one] as const));
  const before = [...aims.targets, ...aims.untouched];
  const targets = before.map((one) => judged.get(claimName(one.claim)) ?? one);
  const newlyAtRisk = [...before.keys()].filter(
    (index) => before[index]?.aim === 'kept' && judged.get(claimName(targets[index]?.claim ?? noClaim))?.aim !== 'kept',
  );
  const { options } = request;
  const lockedIn = (options?.lockedIn ?? []).filter((one) => !people.includes(one));
  const without = otherPlan(besideAll(found, aims), {
    ...request,
    facts,
    targets,
    options: { ...options, lockedIn },
  });
  return { people, from, targets, newlyAtRisk, without };
}

const noClaim = { competency: '', level: '' };
const noPlan: Plan = { actions: [], bought: [], targets: [], cost: 0 };

/** The plan with what stays as it is behind its own targets. */
function besideAll(found: FoundPlan | undefined, { untouched }: PlanAims): FoundPlan {
  const { plan, status, gap } = found ?? { plan: noPlan, status: 'optimal', gap: { weight: 0, cost: 0 } };
  const safe = untouched.map(() => ({ isMet: true, counted: [], given: [] }));
  return { status, gap, plan: { ...plan, targets: [...plan.targets, ...safe] } };
}
