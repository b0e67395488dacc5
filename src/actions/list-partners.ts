import { type ListedPartner, type PartnerFilter, partnersMatching } from '../store/membership/list-partners.ts';
import { withOffice } from '../store/tenant.ts';
import type { Context } from './context.ts';
import { type Page, pageOf, sizeOf } from './page.ts';
import { worksInOffice } from './policies/roles.ts';
import { type Done, done, refused } from './refusal.ts';

export interface PartnersToList extends PartnerFilter {
  readonly programme: string;
  /** The cursor of the page before. */
  readonly after?: string;
  readonly limit?: number;
}

/** The partners of a programme by their codes, for its office. What is held is held on the business day. */
export async function listPartners(
  { store, actor, clock }: Context,
  { programme, after, limit, ...filter }: PartnersToList,
): Promise<Done<Page<ListedPartner>>> {
  if (!worksInOffice(actor, programme)) return refused({ kind: 'not-allowed' });
  const size = sizeOf(limit);
  const found = await withOffice(store.db, programme, (tx) =>
    partnersMatching(tx, filter, { programme, day: clock.today(), after, limit: size + 1 }),
  );
  return done(pageOf(found, size, ({ code }) => code));
}
