import type { Question } from '../../actions/question.ts';
import { type Done, done, refused } from '../../actions/refusal.ts';
import { presentEvaluation } from '../../answers/present-result.ts';
import { evaluate } from '../../domain/standing/evaluate.ts';
import { voiceOf } from '../../wording/voice.ts';
import { awardProblem } from '../award-problems.ts';
import type { Given } from '../given.ts';

/** Whether one level is met, judged alone. */
export function answerLevel(
  { language, competency, level, cohort, part }: Extract<Question, { kind: 'level' }>,
  given: Given,
): Done<string> {
  const { programme, facts } = given;
  if (awardProblem({ competency, level }, programme, [])) return refused({ kind: 'not-found', what: 'level' });
  const request = { ...given, competency, level, ...(cohort && { cohort }), ...(part !== undefined && { part }) };
  const answer = presentEvaluation(evaluate(request), facts, request, voiceOf(programme, language, facts));
  return done(JSON.stringify(answer));
}
