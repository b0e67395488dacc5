import type { Selectable } from 'kysely';
import type { Day } from '../../domain/time/day.ts';
import { endOfTime, type Instant } from '../../domain/time/instant.ts';
import type { Database } from '../database.ts';
import type { Tenant, Tx } from '../tenant.ts';

export type ReferenceRow = Omit<Selectable<Database['reference_requests']>, 'programme_id' | 'partner_id'>;

/** All that a partner has asked for, the newest first. By hand one asks some dozens. */
export const referencesOf = (tx: Tx, partner: string): Promise<readonly ReferenceRow[]> =>
  tx.selectFrom('reference_requests').selectAll().where('partner_id', '=', partner).orderBy('id', 'desc').execute();

export const referenceWithId = (tx: Tx, partner: string, id: string): Promise<ReferenceRow | undefined> =>
  tx
    .selectFrom('reference_requests')
    .selectAll()
    .where('partner_id', '=', partner)
    .where('id', '=', id)
    .executeTakeFirst();

export type NewReference = Pick<
  ReferenceRow,
  | 'id'
  | 'kind'
  | 'competency'
  | 'company'
  | 'contact_name'
  | 'contact_mail'
  | 'language'
  | 'project'
  | 'worked_on'
  | 'asked_by_kind'
  | 'asked_by'
  | 'asked_at'
  | 'asked_on'
>;

export async function addReference(tx: Tx, { programme, partner }: Tenant, row: NewReference): Promise<void> {
  await tx
    .insertInto('reference_requests')
    .values({ ...row, programme_id: programme, partner_id: partner })
    .execute();
}

/** Another letter: its time runs anew, and links of earlier ones open nothing. Answers with the number of the letter. */
export async function askReferenceAnew(
  tx: Tx,
  partner: string,
  { id, at, on }: { readonly id: string; readonly at: Instant; readonly on: Day },
): Promise<number> {
  const { letters } = await tx
    .updateTable('reference_requests')
    .set((column) => ({ letters: column('letters', '+', 1), asked_at: at, asked_on: on, sent_at: null }))
    .where('partner_id', '=', partner)
    .where('id', '=', id)
    .returning('letters')
    .executeTakeFirstOrThrow();
  return letters;
}

/** The letter has left, where no newer one was asked for meanwhile. */
export async function markReferenceSent(
  tx: Tx,
  partner: string,
  { id, letter, at }: { readonly id: string; readonly letter: number; readonly at: Instant },
): Promise<void> {
  await tx
    .updateTable('reference_requests')
    .set({ sent_at: at })
    .where('partner_id', '=', partner)
    .where('id', '=', id)
    .where('letters', '=', letter)
    .execute();
}

/** Takes a request back, and takes out of it whom it was for: nobody will write to them any more. */
export async function withdrawReference(tx: Tx, partner: string, id: string, at: Instant): Promise<void> {
  await tx
    .updateTable('reference_requests')
    .set({ withdrawn_at: at, contact_name: null, contact_mail: null })
    .where('partner_id', '=', partner)
    .where('id', '=', id)
    .execute();
}

export type ReferenceAnswered = Pick<
  ReferenceRow,
  'answer' | 'answered_at' | 'answered_on' | 'confirmed_on' | 'remark' | 'evidence_id'
>;

export async function answerReference(tx: Tx, partner: string, id: string, answer: ReferenceAnswered): Promise<void> {
  await tx
    .updateTable('reference_requests')
    .set(answer)
    .where('partner_id', '=', partner)
    .where('id', '=', id)
    .execute();
}

/** Takes out whom one request was for. */
export async function forgetReferenceContact(tx: Tx, partner: string, id: string): Promise<void> {
  await tx
    .updateTable('reference_requests')
    .set({ contact_name: null, contact_mail: null })
    .where('partner_id', '=', partner)
    .where('id', '=', id)
    .execute();
}

/** Takes out whom requests were for that were answered before a day, or whose last letter was asked for before another one. */
export async function forgetReferenceContacts(
  tx: Tx,
  programme: string,
  { answeredBefore, askedBefore }: { readonly answeredBefore: Day; readonly askedBefore: Day },
): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('reference_requests')
    .set({ contact_name: null, contact_mail: null })
    .where('programme_id', '=', programme)
    .where('contact_mail', 'is not', null)
    .where(({ or, and, eb }) =>
      or([
        eb('answered_on', '<', answeredBefore),
        and([eb('answered_on', 'is', null), eb('asked_on', '<', askedBefore)]),
      ]),
    )
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}

/** The evidence of a partner as far as a reference looks at it: what is known now, and what took the place of what. */
export const evidenceChain = (tx: Tx, partner: string) =>
  tx
    .selectFrom('evidence')
    .select(['id', 'corrects', 'outcome', 'valid_through', 'state', 'verification'])
    .select(({ eb }) => eb('known_to', '=', endOfTime).as('is_known'))
    .where('partner_id', '=', partner)
    .execute();
export type EvidenceLink = Awaited<ReturnType<typeof evidenceChain>>[number];
