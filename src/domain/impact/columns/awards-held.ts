import { lifecycleOf, policyInForce } from '../../catalogue/policy-in-force.ts';
import type { Claim, StatusHeld } from '../../membership/facts.ts';
import { isRecordedAsDone, renewalsAround } from '../../membership/terms.ts';
import type { Columns } from '../../standing/columns/columns.ts';
import { factsOfPartner, statusInRow } from '../../standing/columns/facts-of-partner.ts';
import { heldOn } from '../../standing/held.ts';
import { dayNumber } from '../../time/day.ts';
import { shift } from '../../time/duration.ts';
import type { Asked } from './asked.ts';

/** An award of a changed competency that a partner holds. */
export interface AwardHeld {
  readonly partner: number;
  readonly claim: number;
  readonly award: StatusHeld;
  /** Kept for a time of grace only: a renewal has failed already. */
  readonly inGrace: boolean;
}

/** The awards of changed competencies that are held, partner after partner, by the rules before the change. */
export function* awardsHeld({ columns, comparison, day, touched }: Asked): Generator<AwardHeld> {
  const claims = comparison.changed.flatMap((one) => one.claims);
  const claimOf = positionsByStatus(columns, claims);
  const { start, status, level, from, to } = columns.statuses;
  const today = dayNumber(day);
  for (let partner = 0; partner < columns.partners.length; partner++) {
    if (touched.isHandedOver(partner)) continue;
    const seen = new Set<number>();
    for (let row = start[partner] as number; row < (start[partner + 1] as number); row++) {
      const claim = claimOf.get((status[row] as number) * levelsAtMost + (level[row] as number));
      if (claim === undefined || seen.has(claim)) continue;
      if ((from[row] as number) > today || today > (to[row] as number)) continue;
      seen.add(claim);
      const award = statusInRow(columns, row);
      const held = stateOf(partner, claims[claim] as Claim, award, { columns, comparison, day, touched });
      if (held !== 'lost') yield { partner, claim, award, inGrace: held === 'grace' };
    }
  }
}

const levelsAtMost = 1 << 15;

function positionsByStatus({ names }: Columns, claims: readonly Claim[]): ReadonlyMap<number, number> {
  return new Map(
    claims.map(({ competency, level }, claim) => [
      names.statuses.indexOf(competency) * levelsAtMost + names.levels.indexOf(level),
      claim,
    ]),
  );
}

/** Nearly all awards are in their first term or recorded as renewed; the others are judged from the facts. */
function stateOf(
  partner: number,
  claim: Claim,
  award: StatusHeld,
  { columns, comparison: { before }, day }: Asked,
): 'held' | 'grace' | 'lost' {
  const competency = before.competencies.get(claim.competency);
  if (!competency) return 'lost';
  const lifecycle = lifecycleOf(before, competency);
  if (!lifecycle) return 'held';
  if (!competency.retirement.heldFor && policyInForce(lifecycle, day).enforcement === 'at-renewal') {
    if (day < shift(award.from, policyInForce(lifecycle, award.from).lockIn)) return 'held';
    const { last } = renewalsAround(award, lifecycle, day);
    if (!last || isRecordedAsDone(award, last, day)) return 'held';
  }
  const facts = factsOfPartner(columns, partner);
  const { held, because, until } = heldOn({ programme: before, facts, ...claim, day, knownAt: columns.knownAt });
  return held ? (because === 'grace' && until !== undefined ? 'grace' : 'held') : 'lost';
}
