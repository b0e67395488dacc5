import type { Selectable } from 'kysely';
import type { Claim } from '../../domain/membership/facts.ts';
import type { Database } from '../database.ts';
import type { Tenant, Tx } from '../tenant.ts';

export type ReinstatementRow = Omit<Selectable<Database['award_reinstatements']>, 'programme_id' | 'partner_id'>;

/** Those of one award, withdrawn ones too, the oldest first. */
export const reinstatementsOf = (
  tx: Tx,
  partner: string,
  { competency, level }: Claim,
): Promise<readonly ReinstatementRow[]> =>
  tx
    .selectFrom('award_reinstatements')
    .selectAll()
    .where('partner_id', '=', partner)
    .where('competency', '=', competency)
    .where('level', '=', level)
    .orderBy('id')
    .execute();

export const reinstatementWithId = (tx: Tx, partner: string, id: string): Promise<ReinstatementRow | undefined> =>
  tx
    .selectFrom('award_reinstatements')
    .selectAll()
    .where('partner_id', '=', partner)
    .where('id', '=', id)
    .executeTakeFirst();

export type NewReinstatement = Omit<
  ReinstatementRow,
  'withdrawn_at' | 'withdrawn_on' | 'withdrawn_by_kind' | 'withdrawn_by' | 'withdrawal_reason'
>;

export async function addReinstatement(tx: Tx, { programme, partner }: Tenant, row: NewReinstatement): Promise<void> {
  await tx
    .insertInto('award_reinstatements')
    .values({ ...row, programme_id: programme, partner_id: partner })
    .execute();
}

export type ReinstatementWithdrawn = Pick<
  ReinstatementRow,
  'withdrawn_at' | 'withdrawn_on' | 'withdrawn_by_kind' | 'withdrawn_by' | 'withdrawal_reason'
>;

export async function endReinstatement(
  tx: Tx,
  partner: string,
  id: string,
  withdrawn: ReinstatementWithdrawn,
): Promise<void> {
  await tx
    .updateTable('award_reinstatements')
    .set(withdrawn)
    .where('partner_id', '=', partner)
    .where('id', '=', id)
    .execute();
}
