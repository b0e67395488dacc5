import { disputesOf } from '../../store/membership/disputes.ts';
import type { Context } from '../context.ts';
import type { DisputeAnswered } from '../disputes/dispute-answered.ts';
import { recordAnswer } from '../disputes/record-answer.ts';
import { type Done, done, refused } from '../refusal.ts';
import { changeWallet } from '../wallets/change-wallet.ts';
import { writeInside } from '../write-about-partner.ts';
import { atOwnLink } from './at-own-link.ts';

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
    return writeInside(context, tx, { ...own.tenant, reason: { text: answer } }, async (writing) => {
      const { tenant } = writing;
      const member = own.link.member_id;
      const found = (await disputesOf(tx, tenant.partner, member)).find((one) => one.id === id);
      const said = await recordAnswer(context, writing, { found, answer });
      if (!said.ok) return said;
      const touched = [{ kind: 'person', id: member, content: { dispute: id, answered: said.value } }];
      return done({ value: { id: said.value }, action: 'answer-dispute', touched });
    });
  });
}
