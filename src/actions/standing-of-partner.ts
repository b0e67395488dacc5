import type { Language } from '../domain/catalogue/text.ts';
import type { Claim } from '../domain/membership/facts.ts';
import type { Day } from '../domain/time/day.ts';
import { endOfTime, type Instant } from '../domain/time/instant.ts';
import { rememberedStanding } from '../store/standing/standing-state.ts';
import { withTenant } from '../store/tenant.ts';
import { inHand, keepInHand } from './answers-in-hand.ts';
import type { Context } from './context.ts';
import { languages, partnerToReckon } from './partner-to-reckon.ts';
import { mayReadPartner } from './policies/partner.ts';
import type { ReckoningContext } from './reckoner.ts';
import { type Done, done, refused } from './refusal.ts';
import { remember } from './remember.ts';
import type { IsKnown, TextInBytes, Told } from './told.ts';

export interface StandingAsked {
  readonly programme: string;
  readonly partner: string;
  readonly language: Language;
  /** Without it, today. */
  readonly day?: Day;
  /** By what was known at a moment; without it, by all that is known. */
  readonly knownAt?: Instant;
  /** Without them, what the partner claims, else what it holds, else everything that is offered. */
  readonly claims?: readonly Claim[];
  readonly isKnown?: IsKnown;
}

/**
 * Where a partner stands on a day. The plain question of today is answered from what was worked out before, if it was for
 * just these facts, rules and this day; everything else is worked out now.
 */
export async function standingOfPartner(
  context: ReckoningContext,
  asked: StandingAsked,
): Promise<Done<Told<TextInBytes>>> {
  const { store, actor, clock, reckoner } = context;
  const { programme, partner, language, knownAt = endOfTime, claims, isKnown } = asked;
  const tenant = { programme, partner };
  if (!mayReadPartner(actor, tenant)) return refused({ kind: 'not-found', what: 'partner' });
  const today = clock.today();
  const { day = today } = asked;
  const isPlain = day === today && knownAt === endOfTime && claims === undefined;
  if (isPlain) {
    const remembered = await rememberedAnswer(store, { ...tenant, day, language });
    if (remembered) {
      const { answer: _, ...state } = remembered;
      return done(isKnown?.(state) ? state : remembered);
    }
  }
  const read = await partnerToReckon(store, tenant, knownAt);
  if (!read.ok) return read;
  const { revision, rules, ...given } = read.value;
  const state = { day, revision, rules };
  if (isKnown?.(state)) return done(state);
  const reckoned = await reckoner.standing({
    ...{ ...given, day, knownAt, ...(claims && { claims }) },
    languages: isPlain ? languages : [language],
    inShort: isPlain,
  });
  if (!reckoned.ok) return reckoned;
  if (isPlain) await remember(context, tenant, { ...read.value, day }, reckoned.value);
  return done({ ...state, answer: Buffer.from(reckoned.value.answers[language] as string) });
}

/** The answer that was worked out for the state of now; its text is read once, and again when the state is another. */
async function rememberedAnswer(
  store: Context['store'],
  { programme, partner, day, language }: Required<Pick<StandingAsked, 'programme' | 'partner' | 'day' | 'language'>>,
): Promise<Required<Told<TextInBytes>> | undefined> {
  const tenant = { programme, partner };
  const kept = inHand(partner, language);
  const has = kept?.day === day ? kept : undefined;
  const found = await withTenant(store.db, tenant, (tx) => rememberedStanding(tx, { ...tenant, day }, language, has));
  if (!found) return undefined;
  const answer = found.answer === null ? has?.answer : Buffer.from(found.answer);
  if (answer === undefined) throw new Error('An answer is remembered without its text.');
  const told = { day, revision: found.revision, rules: found.rules, answer };
  keepInHand(partner, language, told);
  return told;
}
