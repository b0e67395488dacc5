import { recordChange } from '../../store/audit/record-change.ts';
import { lockPartner } from '../../store/membership/write-partner.ts';
import { newId } from '../../store/new-id.ts';
import {
  addProofAddress,
  addProofPage,
  listProofPage,
  openProofPage as openPage,
  type ProofPageRow,
} from '../../store/proofs/proof-pages.ts';
import { asItself, withTenant } from '../../store/tenant.ts';
import { changedBy } from '../changed-by.ts';
import type { Context } from '../context.ts';
import { millisecondsOf } from '../moments.ts';
import { mayReadPartner } from '../policies/partner.ts';
import { mayShowProof } from '../policies/proof.ts';
import { refuse } from '../policies/refuse.ts';
import type { AboutPartner } from '../policies/roles.ts';
import { type Done, done, refused } from '../refusal.ts';
import { wholeOrNothing } from '../whole-or-nothing.ts';
import { newAddress } from './new-address.ts';
import { type ProofPage, proofPageTold } from './proof-page.ts';

/** Nobody finds a page by trying that a partner gives to few: 76 bits. */
const lettersOfAddress = 16;

/** Shows what a partner holds to whoever has the address; whether the finder shows it too can be said again at any time. */
export async function openProofPage(
  context: Context,
  { isListed, ...about }: AboutPartner & { readonly isListed: boolean },
): Promise<Done<ProofPage>> {
  const { store, actor, clock } = context;
  if (!mayReadPartner(actor, about)) return refused({ kind: 'not-found', what: 'partner' });
  if (!mayShowProof(actor, about)) return refuse(actor);
  return wholeOrNothing(
    context,
    (work) => withTenant(store.db, about, work),
    async (tx) => {
      if ((await lockPartner(tx, about)) === undefined) return refused({ kind: 'not-found', what: 'partner' });
      const before = await openPage(tx, about.partner);
      if (before?.is_listed === isListed) return done(proofPageTold(before));
      const now = clock.now();
      const page: ProofPageRow = before
        ? { ...before, is_listed: isListed }
        : {
            ...{ id: newId(millisecondsOf(now)), address: newAddress(lettersOfAddress), is_listed: isListed },
            ...{ opened_at: now, opened_on: clock.today(), opened_by: changedBy(actor).id, revoked_at: null },
          };
      if (before) await listProofPage(tx, about.partner, isListed);
      else await addProofPage(tx, about, page);
      await recordChange(tx, {
        ...{ chain: { kind: 'partner', ...about }, at: now, by: changedBy(actor) },
        action: before ? 'change-proof-page' : 'open-proof-page',
        touched: [{ kind: 'proof-page', id: page.id, content: { isListed } }],
      });
      if (!before) {
        await asItself(tx);
        await addProofAddress(tx, page.address, about);
      }
      return done(proofPageTold(page));
    },
  );
}
