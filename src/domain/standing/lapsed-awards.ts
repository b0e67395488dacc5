import { type Claim, claimName } from '../membership/facts.ts';
import { addDays, addMonths, type Day } from '../time/day.ts';
import type { Assessment, AssessRequest } from './assess.ts';
import { awardHeld } from './binding-version.ts';
import { baseSituation } from './evaluate.ts';
import { type Held, type HeldRequest, heldOn } from './held.ts';
import { type LapseReason, lapseReasons } from './lapse-reasons.ts';
import type { Situation } from './situation.ts';
import { spansOf } from './spans.ts';

/** A recorded award that the programme has not ended, and that is not held: its requirement was not met when it counted. */
export interface LapsedAward {
  readonly claim: Claim;
  /** The first day on which it was not held, without a break up to the day that is asked about. */
  readonly since: Day;
  /** From when on more time has to be granted so that what was missed can still be met in it. */
  readonly moreTimeFrom: Day;
  readonly reasons: readonly LapseReason[];
}

type Asked = Omit<AssessRequest, 'claims'>;

/** Everything of a partner that has lapsed by the day, whether it is claimed or not, in the order in which it was recorded. */
export function lapsedAwards({ claims }: Pick<Assessment, 'claims'>, asked: Asked): readonly LapsedAward[] {
  const told = new Map(claims.map(({ claim, held }) => [claimName(claim), held]));
  const recorded = new Map(
    asked.facts.statuses.flatMap(({ status: competency, level }) =>
      level === undefined ? [] : [[claimName({ competency, level }), { competency, level }]],
    ),
  );
  return [...recorded].flatMap(([name, claim]) => lapsedAward(claim, asked, told.get(name)) ?? []);
}

/**
 * One award, where it has lapsed by the day. What would have been inherited and was not has never been held: that there is
 * nothing to lose was decided with the earlier award.
 */
export function lapsedAward(claim: Claim, asked: Asked, known?: Held): LapsedAward | undefined {
  const base = baseSituation(asked);
  const request = { ...asked, ...claim };
  const held = known ?? heldOn({ ...request, base });
  const award = awardHeld(asked.facts, claim.competency, claim.level, asked.day, asked.knownAt);
  if (held.because !== 'lapsed' || !award) return undefined;
  const since = notHeldSince(award.from, request, base);
  if (award.inheritedFrom && since === award.from) return undefined;
  // Renewals that fell due since could not be done any more: they are no reason, but more time must reach to the last of them.
  const then = { ...request, day: since };
  return {
    claim,
    since,
    moreTimeFrom: held.renewal ? addDays(held.renewal.window.to, 1) : since,
    reasons: lapseReasons({ award, held: heldOn({ ...then, base }), since }, then, base),
  };
}

/** Looks back over ever longer times: most of what has lapsed did so lately. */
function notHeldSince(awarded: Day, request: HeldRequest, base: Situation): Day {
  for (let months = 3; ; months *= 2) {
    const back = addMonths(request.day, -months);
    const from = back > awarded ? back : awarded;
    const last = spansOf({ ...request, day: from, until: request.day }, base).findLast(({ held }) => held);
    if (last) return addDays(last.to, 1);
    if (from === awarded) return awarded;
  }
}
