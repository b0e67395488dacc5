import type { Language } from '../domain/catalogue/text.ts';
import { addMonths, type Day } from '../domain/time/day.ts';
import { endOfTime } from '../domain/time/instant.ts';
import type { WrittenPartnerFileWithLearning } from '../domain/training/written/learning.ts';
import type { PartnerToReckon } from './partner-to-reckon.ts';
import type { ReckoningContext } from './reckoner.ts';
import { type Done, done } from './refusal.ts';
import { awardsDecided } from './renewals/awards-decided.ts';
import type { IsKnown, Told } from './told.ts';

/** As far ahead as a forecast: the next two renewals of a yearly membership. */
const monthsAhead = 24;

export interface ChangeForeseen {
  readonly language: Language;
  /** The first day on which it is otherwise; without it, today. */
  readonly on?: Day;
  readonly onlyChanged: boolean;
  readonly isKnown?: IsKnown;
}

/**
 * Works out what a change of what is known of a partner would do to its awards, but for those of which a renewal that waits for
 * its payment decides. Whoever asks was authorised before.
 */
export async function foreseeChange(
  context: Pick<ReckoningContext, 'store' | 'actor' | 'clock' | 'reckoner'>,
  { tenant, after, revision, rules, ...given }: PartnerToReckon & { readonly after: WrittenPartnerFileWithLearning },
  { language, on, onlyChanged, isKnown }: ChangeForeseen,
): Promise<Done<Told>> {
  const day = context.clock.today();
  const state = { day, revision, rules };
  if (isKnown?.(state)) return done(state);
  const first = on !== undefined && on > day ? on : day;
  const ahead = addMonths(day, monthsAhead);
  const until = first > ahead ? first : ahead;
  const decided = await awardsDecided(context, tenant, day);
  const answer = await context.reckoner.answer({
    ...{ kind: 'facts-impact', language, after, ...(decided.length > 0 && { decided }), on: first, until, onlyChanged },
    ...{ ...given, day, knownAt: endOfTime },
  });
  return answer.ok ? done({ ...state, answer: answer.value }) : answer;
}
