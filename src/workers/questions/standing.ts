import type { StandingReckoned, StandingToReckon } from '../../actions/reckoner.ts';
import { type Done, done } from '../../actions/refusal.ts';
import { presentAssessment } from '../../answers/present-result.ts';
import type { Money } from '../../domain/benefits/money.ts';
import { worthLost } from '../../domain/benefits/worth-lost.ts';
import { awardsInShort, countryOf } from '../../domain/impact/award-in-short.ts';
import { dueNotices } from '../../domain/notices/due-notices.ts';
import { assess } from '../../domain/standing/assess.ts';
import { type LapsedAward, lapsedAwards } from '../../domain/standing/lapsed-awards.ts';
import { voiceOf } from '../../wording/voice.ts';
import { awardProblems } from '../award-problems.ts';
import type { Given } from '../given.ts';
import { invalidIf } from './invalid-if.ts';

/** Where a partner stands, in each language that is asked for. */
export function answerStanding(
  { claims, languages, inShort }: Pick<StandingToReckon, 'claims' | 'languages' | 'inShort'>,
  given: Given,
): Done<StandingReckoned> {
  const { programme, facts } = given;
  const wrong = invalidIf(awardProblems(claims ?? [], programme, 'claims'));
  if (wrong) return wrong;
  const assessment = assess({ ...given, ...(claims && { claims }) });
  const country = countryOf(facts);
  const answers = languages.map((language) => {
    const answer = presentAssessment(assessment, facts, voiceOf(programme, language, facts));
    return [language, JSON.stringify(answer)];
  });
  const { awards, ahead } = inShort ? awardsInShort(assessment, given) : { awards: [], ahead: [] };
  return done({
    answers: Object.fromEntries(answers),
    awards,
    lapsed: inShort ? lapsedAwards(assessment, given).map((one) => ({ ...one, ...worthOf(one, given) })) : [],
    due: dueNotices(ahead, given),
    ...(country !== undefined && { country }),
  });
}

function worthOf({ claim, since }: LapsedAward, given: Given): { readonly worth?: Money } {
  const worth = given.benefits && worthLost(claim, since, { ...given, library: given.benefits });
  return worth ? { worth } : {};
}
