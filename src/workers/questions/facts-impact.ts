import type { Question } from '../../actions/question.ts';
import { type Done, done } from '../../actions/refusal.ts';
import { presentFactsImpact } from '../../answers/present-facts-impact.ts';
import { factsImpact } from '../../domain/impact/facts-impact.ts';
import { factsAsStated } from '../../domain/membership/facts-as-stated.ts';
import { voiceOf } from '../../wording/voice.ts';
import type { Given } from '../given.ts';

/** What a change of the facts would do: the partner as it is beside the partner as it would be. */
export function answerFactsImpact(
  {
    language,
    after: { partner, learning, ...written },
    decided = [],
    on,
    until,
    onlyChanged,
  }: Extract<Question, { kind: 'facts-impact' }>,
  { programme, facts, day, knownAt }: Given,
): Done<string> {
  const after = factsAsStated(partner, written, programme);
  const request = { programme, before: facts, after, decided, day, on: on < day ? day : on, until, knownAt };
  const voice = voiceOf(programme, language, facts);
  return done(JSON.stringify(presentFactsImpact(factsImpact(request), request, { onlyChanged }, voice)));
}
