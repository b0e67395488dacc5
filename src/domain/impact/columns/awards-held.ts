import { lifecycleOf, policyInForce } from '../../catalogue/policy-in-force.ts';
import type { Programme } from '../../catalogue/programme.ts';
import type { Claim, StatusHeld } from '../../membership/facts.ts';
import { isRecordedAsDone, renewalsAround } from '../../membership/terms.ts';
import type { Columns } from '../../standing/columns/columns.ts';
import { factsOfPartner, statusInRow } from '../../standing/columns/facts-of-partner.ts';
import { heldOn } from '../../standing/held.ts';
import { type Day, dayNumber } from '../../time/day.ts';
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
      const states = statesOf(partner, claims[claim] as Claim, award, { columns, comparison, day, touched });
      // What is decided already, and not alike by both, is told as such.
      if (states.before !== states.after) touched.handOver(partner);
      else if (states.before !== 'lost') yield { partner, claim, award, inGrace: states.before === 'grace' };
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

type State = 'held' | 'grace' | 'lost';

/** Nearly all awards are in their first term or recorded as renewed; the others are judged from the facts. */
function statesOf(
  partner: number,
  claim: Claim,
  award: StatusHeld,
  { columns, comparison: { before, after }, day }: Asked,
): { readonly before: State; readonly after: State } {
  // Where the days of an award are not the same by both, its partner has been handed over.
  const onRecord = stateOnRecord(before, claim, award, day);
  if (onRecord) return { before: onRecord, after: onRecord };
  // What only one state has is looked at by that of before, until its rules bind.
  const later = after.competencies.has(claim.competency) ? after : before;
  return { before: judgedState(before), after: judgedState(later) };

  function judgedState(programme: Programme): State {
    const facts = factsOfPartner(columns, partner);
    const { held, because, until } = heldOn({ programme, facts, ...claim, day, knownAt: columns.knownAt });
    return held ? (because === 'grace' && until !== undefined ? 'grace' : 'held') : 'lost';
  }
}

/** Whether an award is held, where its days alone say so. */
function stateOnRecord(programme: Programme, claim: Claim, award: StatusHeld, day: Day): State | undefined {
  const competency = programme.competencies.get(claim.competency);
  if (!competency) return 'lost';
  const lifecycle = lifecycleOf(programme, competency);
  if (!lifecycle) return 'held';
  if (competency.retirement.heldFor || policyInForce(lifecycle, day).enforcement !== 'at-renewal') return undefined;
  if (day < shift(award.from, policyInForce(lifecycle, award.from).lockIn)) return 'held';
  const { last } = renewalsAround(award, lifecycle, day);
  return !last || isRecordedAsDone(award, last, day) ? 'held' : undefined;
}
