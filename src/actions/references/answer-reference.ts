import { z } from 'zod';
import { WrittenDay } from '../../domain/catalogue/written/scalars.ts';
import { recordChange } from '../../store/audit/record-change.ts';
import { type ReferenceRow, referenceWithId, answerReference as write } from '../../store/membership/references.ts';
import { lockPartner } from '../../store/membership/write-partner.ts';
import { type Tenant, type Tx, withOffice } from '../../store/tenant.ts';
import type { Context } from '../context.ts';
import { type Done, done, refused } from '../refusal.ts';
import { wholeOrNothing } from '../whole-or-nothing.ts';
import { approveReference } from './approve-reference.ts';
import { linkOfReference, whyLinkClosed } from './reference-by-link.ts';
import { workProblems } from './reference-to-ask.ts';

export const ReferenceAnswer = z.discriminatedUnion('answer', [
  z.strictObject({
    answer: z.literal('approved'),
    speaksForCompany: z.literal(true).meta({ description: 'Whoever answers says that it may speak for the company.' }),
    on: WrittenDay.meta({ description: 'The day on which the work was done, as the customer knows it.' }),
    remark: z.string().trim().min(1).max(1000).optional().meta({ description: 'A sentence that the customer adds.' }),
  }),
  z.strictObject({
    answer: z.literal('rejected'),
    remark: z.string().trim().min(1).max(1000).meta({ description: 'Why.' }),
  }),
]);
export type ReferenceAnswer = z.infer<typeof ReferenceAnswer>;

export interface ReferenceAnsweredTold {
  readonly answer: 'approved' | 'rejected';
}

/**
 * Takes the answer of a customer, who came by the link of a letter. An approval is evidence from the same moment on. The
 * link answers once; the same answer again is the same answer, so that it can be sent again where the connection broke.
 */
export async function answerReference(
  context: Context,
  { token, given }: { readonly token: string; readonly given: ReferenceAnswer },
): Promise<Done<ReferenceAnsweredTold>> {
  const link = await linkOfReference(context, token);
  if (!link.ok) return link;
  const { programme_id: programme, partner_id: partner, request_id } = link.value;
  return wholeOrNothing(
    context,
    (work) => withOffice(context.store.db, programme, work),
    async (tx) => {
      await lockPartner(tx, { programme, partner });
      const row = await referenceWithId(tx, partner, request_id);
      if (!row) return refused({ kind: 'not-found', what: 'reference' });
      const closed = whyLinkClosed(row, link.value, context);
      if (closed) return refused({ kind: 'conflict', code: closed });
      if (row.answer !== null)
        return isAnsweredSo(row, given)
          ? done({ answer: given.answer })
          : refused({ kind: 'conflict', code: 'reference-answered' });
      return given.answer === 'approved'
        ? approve(context, tx, { programme, partner }, row, given)
        : reject(context, tx, { programme, partner }, row, given);
    },
  );
}

const isAnsweredSo = (row: ReferenceRow, given: ReferenceAnswer): boolean =>
  row.answer === given.answer &&
  row.remark === (given.remark ?? null) &&
  (given.answer === 'rejected' || row.confirmed_on === given.on);

type Given<Answer> = Extract<ReferenceAnswer, { readonly answer: Answer }>;

async function approve(
  context: Context,
  tx: Tx,
  tenant: Tenant,
  row: ReferenceRow,
  { on, remark }: Given<'approved'>,
): Promise<Done<ReferenceAnsweredTold>> {
  const problems = workProblems(on, context.clock.today(), ['given', 'on']);
  if (problems.length > 0) return refused({ kind: 'invalid', problems });
  const approved = await approveReference(context, tx, tenant, { row, on, remark: remark ?? null });
  return approved.ok ? done({ answer: 'approved' }) : approved;
}

async function reject(
  { clock }: Context,
  tx: Tx,
  { programme, partner }: Tenant,
  { id }: ReferenceRow,
  { remark }: Given<'rejected'>,
): Promise<Done<ReferenceAnsweredTold>> {
  const now = clock.now();
  await write(tx, partner, id, {
    ...{ answer: 'rejected', answered_at: now, answered_on: clock.today(), remark },
    ...{ confirmed_on: null, evidence_id: null },
  });
  await recordChange(tx, {
    chain: { kind: 'partner', programme, partner },
    at: now,
    by: { kind: 'system', id: null },
    action: 'reject-reference',
    touched: [{ kind: 'reference', id, content: { answer: 'rejected' } }],
  });
  return done({ answer: 'rejected' });
}
