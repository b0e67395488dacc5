import type { Selectable } from 'kysely';
import type { Day } from '../../domain/time/day.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Database } from '../database.ts';
import type { Tenant, Tx } from '../tenant.ts';

export type RenewalDecisionRow = Omit<Selectable<Database['renewal_decisions']>, 'programme_id' | 'partner_id'>;

/** What was decided about the renewals of a partner that were not paid, taken back or not, the oldest first. */
export const renewalDecisionsOf = (tx: Tx, partner: string): Promise<readonly RenewalDecisionRow[]> =>
  tx.selectFrom('renewal_decisions').selectAll().where('partner_id', '=', partner).orderBy('id').execute();

type Withdrawn = 'withdrawn_at' | 'withdrawn_on' | 'withdrawn_by_kind' | 'withdrawn_by' | 'withdrawal_reason';

export async function addRenewalDecision(
  tx: Tx,
  { programme, partner }: Tenant,
  row: Omit<RenewalDecisionRow, Withdrawn>,
): Promise<void> {
  await tx
    .insertInto('renewal_decisions')
    .values({ ...row, ended: JSON.stringify(row.ended), programme_id: programme, partner_id: partner })
    .execute();
}

export async function withdrawRenewalDecision(
  tx: Tx,
  partner: string,
  id: string,
  withdrawn: Pick<RenewalDecisionRow, Withdrawn>,
): Promise<void> {
  await tx
    .updateTable('renewal_decisions')
    .set(withdrawn)
    .where('partner_id', '=', partner)
    .where('id', '=', id)
    .execute();
}

/** The renewal is over, as it was not paid; or it is not, after all. */
export async function endRenewal(
  tx: Tx,
  partner: string,
  id: string,
  ended: { readonly at: Instant; readonly on: Day } | undefined,
): Promise<void> {
  await tx
    .updateTable('renewals')
    .set({ ended_at: ended?.at ?? null, ended_on: ended?.on ?? null })
    .where('partner_id', '=', partner)
    .where('id', '=', id)
    .execute();
}

/** By when it is to be paid; null: by the last day of its window. */
export async function setPayUntil(tx: Tx, partner: string, id: string, until: Day | null): Promise<void> {
  await tx
    .updateTable('renewals')
    .set({ pay_until: until })
    .where('partner_id', '=', partner)
    .where('id', '=', id)
    .execute();
}
