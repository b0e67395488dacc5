import { type ListedPartner, partnersMatching } from '../store/membership/list-partners.ts';
import { withTenant } from '../store/tenant.ts';
import type { Context } from './context.ts';
import { mayReadPartner } from './policies/partner.ts';
import { type Done, done, refused } from './refusal.ts';

/** One partner as lists have it: its name, what it is, and how many people it names. */
export async function showPartner(
  { store, actor, clock }: Context,
  tenant: { readonly programme: string; readonly partner: string },
): Promise<Done<ListedPartner>> {
  const missing = refused({ kind: 'not-found', what: 'partner' });
  if (!mayReadPartner(actor, tenant)) return missing;
  const { programme, partner } = tenant;
  const [found] = await withTenant(store.db, tenant, (tx) =>
    partnersMatching(tx, { own: [partner] }, { programme, day: clock.today(), limit: 1 }),
  );
  return found ? done(found) : missing;
}
