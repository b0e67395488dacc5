import { asKnownAt, type Claim, type Facts, isKnownAt, type StatusHeld } from '../membership/facts.ts';
import type { Day } from '../time/day.ts';
import type { Instant } from '../time/instant.ts';

/** The awards that another one becomes where its competency is merged, split or renamed. */
export const awardsAfter = (
  { status, level, to }: Pick<StatusHeld, 'status' | 'level' | 'to'>,
  facts: Facts,
  knownAt: Instant,
): readonly StatusHeld[] =>
  facts.statuses
    .filter(
      (one) =>
        one.level === level && one.from > to && one.inheritedFrom?.includes(status) === true && isKnownAt(one, knownAt),
    )
    .map((one) => asKnownAt(one, knownAt));

/** The award of a level on a day: the one that is held of it, or what it has become by then; the latest of several. */
export function awardOrSuccessor(claim: Claim, facts: Facts, day: Day, knownAt: Instant): StatusHeld | undefined {
  const own = facts.statuses
    .filter((one) => one.status === claim.competency && one.level === claim.level && one.from <= day)
    .filter((one) => isKnownAt(one, knownAt));
  const held = own.find((one) => day <= one.to);
  if (held) return asKnownAt(held, knownAt);
  const last = own.reduce<StatusHeld | undefined>((a, b) => (a && a.to > b.to ? a : b), undefined);
  return last && runningOn(last, facts, day, knownAt);
}

/** What an award has become by a day; itself where it still runs, nothing where it ended without a successor. */
function runningOn(award: StatusHeld, facts: Facts, day: Day, knownAt: Instant): StatusHeld | undefined {
  if (day <= award.to) return award;
  for (const next of awardsAfter(award, facts, knownAt)) {
    const found = next.from <= day ? runningOn(next, facts, day, knownAt) : undefined;
    if (found) return found;
  }
  return undefined;
}

export const claimOf = ({ status, level = '' }: StatusHeld): Claim => ({ competency: status, level });
