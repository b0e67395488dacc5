import type { Claim } from '../../domain/membership/facts.ts';
import type { Day } from '../../domain/time/day.ts';
import { type ReinstatementRow, reinstatementsOf } from '../../store/standing/reinstatements.ts';
import { withTenant } from '../../store/tenant.ts';
import type { Context } from '../context.ts';
import { mayReadDemotions } from '../policies/demotion.ts';
import { mayReadPartner } from '../policies/partner.ts';
import { refuse } from '../policies/refuse.ts';
import type { AboutPartner } from '../policies/roles.ts';
import { type Done, done, refused } from '../refusal.ts';
import { undoableUntil } from './reinstatement-in-hand.ts';

/** A reinstatement as it is read. */
export interface ReinstatementRead extends Claim {
  readonly id: string;
  readonly from: string;
  readonly lostFrom: string;
  readonly anniversary: 'kept' | 'new';
  readonly decidedOn: string;
  readonly reason: string;
  /** The last day on which it can be taken back; left out where that is over, or done. */
  readonly undoableUntil?: Day;
  readonly withdrawn?: { readonly on: string; readonly reason: string };
}

/** Those of one award, the oldest first. Who reads what was decided about awards reads them. */
export async function listReinstatements(
  { store, actor, clock }: Context,
  { competency, level, ...tenant }: AboutPartner & Claim,
): Promise<Done<readonly ReinstatementRead[]>> {
  if (!mayReadPartner(actor, tenant)) return refused({ kind: 'not-found', what: 'partner' });
  if (!mayReadDemotions(actor, tenant)) return refuse(actor);
  const rows = await withTenant(store.db, tenant, (tx) => reinstatementsOf(tx, tenant.partner, { competency, level }));
  return done(rows.map((row) => reinstatementRead(row, clock.today())));
}

function reinstatementRead(row: ReinstatementRow, today: Day): ReinstatementRead {
  const { id, competency, level, reinstated_from: from, lost_from: lostFrom, decided_on: decidedOn, reason } = row;
  const until = undoableUntil(row);
  const isWithdrawn = row.withdrawn_on !== null;
  return {
    ...{ id, competency, level, from, lostFrom, decidedOn, reason },
    anniversary: row.keeps_anniversary ? 'kept' : 'new',
    ...(!isWithdrawn && today <= until && { undoableUntil: until }),
    ...(row.withdrawn_on !== null && { withdrawn: { on: row.withdrawn_on, reason: row.withdrawal_reason ?? '' } }),
  };
}
