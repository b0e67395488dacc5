import type { Selectable } from 'kysely';
import { endOfTime } from '../../domain/time/instant.ts';
import type { Database } from '../database.ts';
import type { Tenant, Tx } from '../tenant.ts';

export type DisputeRow = Omit<Selectable<Database['disputes']>, 'programme_id' | 'partner_id'>;

/** The disputes about one person, the newest first, each with whether its statement is what is known. */
export const disputesOf = (tx: Tx, partner: string, person: string) =>
  tx
    .selectFrom('disputes as d')
    .innerJoin('credentials as c', (join) =>
      join.onRef('c.partner_id', '=', 'd.partner_id').onRef('c.id', '=', 'd.credential_id'),
    )
    .selectAll('d')
    .select(['c.id as statement_id'])
    .select(({ eb }) => eb('c.known_to', '=', endOfTime).as('is_known'))
    .where('d.partner_id', '=', partner)
    .where('d.person_id', '=', person)
    .orderBy('d.id', 'desc')
    .execute();
export type ListedDispute = Awaited<ReturnType<typeof disputesOf>>[number];

/** The disputes about a partner's own evidence, the newest first. By hand an office disputes some dozens. */
export const evidenceDisputesOf = (tx: Tx, partner: string) =>
  tx
    .selectFrom('disputes as d')
    .innerJoin('evidence as e', (join) =>
      join.onRef('e.partner_id', '=', 'd.partner_id').onRef('e.id', '=', 'd.evidence_id'),
    )
    .selectAll('d')
    .select(['e.id as statement_id', 'e.happened_on'])
    .select(({ eb }) => eb('e.known_to', '=', endOfTime).as('is_known'))
    .where('d.partner_id', '=', partner)
    .orderBy('d.id', 'desc')
    .execute();
export type ListedEvidenceDispute = Awaited<ReturnType<typeof evidenceDisputesOf>>[number];

/** What a dispute is about: somebody's credential, or evidence of the partner; the statement says that it is disputed. */
type AboutStatement =
  | { readonly person_id: string; readonly credential_id: string; readonly evidence_id: null }
  | { readonly person_id: null; readonly credential_id: null; readonly evidence_id: string };

export type NewDispute = AboutStatement &
  Pick<
    DisputeRow,
    'id' | 'item' | 'reason' | 'disputed_at' | 'disputed_on' | 'disputed_by_kind' | 'disputed_by' | 'objection'
  >;

export async function addDispute(tx: Tx, { programme, partner }: Tenant, row: NewDispute): Promise<void> {
  await tx
    .insertInto('disputes')
    .values({ ...row, programme_id: programme, partner_id: partner })
    .execute();
}

export type DisputeSettled = Pick<DisputeRow, 'outcome' | 'revoked_on' | 'settlement' | 'settled_on'>;

export async function settleDispute(tx: Tx, partner: string, id: string, settled: DisputeSettled): Promise<void> {
  await tx.updateTable('disputes').set(settled).where('partner_id', '=', partner).where('id', '=', id).execute();
}

/** A dispute goes with what it is about to another record of the same person. */
export async function moveDispute(
  tx: Tx,
  partner: string,
  id: string,
  about: Pick<DisputeRow, 'person_id' | 'credential_id'>,
): Promise<void> {
  await tx.updateTable('disputes').set(about).where('partner_id', '=', partner).where('id', '=', id).execute();
}

/** What holders or partners said to these disputes, in the order in which they did. */
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
    .updateTable('disputes')
    .set({ reason: null, settlement: null })
    .where('partner_id', '=', partner)
    .where('person_id', '=', person)
    .execute();
  await tx
    .updateTable('dispute_answers')
    .set({ answer: null })
    .where('partner_id', '=', partner)
    .where('dispute_id', 'in', (own) =>
      own.selectFrom('disputes').select('id').where('partner_id', '=', partner).where('person_id', '=', person),
    )
    .execute();
}
