import { lifecycleOf, policyInForce } from '../catalogue/policy-in-force.ts';
import { checkDaysWithin } from '../membership/check-days.ts';
import type { StatusHeld } from '../membership/facts.ts';
import { addDays, type Day } from '../time/day.ts';
import { evaluateIn, type LevelStanding } from './evaluate.ts';
import { exceptionsKeeping, type Held, type HeldRequest, heldOn } from './held.ts';
import { renewableUntil } from './renewed.ts';
import { judgedOn, type Situation } from './situation.ts';

/** Why an award lapsed, in codes, days and ids of the rules alone: it is kept for good, so nobody is named in it. */
export type LapseReason =
  /** A renewal was not done, and could have been until a day. */
  | { readonly kind: 'renewal-missed'; readonly anniversary: Day; readonly until: Day }
  /** The requirement was not met on a day of checking. */
  | { readonly kind: 'check-failed'; readonly on: Day }
  /** It is asked for on every day, and was not met any more, nor within the grace. */
  | { readonly kind: 'requirement-failed'; readonly on: Day }
  /** A clause of the text that was asked for then. */
  | {
      readonly kind: 'clause';
      readonly version: string;
      readonly clause: string;
      readonly verdict: 'not-met' | 'undetermined';
    }
  /** Nothing could be judged, as there was no such text any more. */
  | { readonly kind: 'no-text'; readonly absent: NonNullable<LevelStanding['absent']> };

/** Whether an award lapsed as the renewal was not done that could have been until a day. */
export const isMissedBy = (reasons: readonly LapseReason[], until: Day): boolean =>
  reasons.some((one) => one.kind === 'renewal-missed' && one.until === until);

/** What of an award lapsed, and from which day on. */
export interface Lapse {
  readonly award: StatusHeld;
  readonly held: Held;
  readonly since: Day;
}

/** When it counted, and what was not met then. */
export function lapseReasons(
  { award, held, since }: Lapse,
  request: HeldRequest,
  base: Situation,
): readonly LapseReason[] {
  const competency = request.programme.competencies.get(request.competency);
  const lifecycle = competency && lifecycleOf(request.programme, competency);
  if (!competency || !lifecycle) return [];
  const unmetOn = (day: Day, asked: Pick<HeldAsked, 'cohort' | 'renewal'>) =>
    unmet(evaluateIn(judgedOn(base, day), { ...request, ...asked, day }));
  const { renewal } = held;
  if (renewal) {
    const last = renewableUntil(renewal, exceptionsKeeping(award, request), award);
    const until = last < request.day ? last : request.day;
    return [
      { kind: 'renewal-missed', anniversary: renewal.anniversary, until },
      ...unmetOn(until, { cohort: 'renewing', renewal }),
    ];
  }
  // What its competency keeps after it has closed, it keeps only for those who held it then.
  const { heldFor, lastRenewal, lastEnrolment } = competency.retirement;
  const closes = heldFor && (lastRenewal ?? lastEnrolment);
  if (closes !== undefined && closes < request.day && award.from <= closes) {
    const then = { ...request, day: closes };
    return lapseReasons({ award, held: heldOn({ ...then, base }), since }, then, base);
  }
  if (policyInForce(lifecycle, since).enforcement === 'check-days') {
    const on = checkDaysWithin(lifecycle, { from: addDays(award.from, 1), to: since }).at(-1) ?? since;
    return [{ kind: 'check-failed', on }, ...unmetOn(on, { cohort: 'holder' })];
  }
  return [{ kind: 'requirement-failed', on: since }, ...unmetOn(since, { cohort: 'holder' })];
}

type HeldAsked = Parameters<typeof evaluateIn>[1];

/** The clauses that failed, each as deep as it must be closed by itself. */
const unmet = ({ absent, version, gaps }: LevelStanding): readonly LapseReason[] =>
  absent !== undefined || !version
    ? [{ kind: 'no-text', absent: absent ?? 'no-version' }]
    : gaps.map(({ finding }) => ({
        kind: 'clause',
        version: version.id,
        clause: finding.id,
        verdict: finding.verdict === 'undetermined' ? 'undetermined' : 'not-met',
      }));
