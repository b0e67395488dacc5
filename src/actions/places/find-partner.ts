import { partnerWithCode } from '../../store/membership/partner-codes.ts';
import { type Tenant, withOffice } from '../../store/tenant.ts';
import type { Context } from '../context.ts';
import { mayReadPartner } from '../policies/partner.ts';
import { type Done, done, refused } from '../refusal.ts';

/** The partner of a code, for whoever may read it. */
export async function findPartner(
  { store, actor }: Pick<Context, 'store' | 'actor'>,
  programme: string,
  code: string,
): Promise<Done<Tenant>> {
  const partner = await withOffice(store.db, programme, (tx) => partnerWithCode(tx, programme, code));
  if (partner === undefined || !mayReadPartner(actor, { programme, partner }))
    return refused({ kind: 'not-found', what: 'partner' });
  return done({ programme, partner });
}
