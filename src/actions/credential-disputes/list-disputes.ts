import { disputesOf, type ListedDispute } from '../../store/membership/disputes.ts';
import { personWithCode } from '../../store/membership/person-data.ts';
import { type Tx, withTenant } from '../../store/tenant.ts';
import type { Context } from '../context.ts';
import { type WithAnswers, withAnswers } from '../disputes/with-answers.ts';
import { mayReadPartner } from '../policies/partner.ts';
import type { AboutPartner } from '../policies/roles.ts';
import { type Done, done, refused } from '../refusal.ts';

export type DisputeListed = WithAnswers<ListedDispute>;

/** What was disputed about one of a partner's people, the newest first, and what became of it. */
export async function listDisputes(
  { store, actor }: Context,
  { person, ...tenant }: AboutPartner & { readonly person: string },
): Promise<Done<readonly DisputeListed[]>> {
  if (!mayReadPartner(actor, tenant)) return refused({ kind: 'not-found', what: 'partner' });
  return withTenant(store.db, tenant, async (tx) => {
    const owner = await personWithCode(tx, tenant.partner, person);
    if (owner === undefined) return refused({ kind: 'not-found', what: 'person' });
    return done(await disputesWithAnswers(tx, tenant.partner, owner));
  });
}

/** The same inside a transaction that sees the partner, for whoever has authorised it. */
export const disputesWithAnswers = async (tx: Tx, partner: string, person: string): Promise<readonly DisputeListed[]> =>
  withAnswers(tx, partner, await disputesOf(tx, partner, person));
