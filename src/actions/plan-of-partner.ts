import { endOfTime } from '../domain/time/instant.ts';
import { partnerToReckon } from './partner-to-reckon.ts';
import { mayReadPartner } from './policies/partner.ts';
import type { PlanToReckon, ReckoningContext } from './reckoner.ts';
import { type Done, refused } from './refusal.ts';

export interface PlanAsked extends Omit<PlanToReckon, 'catalogue' | 'partner' | 'day' | 'knownAt'> {
  readonly programme: string;
  readonly partner: string;
}

/** The cheapest plan for what a partner wants or would lose, from today on, as JSON text in its published form. */
export async function planOfPartner(
  { store, actor, clock, reckoner }: ReckoningContext,
  { programme, partner, ...asked }: PlanAsked,
): Promise<Done<string>> {
  const tenant = { programme, partner };
  if (!mayReadPartner(actor, tenant)) return refused({ kind: 'not-found', what: 'partner' });
  const read = await partnerToReckon(store, tenant);
  if (!read.ok) return read;
  return reckoner.plan({ ...read.value, ...asked, day: clock.today(), knownAt: endOfTime });
}
