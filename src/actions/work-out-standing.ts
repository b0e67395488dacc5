import { endOfTime } from '../domain/time/instant.ts';
import { rememberedStanding } from '../store/standing/standing-state.ts';
import { type Tenant, withTenant } from '../store/tenant.ts';
import { languages, partnerToReckon } from './partner-to-reckon.ts';
import type { ReckoningContext } from './reckoner.ts';
import { type Done, done } from './refusal.ts';
import { remember } from './remember.ts';

/**
 * Works out where a partner stands today and remembers it. It may be done any number of times, by several at once: what is
 * known already for these facts, rules and this day is left, and what was overtaken meanwhile is dropped, as whoever
 * overtook it queued the next one. Only the clock gets here, which asks nobody.
 */
export async function workOutStanding(
  context: ReckoningContext,
  { programme, partner }: Tenant,
): Promise<Done<'known' | 'remembered' | 'overtaken'>> {
  const { store, clock, reckoner } = context;
  const tenant = { programme, partner };
  const day = clock.today();
  const known = await withTenant(store.db, tenant, (tx) => rememberedStanding(tx, { ...tenant, day }, 'en'));
  if (known) return done('known');
  const read = await partnerToReckon(store, tenant);
  if (!read.ok) return read;
  const reckoned = await reckoner.standing({ ...read.value, day, knownAt: endOfTime, languages, inShort: true });
  if (!reckoned.ok) return reckoned;
  const isRemembered = await remember(context, tenant, { ...read.value, day }, reckoned.value);
  return done(isRemembered ? 'remembered' : 'overtaken');
}
