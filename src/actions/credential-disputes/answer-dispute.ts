import { z } from 'zod';
import { disputeState } from '../../domain/membership/dispute-state.ts';
import { addAnswer, disputesOf } from '../../store/membership/credential-disputes.ts';
import { newId } from '../../store/new-id.ts';
import type { Context } from '../context.ts';
import { millisecondsOf } from '../moments.ts';
import { type Done, done, refused } from '../refusal.ts';
import { changeWallet } from '../wallets/change-wallet.ts';
import { writeInside } from '../write-about-partner.ts';
import { atOwnLink } from './at-own-link.ts';

export const DisputeAnswered = z.strictObject({
  answer: z
    .string()
    .trim()
    .min(1)
    .max(2000)
    .meta({ description: 'What you say to it. Whoever reads the partner reads it.' }),
});
export type DisputeAnswered = z.infer<typeof DisputeAnswered>;

/** Whose credential is in doubt says something to that, as often as they like while nobody has settled it. */
export async function answerDispute(
  context: Context,
  {
    link,
    id,
    answered: { answer },
  }: { readonly link: string; readonly id: string; readonly answered: DisputeAnswered },
): Promise<Done<{ readonly id: string }>> {
  return changeWallet(context, async ({ tx, person }) => {
    const own = await atOwnLink(tx, person, link);
    if (!own) return refused({ kind: 'not-found', what: 'link' });
    return writeInside(context, tx, { ...own.tenant, reason: { text: answer } }, async ({ tenant, now }) => {
      const member = own.link.member_id;
      const found = (await disputesOf(tx, tenant.partner, member)).find((one) => one.id === id);
      if (!found) return refused({ kind: 'not-found', what: 'dispute' });
      const state = disputeState({ outcome: found.outcome, isStatementKnown: Boolean(found.is_known) });
      if (state !== 'open')
        return refused({ kind: 'conflict', code: state === 'overtaken' ? 'dispute-overtaken' : 'dispute-settled' });
      const answerId = newId(millisecondsOf(now));
      const answered_on = context.clock.today();
      await addAnswer(tx, tenant, { id: answerId, dispute_id: id, answer, answered_at: now, answered_on });
      const touched = [{ kind: 'person', id: member, content: { dispute: id, answered: answerId } }];
      return done({ value: { id: answerId }, action: 'answer-dispute', touched });
    });
  });
}
