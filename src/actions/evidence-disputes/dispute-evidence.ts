import { z } from 'zod';
import type { Context } from '../context.ts';
import { evidenceKnown } from '../disputes/disputed-statement.ts';
import { ReasonOfDoubt } from '../disputes/reason-of-doubt.ts';
import { recordDispute } from '../disputes/record-dispute.ts';
import { mayDecide, mayReadPartner } from '../policies/partner.ts';
import { refuse } from '../policies/refuse.ts';
import { type Done, refused } from '../refusal.ts';
import { type AboutOnePartner, writeAboutPartner } from '../write-about-partner.ts';

export const EvidenceToDispute = z.strictObject({
  evidence: z.uuid().meta({ description: 'The id of the statement, as the list of evidence has it.' }),
  reason: ReasonOfDoubt,
});
export type EvidenceToDispute = z.infer<typeof EvidenceToDispute>;

/** Whoever judges evidence in the office says that some is in doubt, and why: until that is settled it may count or not. */
export async function disputeEvidence(
  context: Context,
  { asked: { evidence, reason }, ...about }: AboutOnePartner & { readonly asked: EvidenceToDispute },
): Promise<Done<{ readonly id: string; readonly revision: number }>> {
  const { actor } = context;
  if (!mayReadPartner(actor, about)) return refused({ kind: 'not-found', what: 'partner' });
  if (!mayDecide(actor, about) || actor.kind === 'system') return refuse(actor);
  const disputing = actor;
  return writeAboutPartner(
    context,
    { ...about, reason: { text: reason } },
    async (writing) => {
      const row = evidenceKnown(writing.kept, evidence);
      if (!row) return refused({ kind: 'not-found', what: 'evidence' });
      return recordDispute(context, writing, row, { reason, by: disputing, objection: null });
    },
    { asOffice: true },
  );
}
