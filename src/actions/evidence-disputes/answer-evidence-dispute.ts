import { evidenceDisputesOf } from '../../store/membership/disputes.ts';
import type { Context } from '../context.ts';
import type { DisputeAnswered } from '../disputes/dispute-answered.ts';
import { recordAnswer } from '../disputes/record-answer.ts';
import { mayAnswerDispute, mayReadPartner } from '../policies/partner.ts';
import { refuse } from '../policies/refuse.ts';
import { type Done, done, refused } from '../refusal.ts';
import { type AboutOnePartner, writeAboutPartner } from '../write-about-partner.ts';

/** The partner says something to a dispute about its evidence, as often as it likes while nobody has settled it. */
export async function answerEvidenceDispute(
  context: Context,
  {
    id,
    answered: { answer },
    ...about
  }: Pick<AboutOnePartner, 'programme' | 'partner'> & { readonly id: string; readonly answered: DisputeAnswered },
): Promise<Done<{ readonly id: string }>> {
  const { actor } = context;
  if (!mayReadPartner(actor, about)) return refused({ kind: 'not-found', what: 'partner' });
  if (!mayAnswerDispute(actor, about)) return refuse(actor);
  return writeAboutPartner(
    context,
    { ...about, reason: { text: answer } },
    async (writing) => {
      const found = (await evidenceDisputesOf(writing.tx, about.partner)).find((one) => one.id === id);
      const said = await recordAnswer(context, writing, { found, answer });
      if (!said.ok) return said;
      const touched = [
        { kind: 'evidence', id: found?.statement_id ?? id, content: { dispute: id, answered: said.value } },
      ];
      return done({ value: { id: said.value }, action: 'answer-evidence-dispute', touched });
    },
    { asOffice: true },
  );
}
