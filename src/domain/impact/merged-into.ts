import type { Succession } from '../catalogue/programme.ts';
import type { Claim, StatusHeld } from '../membership/facts.ts';
import { awardHeld } from '../standing/binding-version.ts';
import { heldOn } from '../standing/held.ts';
import { addDays, type Day } from '../time/day.ts';
import type { Instant } from '../time/instant.ts';
import { claimOf } from './award-in-turn.ts';
import type { Side } from './judged-at.ts';

/** The award that a partner held already when the competency of another of its awards moved to it, and the day of that move. */
export interface MergedInto {
  readonly claim: Claim;
  readonly on: Day;
  readonly how: Succession['how'];
}

/** Nothing is inherited where the partner holds the award of the later competency by itself: the earlier one ends on the eve. */
export function mergedInto(
  ended: Pick<StatusHeld, 'status' | 'level' | 'to'>,
  { programme, base }: Side,
  knownAt: Instant,
): MergedInto | undefined {
  const on = addDays(ended.to, 1);
  const { facts } = base.view;
  for (const { id, succeeds } of programme.competencies.values()) {
    const move = succeeds.find((one) => one.holdersMove && one.competency === ended.status && one.from === on);
    const own = awardHeld(facts, id, ended.level, on, knownAt);
    if (!move || !own) continue;
    const claim = claimOf(own);
    if (heldOn({ programme, facts, ...claim, day: on, knownAt, base }).held) return { claim, on, how: move.how };
  }
  return undefined;
}
