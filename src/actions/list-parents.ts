import { type ParentNamed, parentsNamed } from '../store/membership/parents.ts';
import { withOffice, withTenant } from '../store/tenant.ts';
import type { Context } from './context.ts';
import { type Page, pageOf, sizeOf } from './page.ts';
import { mayReadNetwork } from './policies/network.ts';
import { mayReadPartner } from './policies/partner.ts';
import { type Done, done, refused } from './refusal.ts';

export interface ParentsToList {
  readonly programme: string;
  /** Only the parents of this partner; without it, the whole tree. */
  readonly partner?: string;
  /** Only what holds on this day. */
  readonly day?: string | undefined;
  readonly after?: string | undefined;
  readonly limit?: number | undefined;
}

/** To which partner a partner belongs and from when to when: its own for whoever reads it, the whole tree for the office. */
export async function listParents(
  { store, actor }: Context,
  { programme, partner, day, after, limit }: ParentsToList,
): Promise<Done<Page<ParentNamed>>> {
  if (partner === undefined && !mayReadNetwork(actor, programme)) return refused({ kind: 'not-allowed' });
  if (partner !== undefined && !mayReadPartner(actor, { programme, partner }))
    return refused({ kind: 'not-found', what: 'partner' });
  const size = sizeOf(limit);
  const asked = { programme, partner, day, after, limit: size + 1 };
  const found = await (partner === undefined
    ? withOffice(store.db, programme, (tx) => parentsNamed(tx, asked))
    : withTenant(store.db, { programme, partner }, (tx) => parentsNamed(tx, asked)));
  return done(pageOf(found, size, ({ id }) => id));
}
