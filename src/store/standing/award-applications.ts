import type { Selectable } from 'kysely';
import type { Database } from '../database.ts';
import type { Tenant, Tx } from '../tenant.ts';

export type AwardApplicationRow = Omit<Selectable<Database['award_applications']>, 'programme_id' | 'partner_id'>;

/** All of a partner, the newest first. */
export const applicationsOf = (tx: Tx, partner: string): Promise<readonly AwardApplicationRow[]> =>
  tx.selectFrom('award_applications').selectAll().where('partner_id', '=', partner).orderBy('id', 'desc').execute();

export const applicationWithId = (tx: Tx, partner: string, id: string): Promise<AwardApplicationRow | undefined> =>
  tx
    .selectFrom('award_applications')
    .selectAll()
    .where('partner_id', '=', partner)
    .where('id', '=', id)
    .executeTakeFirst();

export type NewApplication = Pick<
  AwardApplicationRow,
  'id' | 'competency' | 'level' | 'agreement' | 'applied_at' | 'applied_on' | 'applied_by_kind' | 'applied_by'
>;

export async function addApplication(tx: Tx, { programme, partner }: Tenant, row: NewApplication): Promise<void> {
  await tx
    .insertInto('award_applications')
    .values({ ...row, programme_id: programme, partner_id: partner })
    .execute();
}

export type ApplicationDecided = Pick<
  AwardApplicationRow,
  'decision' | 'decided_at' | 'decided_on' | 'decided_by_kind' | 'decided_by' | 'reason' | 'award_id' | 'ended'
>;

export async function decideApplication(
  tx: Tx,
  partner: string,
  id: string,
  { ended, ...decided }: ApplicationDecided,
): Promise<void> {
  await change(tx, partner, id, { ...decided, ended: JSON.stringify(ended) });
}

export async function takeApplicationBack(
  tx: Tx,
  partner: string,
  id: string,
  taken: Pick<AwardApplicationRow, 'taken_back_at' | 'taken_back_on'>,
): Promise<void> {
  await change(tx, partner, id, taken);
}

export type GrantWithdrawn = Pick<
  AwardApplicationRow,
  'withdrawn_at' | 'withdrawn_on' | 'withdrawn_by_kind' | 'withdrawn_by' | 'withdrawal_reason'
>;

export async function withdrawGrant(tx: Tx, partner: string, id: string, withdrawn: GrantWithdrawn): Promise<void> {
  await change(tx, partner, id, withdrawn);
}

async function change(
  tx: Tx,
  partner: string,
  id: string,
  to: Partial<Omit<ApplicationDecided, 'ended'> & { ended: string } & GrantWithdrawn> &
    Partial<Pick<AwardApplicationRow, 'taken_back_at' | 'taken_back_on'>>,
): Promise<void> {
  await tx.updateTable('award_applications').set(to).where('partner_id', '=', partner).where('id', '=', id).execute();
}
