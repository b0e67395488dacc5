import type { Claim } from '../../domain/membership/facts.ts';
import { isDecided } from '../../domain/renewal/decided.ts';
import { stateOfRenewal } from '../../domain/renewal/renewal-state.ts';
import type { Day } from '../../domain/time/day.ts';
import { renewalsOf } from '../../store/renewals/renewals.ts';
import { type Tenant, withTenant } from '../../store/tenant.ts';
import type { Context } from '../context.ts';
import { mayReadRenewals } from '../policies/renewal.ts';
import { stepsOf } from './renewal-asked.ts';

/**
 * The awards of a partner that are let go, or go down, by a renewal that it had asked for by a day and that was still to be
 * paid. Whoever may not know what was asked for is told of every award as it stands; letters go to those who may.
 */
export async function awardsDecided(
  { store, actor }: Pick<Context, 'store' | 'actor'>,
  tenant: Tenant,
  day: Day,
): Promise<readonly Claim[]> {
  if (actor.kind !== 'system' && !mayReadRenewals(actor, tenant)) return [];
  const rows = await withTenant(store.db, tenant, (tx) => renewalsOf(tx, tenant.partner));
  return rows
    .filter((row) => row.taken_back_at === null && row.submitted_on <= day)
    .flatMap((row) => row.choices.filter((choice) => isDecided(choice, stateOfRenewal(stepsOf(row), day))))
    .map(({ competency, level }) => ({ competency, level }));
}
