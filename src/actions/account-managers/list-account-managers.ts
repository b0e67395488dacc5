import { accountManagersOf } from '../../store/membership/account-managers.ts';
import { withTenant } from '../../store/tenant.ts';
import type { Context } from '../context.ts';
import { mayReadPartner } from '../policies/partner.ts';
import { type Done, done, refused } from '../refusal.ts';
import { type AccountManager, accountManagersNamed } from './account-managers-named.ts';

export interface AccountManagerListed {
  readonly id: string;
  readonly from: string;
  /** The day on which the next one begins; none where there is no next one. */
  readonly until: string | null;
  /** None where nobody looks after the partner then. */
  readonly accountManager: AccountManager | null;
}

/** Who looks after a partner, looked after it and will, by days; for everybody who reads the partner. */
export async function listAccountManagers(
  { store, actor }: Context,
  { programme, partner }: { readonly programme: string; readonly partner: string },
): Promise<Done<readonly AccountManagerListed[]>> {
  const tenant = { programme, partner };
  if (!mayReadPartner(actor, tenant)) return refused({ kind: 'not-found', what: 'partner' });
  const rows = await withTenant(store.db, tenant, (tx) => accountManagersOf(tx, partner));
  const named = await accountManagersNamed(
    store,
    rows.map(({ user_id }) => user_id),
  );
  return done(
    rows.map(({ id, user_id, valid_from }, place) => ({
      id,
      from: valid_from,
      until: rows[place + 1]?.valid_from ?? null,
      accountManager: named(user_id),
    })),
  );
}
