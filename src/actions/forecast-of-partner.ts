import type { Language } from '../domain/catalogue/text.ts';
import type { Claim } from '../domain/membership/facts.ts';
import type { Day } from '../domain/time/day.ts';
import { shift } from '../domain/time/duration.ts';
import { endOfTime, type Instant } from '../domain/time/instant.ts';
import { partnerToReckon } from './partner-to-reckon.ts';
import { mayReadPartner } from './policies/partner.ts';
import type { ReckoningContext } from './reckoner.ts';
import { type Done, refused } from './refusal.ts';

export interface ForecastAsked {
  readonly programme: string;
  readonly partner: string;
  readonly language: Language;
  /** Without it, today. */
  readonly day?: Day;
  /** Without it, two years later. */
  readonly until?: Day;
  readonly knownAt?: Instant;
  readonly claims?: readonly Claim[];
}

/** What will become of a partner's awards as things stand, as JSON text in its published form. */
export async function forecastOfPartner(
  { store, actor, clock, reckoner }: ReckoningContext,
  { programme, partner, language, day = clock.today(), until, knownAt = endOfTime, claims }: ForecastAsked,
): Promise<Done<string>> {
  const tenant = { programme, partner };
  if (!mayReadPartner(actor, tenant)) return refused({ kind: 'not-found', what: 'partner' });
  const read = await partnerToReckon(store, tenant, knownAt);
  if (!read.ok) return read;
  const asked = { day, until: until ?? shift(day, { months: 24 }), knownAt, language };
  return reckoner.forecast({ ...read.value, ...asked, ...(claims && { claims }) });
}
