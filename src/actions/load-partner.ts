import type { Instant } from '../domain/time/instant.ts';
import { type LoadedPartner, loadFacts } from '../store/membership/load-facts.ts';
import { withTenant } from '../store/tenant.ts';
import type { Context } from './context.ts';
import { catalogueInUse, type LoadedCatalogue } from './loaded-catalogue.ts';
import { mayReadPartner } from './policies/partner.ts';
import { type Done, done, refused } from './refusal.ts';

/** A partner and the rules that it is judged by, as of one moment of the database. */
export interface PartnerToJudge extends LoadedPartner {
  readonly catalogue: LoadedCatalogue;
}

/** What a question about a partner's standing reads. `at` is the moment as of which its facts were known. */
export async function loadPartner(
  { store, actor }: Context,
  { programme, partner, at }: { readonly programme: string; readonly partner: string; readonly at?: Instant },
): Promise<Done<PartnerToJudge>> {
  const tenant = { programme, partner };
  if (!mayReadPartner(actor, tenant)) return refused({ kind: 'not-found', what: 'partner' });
  return withTenant(store.db, tenant, async (tx) => {
    const catalogue = await catalogueInUse(tx, programme);
    if (!catalogue) return refused({ kind: 'conflict', code: 'no-catalogue' });
    const loaded = await loadFacts(tx, partner, catalogue.programme, at);
    return loaded ? done({ ...loaded, catalogue }) : refused({ kind: 'not-found', what: 'partner' });
  });
}
