import type { Day } from '../domain/time/day.ts';
import { endOfTime, type Instant } from '../domain/time/instant.ts';
import { partnerToReckon } from './partner-to-reckon.ts';
import { mayReadPartner } from './policies/partner.ts';
import type { Question } from './question.ts';
import type { ReckoningContext } from './reckoner.ts';
import { type Done, done, refused } from './refusal.ts';
import { awardsDecided } from './renewals/awards-decided.ts';
import { renewalAwaited } from './renewals/renewal-awaited.ts';
import type { IsKnown, Told } from './told.ts';

export interface AnswerAsked {
  readonly programme: string;
  readonly partner: string;
  readonly question: Question;
  /** Without it, today. */
  readonly day?: Day;
  /** By what was known at a moment; without it, by all that is known. */
  readonly knownAt?: Instant;
  readonly isKnown?: IsKnown;
}

/** A forecast, a plan, an impact, …: worked out now, from the facts and the rules as they are read in one moment. */
export async function answerAboutPartner(
  context: ReckoningContext,
  { programme, partner, question, day = context.clock.today(), knownAt = endOfTime, isKnown }: AnswerAsked,
): Promise<Done<Told>> {
  const { store, actor, reckoner } = context;
  const tenant = { programme, partner };
  if (!mayReadPartner(actor, tenant)) return refused({ kind: 'not-found', what: 'partner' });
  const read = await partnerToReckon(store, tenant, knownAt);
  if (!read.ok) return read;
  const { tenant: _, revision, rules, ...given } = read.value;
  const state = { day, revision, rules };
  if (isKnown?.(state)) return done(state);
  const isOfNow = knownAt === endOfTime;
  const awaited = isOfNow && looksAhead(question) ? await renewalAwaited(store, tenant, day) : undefined;
  const decided = isOfNow && question.kind === 'plan' ? await awardsDecided(context, tenant, day) : [];
  const answer = await reckoner.answer({
    ...{ ...question, ...(awaited && { awaited }), ...(decided.length > 0 && { decided }) },
    ...{ ...given, day, knownAt },
  });
  return answer.ok ? done({ ...state, answer: answer.value }) : answer;
}

const looksAhead = ({ kind }: Question): boolean =>
  kind === 'forecast' || kind === 'calendar' || kind === 'calendar-file';
