import { balanceOf } from '../../domain/benefits/balance.ts';
import { entitlementTo } from '../../domain/benefits/entitlement.ts';
import { giversOfPartner } from '../../domain/benefits/givers-of-partner.ts';
import { isLess } from '../../domain/benefits/quantity.ts';
import { textIn } from '../../domain/catalogue/text.ts';
import type { Day } from '../../domain/time/day.ts';
import { endOfTime } from '../../domain/time/instant.ts';
import { benefitUsesByDay } from '../../store/membership/benefit-uses.ts';
import { partnerRows } from '../../store/membership/partner-rows.ts';
import type { Tx } from '../../store/tenant.ts';
import { partnerAsKnown } from '../partner-as-known.ts';
import type { AboutPartner } from '../policies/roles.ts';
import { type Done, done, refused } from '../refusal.ts';
import type { BenefitUseToRecord } from './use-to-record.ts';

/** Whether so much is left on the day on which it was used, by the awards of that day. */
export async function roomForUse(
  tx: Tx,
  { programme: programmeId, partner }: AboutPartner,
  { benefit: id, amount, on }: BenefitUseToRecord,
): Promise<Done<true>> {
  const rows = await partnerRows(tx, partner);
  if (!rows) return refused({ kind: 'not-found', what: 'partner' });
  const known = await partnerAsKnown(tx, programmeId, rows);
  const benefit = known?.benefits?.benefits.get(id);
  if (!known || !benefit) return refused({ kind: 'conflict', code: 'no-catalogue' });
  const { programme, facts } = known;
  const day = on as Day;
  // As people know it: what a code means is not said on the page of benefits.
  const named = { benefit: textIn(benefit.name, 'en'), benefitDe: textIn(benefit.name, 'de') };
  const entitlement = entitlementTo(benefit, giversOfPartner({ programme, facts, day, knownAt: endOfTime }), day);
  if (entitlement.amount === 0)
    return refused({ kind: 'conflict', code: 'benefit-not-given', values: { ...named, day: on } });
  const { used, left } = balanceOf(entitlement, await benefitUsesByDay(tx, partner), day);
  if (!isLess(left, amount)) return done(true);
  const values = { ...named, amount, has: entitlement.amount, used, left };
  const texts = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
  return refused({ kind: 'conflict', code: 'benefit-used-up', values: texts });
}
