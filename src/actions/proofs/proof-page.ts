import type { Day } from '../../domain/time/day.ts';
import { dayOfInstant, type Instant } from '../../domain/time/instant.ts';
import { type ProofPageRow, openProofPage as pageOf } from '../../store/proofs/proof-pages.ts';
import { withTenant } from '../../store/tenant.ts';
import type { Context } from '../context.ts';
import { mayReadPartner } from '../policies/partner.ts';
import { type Done, done, refused } from '../refusal.ts';

/** The page on which a partner shows what it holds; null where it shows none. */
export interface ProofPage {
  readonly page: { readonly address: string; readonly isListed: boolean; readonly since: Day } | null;
}

export const proofPageTold = (row: ProofPageRow | undefined): ProofPage => ({
  page: row ? { address: row.address, isListed: row.is_listed, since: openedOn(row) } : null,
});

const openedOn = ({ opened_on, opened_at }: ProofPageRow): Day =>
  (opened_on as Day | null) ?? dayOfInstant(opened_at as Instant);

/** Whether a partner shows what it holds, and where, for everybody who reads the partner. */
export async function showProofPage(
  { store, actor }: Context,
  tenant: { readonly programme: string; readonly partner: string },
): Promise<Done<ProofPage>> {
  if (!mayReadPartner(actor, tenant)) return refused({ kind: 'not-found', what: 'partner' });
  return done(proofPageTold(await withTenant(store.db, tenant, (tx) => pageOf(tx, tenant.partner))));
}
