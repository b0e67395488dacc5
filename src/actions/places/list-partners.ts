import { type PartnerListed, partnersPage } from '../../store/membership/partners-page.ts';
import { withOffice } from '../../store/tenant.ts';
import type { Context } from '../context.ts';
import { mayKnowProgramme } from '../policies/programme.ts';
import { worksInOffice } from '../policies/roles.ts';
import { type Done, done, refused } from '../refusal.ts';

export interface PartnersToList {
  readonly programme: string;
  /** The code after which the page begins. */
  readonly after?: string | undefined;
  readonly limit: number;
  /** A part of the name or the code. */
  readonly text?: string | undefined;
  readonly country?: string | undefined;
}

export interface PartnersPage {
  readonly partners: readonly PartnerListed[];
  /** The code after which the next page begins; none where this was the last. */
  readonly next?: string;
}

/** The partners of a programme by their codes: all of them for its office, and their own for those who work for partners. */
export async function listPartners(
  { store, actor }: Context,
  { programme, limit, ...filter }: PartnersToList,
): Promise<Done<PartnersPage>> {
  if (!mayKnowProgramme(actor, programme)) return refused({ kind: 'not-found', what: 'programme' });
  const own = worksInOffice(actor, programme)
    ? undefined
    : actor.roles.flatMap((held) => (held.kind === 'partner' && held.programme === programme ? [held.partner] : []));
  const found = await withOffice(store.db, programme, (tx) =>
    partnersPage(tx, programme, { ...filter, limit: limit + 1, own }),
  );
  const partners = found.slice(0, limit);
  const last = partners.at(-1);
  return done({ partners, ...(found.length > limit && last && { next: last.code }) });
}
