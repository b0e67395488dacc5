import type { Selectable } from 'kysely';
import { endOfTime } from '../../domain/time/instant.ts';
import type { Database } from '../database.ts';
import type { Tenant, Tx } from '../tenant.ts';

export type DisputeRow = Omit<Selectable<Database['credential_disputes']>, 'programme_id' | 'partner_id'>;

/** The disputes about one person, the newest first, each with whether its statement is what is known. */
export const disputesOf = (tx: Tx, partner: string, person: string) =>
  tx
    .selectFrom('credential_disputes as d')
    .innerJoin('credentials as c', (join) =>
      join.onRef('c.partner_id', '=', 'd.partner_id').onRef('c.id', '=', 'd.credential_id'),
    )
    .selectAll('d')
    .select(({ eb }) => eb('c.known_to', '=', endOfTime).as('is_known'))
    .where('d.partner_id', '=', partner)
    .where('d.person_id', '=', person)
    .orderBy('d.id', 'desc')
    .execute();
export type ListedDispute = Awaited<ReturnType<typeof disputesOf>>[number];

export type NewDispute = Pick<
  DisputeRow,
  | 'id'
  | 'person_id'
  | 'credential_id'
  | 'item'
  | 'reason'
  | 'disputed_at'
  | 'disputed_on'
  | 'disputed_by_kind'
  | 'disputed_by'
>;

export async function addDispute(tx: Tx, { programme, partner }: Tenant, row: NewDispute): Promise<void> {
  await tx
    .insertInto('credential_disputes')
    .values({ ...row, programme_id: programme, partner_id: partner })
    .execute();
}

export type DisputeSettled = Pick<DisputeRow, 'outcome' | 'revoked_on' | 'settlement' | 'settled_on'>;

export async function settleDispute(tx: Tx, partner: string, id: string, settled: DisputeSettled): Promise<void> {
  await tx
    .updateTable('credential_disputes')
    .set(settled)
    .where('partner_id', '=', partner)
    .where('id', '=', id)
    .execute();
}

/** Takes out what was written about somebody; that a credential was disputed or revoked stays. */
export async function forgetDisputes(tx: Tx, partner: string, person: string): Promise<void> {
  await tx
    .updateTable('credential_disputes')
    .set({ reason: null, settlement: null })
    .where('partner_id', '=', partner)
    .where('person_id', '=', person)
    .execute();
}
