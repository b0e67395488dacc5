import { personWithCode } from '../../store/membership/person-data.ts';
import { type Tenant, withTenant } from '../../store/tenant.ts';
import type { Context } from '../context.ts';
import { mayReadPartner } from '../policies/partner.ts';
import { type Done, done, refused } from '../refusal.ts';

/** The id of the person that a partner knows by a code, for whoever may read the partner; also of one that it no longer names. */
export async function findPerson(
  { store, actor }: Pick<Context, 'store' | 'actor'>,
  tenant: Tenant,
  code: string,
): Promise<Done<string>> {
  if (!mayReadPartner(actor, tenant)) return refused({ kind: 'not-found', what: 'partner' });
  const person = await withTenant(store.db, tenant, (tx) => personWithCode(tx, tenant.partner, code));
  return person === undefined ? refused({ kind: 'not-found', what: 'person' }) : done(person);
}
