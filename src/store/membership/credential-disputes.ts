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
  | 'objection'
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

/** What holders said to these disputes, in the order in which they did. */
export const answersTo = async (tx: Tx, partner: string, disputes: readonly string[]) =>
  disputes.length === 0
    ? []
    : await tx
        .selectFrom('dispute_answers')
        .select(['id', 'dispute_id', 'answer', 'answered_on'])
        .where('partner_id', '=', partner)
        .where('dispute_id', 'in', disputes)
        .orderBy('id')
        .execute();
export type AnswerRow = Awaited<ReturnType<typeof answersTo>>[number];

export async function addAnswer(
  tx: Tx,
  { programme, partner }: Tenant,
  row: AnswerRow & { readonly answered_at: string },
): Promise<void> {
  await tx
    .insertInto('dispute_answers')
    .values({ ...row, programme_id: programme, partner_id: partner })
    .execute();
}

/** Takes out what was written about somebody, and what they answered; that a credential was disputed or revoked stays. */
export async function forgetDisputes(tx: Tx, partner: string, person: string): Promise<void> {
  await tx
    .updateTable('credential_disputes')
    .set({ reason: null, settlement: null })
    .where('partner_id', '=', partner)
    .where('person_id', '=', person)
    .execute();
  await tx
    .updateTable('dispute_answers')
    .set({ answer: null })
    .where('partner_id', '=', partner)
    .where('dispute_id', 'in', (own) =>
      own
        .selectFrom('credential_disputes')
        .select('id')
        .where('partner_id', '=', partner)
        .where('person_id', '=', person),
    )
    .execute();
}
