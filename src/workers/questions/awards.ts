import type { Question } from '../../actions/question.ts';
import { type Done, done } from '../../actions/refusal.ts';
import { presentAwards } from '../../answers/present-award.ts';
import { awardsProved } from '../../domain/standing/awards-proved.ts';
import { baseSituation } from '../../domain/standing/evaluate.ts';
import { heldOn } from '../../domain/standing/held.ts';
import { voiceOf } from '../../wording/voice.ts';
import type { Given } from '../given.ts';

/** Every award that a partner was ever given, held or not, in the order of the programme. */
export function answerAwards({ language }: Extract<Question, { kind: 'awards' }>, given: Given): Done<string> {
  const { programme, facts } = given;
  const awards = awardsProved(given).map((one) => ({
    ...one,
    held: heldOn({ ...given, competency: one.competency, level: one.level, base: baseSituation(given) }),
  }));
  return done(JSON.stringify(presentAwards(awards, facts, given, voiceOf(programme, language, facts))));
}
