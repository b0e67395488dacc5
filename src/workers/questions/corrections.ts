import type { Question } from '../../actions/question.ts';
import { type Done, done } from '../../actions/refusal.ts';
import { presentCorrection } from '../../answers/present-correction.ts';
import { correctionOf } from '../../domain/impact/correction.ts';
import { voiceOf } from '../../wording/voice.ts';
import { awardProblems } from '../award-problems.ts';
import type { Given } from '../given.ts';
import { invalidIf } from './invalid-if.ts';

/** What statements about the past would have altered. */
export function answerCorrections(
  { language, since, claims }: Extract<Question, { kind: 'corrections' }>,
  { unruled: programme, everRuled: rulings, facts, knownAt }: Given,
): Done<string> {
  const wrong = invalidIf(awardProblems(claims ?? [], programme, 'claims'));
  if (wrong) return wrong;
  const request = { programme, rulings, facts, knownThen: since, knownNow: knownAt, ...(claims && { claims }) };
  return done(JSON.stringify(presentCorrection(correctionOf(request), request, voiceOf(programme, language, facts))));
}
