import type { Question } from '../../actions/question.ts';
import { type Done, done, refused } from '../../actions/refusal.ts';
import { presentAward } from '../../answers/present-award.ts';
import { awardHistory } from '../../domain/awards/award-history.ts';
import { awardTerms } from '../../domain/awards/award-terms.ts';
import { baseSituation } from '../../domain/standing/evaluate.ts';
import { voiceOf } from '../../wording/voice.ts';
import { awardProblem } from '../award-problems.ts';
import type { Given } from '../given.ts';

/** One award, whether it is held or not; what the rules do not offer any more, as far as it is recorded. */
export function answerAward(
  { language, competency, level, decisions }: Extract<Question, { kind: 'award' }>,
  given: Given,
): Done<string> {
  const { programme, facts } = given;
  const claim = { competency, level };
  const isRecorded = facts.statuses.some((one) => one.status === competency && one.level === level);
  if (!programme.competencies.has(competency) || (!isRecorded && awardProblem(claim, programme, [])))
    return refused({ kind: 'not-found', what: 'level' });
  const request = { ...given, ...claim };
  const base = baseSituation(request);
  const terms = awardTerms(request, base);
  const history = awardHistory({ ...request, decisions }, base);
  return done(
    JSON.stringify(presentAward({ claim, terms, history }, facts, given, voiceOf(programme, language, facts))),
  );
}
