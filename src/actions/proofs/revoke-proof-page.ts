import { recordChange } from '../../store/audit/record-change.ts';
import { lockPartner } from '../../store/membership/write-partner.ts';
import { openProofPage, revokeProofPage as revokePage } from '../../store/proofs/proof-pages.ts';
import { withTenant } from '../../store/tenant.ts';
import { changedBy } from '../changed-by.ts';
import type { Context } from '../context.ts';
import { mayReadPartner } from '../policies/partner.ts';
import { mayShowProof } from '../policies/proof.ts';
import { refuse } from '../policies/refuse.ts';
import type { AboutPartner } from '../policies/roles.ts';
import { type Done, done, refused } from '../refusal.ts';
import { wholeOrNothing } from '../whole-or-nothing.ts';

/** From now on nothing is found at the address, in badges and on paper too, and it never leads to anybody again. */
export async function revokeProofPage(context: Context, about: AboutPartner): Promise<Done<object>> {
  const { store, actor, clock } = context;
  if (!mayReadPartner(actor, about)) return refused({ kind: 'not-found', what: 'partner' });
  if (!mayShowProof(actor, about)) return refuse(actor);
  return wholeOrNothing(
    context,
    (work) => withTenant(store.db, about, work),
    async (tx) => {
      await lockPartner(tx, about);
      const page = await openProofPage(tx, about.partner);
      if (!page) return refused({ kind: 'not-found', what: 'proof' });
      const now = clock.now();
      await revokePage(tx, about.partner, now);
      await recordChange(tx, {
        ...{ chain: { kind: 'partner', ...about }, at: now, by: changedBy(actor), action: 'revoke-proof-page' },
        touched: [{ kind: 'proof-page', id: page.id }],
      });
      return done({});
    },
  );
}
