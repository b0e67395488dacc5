import type { Question } from '../../actions/question.ts';
import { type Done, done } from '../../actions/refusal.ts';
import { presentBenefits } from '../../answers/present-benefits.ts';
import { benefitsOfPartner } from '../../domain/benefits/benefits-of-partner.ts';
import { voiceOf } from '../../wording/voice.ts';
import type { Given } from '../given.ts';

/** What a partner has by its awards, what of it is used, and what would go with each award. */
export function answerBenefits(
  { language, uses }: Extract<Question, { kind: 'benefits' }>,
  given: Given,
): Done<string> {
  const { programme, facts, benefits: library } = given;
  const found = library && benefitsOfPartner({ ...given, library, uses });
  return done(JSON.stringify(presentBenefits(found, facts, given, voiceOf(programme, language, facts))));
}
