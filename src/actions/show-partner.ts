import { partnersMatching } from '../store/membership/list-partners.ts';
import { withTenant } from '../store/tenant.ts';
import { isAccountManager } from './account-managers/is-account-manager.ts';
import type { Context } from './context.ts';
import { type ListedPartner, withAccountManagers } from './list-partners.ts';
import { mayReadPartner } from './policies/partner.ts';
import { type Done, done, refused } from './refusal.ts';

/** One partner as lists have it: its name, what it is, how many people it names, and who looks after it. */
export async function showPartner(
  { store, actor, clock }: Context,
  tenant: { readonly programme: string; readonly partner: string },
): Promise<Done<ListedPartner>> {
  const missing = refused({ kind: 'not-found', what: 'partner' });
  if (!mayReadPartner(actor, tenant)) return missing;
  const { programme, partner } = tenant;
  const listed = await withTenant(store.db, tenant, (tx) =>
    partnersMatching(tx, { own: [partner] }, { programme, day: clock.today(), limit: 1 }),
  );
  const [found] = await withAccountManagers(store, listed);
  if (!found) return missing;
  const user = found.accountManager?.user;
  // Whoever looks after it is whom it is told to ask: not somebody who is an account manager no more.
  const isOne = user === undefined || (await isAccountManager(store, programme, user, clock.now()));
  return done(isOne ? found : { ...found, accountManager: null });
}
