import type { Language } from '../../domain/catalogue/text.ts';
import type { Claim } from '../../domain/membership/facts.ts';
import type { Day } from '../../domain/time/day.ts';
import { endOfTime } from '../../domain/time/instant.ts';
import { partnerToReckon } from '../partner-to-reckon.ts';
import { mayReadPartner } from '../policies/partner.ts';
import type { AboutPartner } from '../policies/roles.ts';
import type { ReckoningContext } from '../reckoner.ts';
import { type Done, refused } from '../refusal.ts';
import { decisionsAbout } from './decisions-about.ts';

interface Asked extends AboutPartner {
  readonly language: Language;
  /** Without it, today. */
  readonly day?: Day | undefined;
}

/**
 * One award: on what terms it is held, and all that has happened to it, worked out now from facts, rules and what was
 * decided. What was decided is no fact of the partner, so no revision tells whether somebody has this answer already.
 */
export async function awardOfPartner(
  context: ReckoningContext,
  { language, day = context.clock.today(), competency, level, ...tenant }: Asked & Claim,
): Promise<Done<string>> {
  const { store, actor, reckoner } = context;
  if (!mayReadPartner(actor, tenant)) return refused({ kind: 'not-found', what: 'partner' });
  const read = await partnerToReckon(store, tenant);
  if (!read.ok) return read;
  const decisions = await decisionsAbout(context, tenant, { competency, level });
  const { revision: _, rules: __, ...given } = read.value;
  const question = { kind: 'award', language, competency, level, decisions } as const;
  return reckoner.answer({ ...question, ...given, day, knownAt: endOfTime });
}

/** Every award that a partner was ever given, as it stands on the day. */
export async function awardsOfPartner(
  { store, actor, clock, reckoner }: ReckoningContext,
  { language, day = clock.today(), ...tenant }: Asked,
): Promise<Done<string>> {
  if (!mayReadPartner(actor, tenant)) return refused({ kind: 'not-found', what: 'partner' });
  const read = await partnerToReckon(store, tenant);
  if (!read.ok) return read;
  const { revision: _, rules: __, ...given } = read.value;
  return reckoner.answer({ kind: 'awards', language, ...given, day, knownAt: endOfTime });
}
