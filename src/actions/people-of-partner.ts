import { endOfTime } from '../domain/time/instant.ts';
import { partnerRows } from '../store/membership/partner-rows.ts';
import { withTenant } from '../store/tenant.ts';
import type { Context } from './context.ts';
import { mayReadPartner } from './policies/partner.ts';
import { type Done, done, refused } from './refusal.ts';

export interface PersonListed {
  readonly id: string;
  readonly code: string;
  readonly name: string | null;
  /** Who it was has been taken out on request. */
  readonly isErased: boolean;
  readonly credentials: number;
}

/** The people of a partner in the order of their codes, with how many credentials are stated of each. */
export async function peopleOfPartner(
  { store, actor }: Context,
  tenant: { readonly programme: string; readonly partner: string },
): Promise<Done<readonly PersonListed[]>> {
  if (!mayReadPartner(actor, tenant)) return refused({ kind: 'not-found', what: 'partner' });
  const rows = await withTenant(store.db, tenant, (tx) => partnerRows(tx, tenant.partner));
  if (!rows) return refused({ kind: 'not-found', what: 'partner' });
  const open = rows.credentials.filter((row) => row.known_to === endOfTime);
  const held = Map.groupBy(open, (row) => row.person_id);
  return done(
    rows.people
      .map(({ id, code, name, erased_at }) => ({
        id,
        code,
        name,
        isErased: erased_at !== null,
        credentials: held.get(id)?.length ?? 0,
      }))
      .sort((a, b) => (a.code < b.code ? -1 : 1)),
  );
}
