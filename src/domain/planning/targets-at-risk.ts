import type { Programme } from '../catalogue/programme.ts';
import { type Claim, claimName, type Facts } from '../membership/facts.ts';
import { verdictsTogether } from '../standing/assess.ts';
import { baseSituation } from '../standing/evaluate.ts';
import type { Situation } from '../standing/situation.ts';
import { addMonths, type Day } from '../time/day.ts';
import type { Instant } from '../time/instant.ts';
import { asksFor } from './awards-of-plan.ts';
import { competingWith } from './competing-targets.ts';
import { type JudgedNext, judgedEach, judgedNext } from './judged-next.ts';
import type { PlanTarget } from './plan-request.ts';

/** Why an award is in a plan: it would be lost as things stand, it is to stay as it is, or somebody wants it. */
export type Aim = 'at-risk' | 'kept' | 'wanted';

/** A target of a plan, and why it is one. */
export interface AimedTarget extends PlanTarget {
  readonly aim: Aim;
  /** The metrics of which figures still to come decide whether it is met by its deadline, where nothing else fails it. */
  readonly awaits?: readonly string[];
}

export interface TargetsRequest {
  readonly programme: Programme;
  readonly facts: Facts;
  readonly day: Day;
  readonly knownAt: Instant;
  /** Of these it is decided what becomes of them, as of what is let go in a renewal: they are planned for only where they are wanted. */
  readonly decided?: readonly Claim[];
}

/** What a plan is about, and what is left out of it since no step of the plan could touch it. */
export interface PlanAims {
  readonly targets: readonly AimedTarget[];
  /** Held, would be renewed as things stand, and by the counting policy nobody can be taken away from it; nor does it ask for an award that is at risk. */
  readonly untouched: readonly AimedTarget[];
}

/**
 * All that a partner holds and that will be judged again: what would fail is at risk, and what would not is in the plan as
 * well where the counting policy could take somebody away from it. What goes on as another award is judged as that.
 */
export function targetsAtRisk(request: TargetsRequest): PlanAims {
  const base = baseSituation(request);
  const judged = heldTogether(judgedOpen(request, base), request);
  const last = lastOf(judged.flatMap(({ isSafe, by }) => (isSafe || by === undefined ? [] : [by])));
  const aimed = judged.flatMap((one): readonly AimedTarget[] => {
    const by = one.by ?? last;
    return by === undefined ? [] : [targetOf(one.claim, by, one, one.isSafe ? 'kept' : 'at-risk')];
  });
  return withoutUntouched(aimed, request.programme);
}

/** An award that somebody wants: by a day of its own, and how much it matters beside others. */
export interface WantedAward extends Claim {
  readonly deadline?: Day;
  readonly weight?: number;
  readonly must?: boolean;
}

export interface TargetsWanted extends TargetsRequest {
  readonly wanted: readonly WantedAward[];
  /** For what has no deadline of its own. Without it, each award that is held by its own next renewal, and the others within a year. */
  readonly by?: Day;
}

/** What a partner wants by a day, a held award by its next renewal where that comes first; and what it is to keep beside it. */
export function targetsWanted({ wanted, by, ...request }: TargetsWanted): PlanAims {
  const base = baseSituation(request);
  const asked = [...new Map(wanted.map((one) => [claimName(one), one])).values()].map((one): AimedTarget => {
    const { competency, level, deadline = by, weight = 1, must = false } = one;
    const claim = { competency, level };
    const next = judgedNext(claim, request, base).find((one) => claimName(one.claim) === claimName(claim));
    const days = [deadline ?? next?.by ?? addMonths(request.day, monthsForNewcomers), next?.by];
    return { ...targetOf(claim, earliestOf(days), next, 'wanted'), weight, must };
  });
  const names = new Set(wanted.map(claimName));
  const last = lastOf(asked.map(({ deadline }) => deadline));
  const kept = judgedOpen(request, base).flatMap((next): readonly AimedTarget[] => {
    const day = next.by ?? last;
    const isKept = next.isSafe && day !== undefined && !names.has(claimName(next.claim));
    return isKept ? [targetOf(next.claim, day, next, 'kept')] : [];
  });
  return withoutUntouched([...asked, ...kept], request.programme);
}

/** When everything is judged next of which is not decided already what becomes of it. */
function judgedOpen({ decided = [], ...request }: TargetsRequest, base: Situation): readonly JudgedNext[] {
  const names = new Set(decided.map(claimName));
  return judgedEach(request, base).filter(({ claim }) => !names.has(claimName(claim)));
}

const monthsForNewcomers = 12;

function withoutUntouched(aimed: readonly AimedTarget[], programme: Programme): PlanAims {
  const open = aimed.filter(({ aim }) => aim !== 'kept');
  const competing = competingWith(open, aimed, programme);
  // What stays as long as another award is held goes with that one.
  const isTouched = (one: AimedTarget) =>
    competing.has(one) || open.some(({ claim }) => asksFor(one.claim, claim, programme));
  return { targets: aimed.filter(isTouched), untouched: aimed.filter((one) => !isTouched(one)) };
}

/** What would succeed alone is at risk as well where others need the same people on that day. */
function heldTogether(judged: readonly JudgedNext[], request: TargetsRequest): readonly JudgedNext[] {
  return judged.map((one): JudgedNext => {
    const rivals = [...competingWith([one], judged, request.programme)];
    if (!one.isSafe || one.by === undefined || rivals.length < 2) return one;
    const asked = { ...request, day: one.by, claims: rivals.map(({ claim }) => claim) };
    const together = verdictsTogether(asked, baseSituation(asked));
    const own = together.find(({ claim }) => claimName(claim) === claimName(one.claim));
    return { ...one, isSafe: own === undefined || own.together === 'met' };
  });
}

/** What is held is judged at its renewal, or as that of a holder where it is not renewed; what is not, as a newcomer's. */
const targetOf = (claim: Claim, deadline: Day, held: JudgedNext | undefined, aim: Aim): AimedTarget => ({
  claim,
  deadline,
  cohort: held === undefined ? 'new' : held.renewal ? 'renewing' : 'holder',
  ...(held?.renewal && { renewal: held.renewal }),
  ...(held?.lostOn !== undefined && held.by === deadline && { judgedOn: held.lostOn }),
  ...(held?.awaits && held.by === deadline && { awaits: held.awaits }),
  weight: 1,
  must: false,
  aim,
});

const earliestOf = (days: readonly (Day | undefined)[]): Day =>
  days.flatMap((one) => one ?? []).reduce((a, b) => (a < b ? a : b));

const lastOf = (days: readonly Day[]): Day | undefined => [...days].sort().at(-1);
