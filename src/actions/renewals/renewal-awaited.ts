import type { RenewalAwaited } from '../../domain/renewal/facts-if-bound.ts';
import { stateOfRenewal } from '../../domain/renewal/renewal-state.ts';
import type { Day } from '../../domain/time/day.ts';
import { renewalsOf } from '../../store/renewals/renewals.ts';
import type { Store } from '../../store/store.ts';
import { type Tenant, withTenant } from '../../store/tenant.ts';
import { stepsOf } from './renewal-asked.ts';

/** The renewal that a partner had asked for by a day and that was still to be paid in time, if there is one. */
export async function renewalAwaited(store: Store, tenant: Tenant, day: Day): Promise<RenewalAwaited | undefined> {
  const rows = await withTenant(store.db, tenant, (tx) => renewalsOf(tx, tenant.partner));
  const waiting = rows.find(
    (row) => row.taken_back_at === null && row.submitted_on <= day && stateOfRenewal(stepsOf(row), day) === 'submitted',
  );
  if (!waiting) return undefined;
  const { anniversary, submitted_on, pay_until, closes, choices } = waiting;
  return {
    anniversary: anniversary as Day,
    submitted: submitted_on as Day,
    payUntil: (pay_until ?? closes) as Day,
    choices,
  };
}
