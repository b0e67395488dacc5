import { canonicalForm } from '../catalogue/canonical-form.ts';
import { exceptionsGranted } from '../membership/exceptions-granted.ts';
import { type Exception, isKnownAt, type StatusHeld } from '../membership/facts.ts';
import { exceptionsKeeping } from '../standing/held.ts';
import type { Instant } from '../time/instant.ts';
import type { AwardDays } from './award-days.ts';
import type { Side } from './judged-at.ts';
import { lastDayOfRenewal } from './last-day-of-renewal.ts';

/** An extension or a freeze that only one of two states grants, and that moves a day of an award. */
export interface GrantChanged {
  readonly change: 'granted' | 'withdrawn';
  readonly exception: Exception;
}

/** An award under one state of the rules, with its days. */
export interface AwardSeen {
  readonly award: StatusHeld;
  readonly days: AwardDays;
  readonly side: Side;
}

/** Why days of an award move, where that is for what is granted. */
export function grantsChanged(
  before: AwardSeen | undefined,
  after: AwardSeen | undefined,
  knownAt: Instant,
): readonly GrantChanged[] {
  const [old, now] = [before, after].map((one) => (one ? movingDays(one, knownAt) : []));
  const isIn = (list: readonly Exception[] | undefined, one: Exception) =>
    list?.some((other) => canonicalForm(other) === canonicalForm(one)) === true;
  return [
    ...(now ?? []).filter((one) => !isIn(old, one)).map((exception) => ({ change: 'granted', exception }) as const),
    ...(old ?? []).filter((one) => !isIn(now, one)).map((exception) => ({ change: 'withdrawn', exception }) as const),
  ];
}

/** What is granted to an award and decides on which day its renewal is due, or it ends. */
function movingDays({ award, days, side }: AwardSeen, knownAt: Instant): readonly Exception[] {
  const { programme, base } = side;
  const { facts } = base.view;
  const keeping = exceptionsKeeping(award, { programme, facts, knownAt });
  const { renewal, by, heldUntil } = days;
  return exceptionsGranted(programme, facts, award.status).filter((one) => {
    if (one.kind === 'waiver' || (one.level ?? award.level) !== award.level || !isKnownAt(one, knownAt)) return false;
    const { movedFrom } = renewal ?? {};
    if (one.moves) return movedFrom !== undefined && one.from <= movedFrom && movedFrom <= one.to;
    const others = keeping.filter((other) => canonicalForm(other) !== canonicalForm(one));
    const isDue = renewal !== undefined && lastDayOfRenewal(award, renewal, others) !== by;
    return isDue || (heldUntil !== undefined && one.from <= heldUntil && heldUntil <= one.to);
  });
}
