import {
  type PartnerFilter,
  partnersMatching,
  type ListedPartner as StoredPartner,
} from '../store/membership/list-partners.ts';
import { withOffice } from '../store/tenant.ts';
import { type AccountManager, accountManagersNamed } from './account-managers/account-managers-named.ts';
import type { Context } from './context.ts';
import { type Page, pageOf, sizeOf } from './page.ts';
import { mayKnowProgramme } from './policies/programme.ts';
import { worksInOffice } from './policies/roles.ts';
import { type Done, done, refused } from './refusal.ts';

/** A partner with what whoever looks after it is called. */
export interface ListedPartner extends Omit<StoredPartner, 'accountManager'> {
  readonly accountManager: AccountManager | null;
}

export interface PartnersToList extends Omit<PartnerFilter, 'own'> {
  readonly programme: string;
  /** The cursor of the page before. */
  readonly after?: string | undefined;
  readonly limit?: number | undefined;
}

/**
 * The partners of a programme by their codes: all of them for its office, and their own for those who work for partners.
 * What is held is held on the business day, and who looks after it does so then.
 */
export async function listPartners(
  { store, actor, clock }: Context,
  { programme, after, limit, ...filter }: PartnersToList,
): Promise<Done<Page<ListedPartner>>> {
  if (!mayKnowProgramme(actor, programme)) return refused({ kind: 'not-found', what: 'programme' });
  const own = worksInOffice(actor, programme)
    ? undefined
    : actor.roles.flatMap((held) => (held.kind === 'partner' && held.programme === programme ? [held.partner] : []));
  const size = sizeOf(limit);
  const found = await withOffice(store.db, programme, (tx) =>
    partnersMatching(tx, { ...filter, own }, { programme, day: clock.today(), after, limit: size + 1 }),
  );
  const { items, next } = pageOf(found, size, ({ code }) => code);
  return done({ items: await withAccountManagers(store, items), next });
}

export async function withAccountManagers(
  store: Context['store'],
  partners: readonly StoredPartner[],
): Promise<readonly ListedPartner[]> {
  const users = partners.map(({ accountManager }) => accountManager);
  const named = await accountManagersNamed(store, users);
  return partners.map((one) => ({ ...one, accountManager: named(one.accountManager) }));
}
