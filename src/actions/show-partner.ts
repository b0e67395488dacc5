import { partnersMatching } from '../store/membership/list-partners.ts';
import { type MembershipRow, membershipOf } from '../store/membership/membership-of.ts';
import { withTenant } from '../store/tenant.ts';
import { isAccountManager } from './account-managers/is-account-manager.ts';
import type { Context } from './context.ts';
import { type ListedPartner, withAccountManagers } from './list-partners.ts';
import { mayReadPartner } from './policies/partner.ts';
import { type Done, done, refused } from './refusal.ts';

/** A partner as lists have it, with its membership. */
export interface PartnerShown extends ListedPartner {
  readonly membership: MembershipRow | null;
}

/** One partner: its name, what it is, its membership, how many people it names, and who looks after it. */
export async function showPartner(
  { store, actor, clock }: Context,
  tenant: { readonly programme: string; readonly partner: string },
): Promise<Done<PartnerShown>> {
  const missing = refused({ kind: 'not-found', what: 'partner' });
  if (!mayReadPartner(actor, tenant)) return missing;
  const { programme, partner } = tenant;
  const { listed, membership = null } = await withTenant(store.db, tenant, async (tx) => ({
    listed: await partnersMatching(tx, { own: [partner] }, { programme, day: clock.today(), limit: 1 }),
    membership: await membershipOf(tx, partner),
  }));
  const [found] = await withAccountManagers(store, listed);
  if (!found) return missing;
  const user = found.accountManager?.user;
  // Whoever looks after it is whom it is told to ask: not somebody who is an account manager no more.
  const isOne = user === undefined || (await isAccountManager(store, programme, user, clock.now()));
  return done({ ...found, membership, ...(!isOne && { accountManager: null }) });
}
