import type { Language } from '../../domain/catalogue/text.ts';
import type { Day } from '../../domain/time/day.ts';
import { endOfTime } from '../../domain/time/instant.ts';
import { benefitUsesByDay } from '../../store/membership/benefit-uses.ts';
import { withTenant } from '../../store/tenant.ts';
import { partnerToReckon } from '../partner-to-reckon.ts';
import { mayReadPartner } from '../policies/partner.ts';
import type { AboutPartner } from '../policies/roles.ts';
import type { ReckoningContext } from '../reckoner.ts';
import { type Done, refused } from '../refusal.ts';

export interface BenefitsAsked extends AboutPartner {
  readonly language: Language;
  /** Without it, today. */
  readonly day?: Day | undefined;
}

/** What a partner has by its awards, worked out now: an entitlement follows from awards, and rests nowhere. */
export async function benefitsOfPartner(
  { store, actor, clock, reckoner }: ReckoningContext,
  { language, day = clock.today(), ...tenant }: BenefitsAsked,
): Promise<Done<string>> {
  if (!mayReadPartner(actor, tenant)) return refused({ kind: 'not-found', what: 'partner' });
  const read = await partnerToReckon(store, tenant);
  if (!read.ok) return read;
  const uses = await withTenant(store.db, tenant, (tx) => benefitUsesByDay(tx, tenant.partner));
  const { revision: _, rules: __, ...given } = read.value;
  return reckoner.answer({ kind: 'benefits', language, uses, ...given, day, knownAt: endOfTime });
}
