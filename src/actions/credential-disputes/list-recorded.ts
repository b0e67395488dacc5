import { endOfTime } from '../../domain/time/instant.ts';
import { programmesWithIds } from '../../store/catalogue/programmes.ts';
import { codesOfPartners } from '../../store/membership/partner-codes.ts';
import { type CredentialRow, codeOfPerson, credentialsOf } from '../../store/membership/person-data.ts';
import { withWallet } from '../../store/tenant.ts';
import { openLinks } from '../../store/wallets/wallet.ts';
import type { Context } from '../context.ts';
import { refuse } from '../policies/refuse.ts';
import { ownWallet } from '../policies/wallet.ts';
import { type Done, done } from '../refusal.ts';
import { atOwnLink } from './at-own-link.ts';
import { type DisputeListed, disputesWithAnswers } from './list-disputes.ts';

/** What one partner has recorded of somebody, by the codes of programme, partner and person. */
export interface RecordedAt {
  readonly link: string;
  readonly programme: string;
  readonly partner: string;
  readonly person: string;
  readonly credentials: readonly CredentialRow[];
  readonly disputes: readonly DisputeListed[];
}

/** What the partners to which somebody's own wallet is linked have recorded of them, and what of it is or was in doubt. */
export async function listRecorded({ store, actor }: Context): Promise<Done<readonly RecordedAt[]>> {
  const own = ownWallet(actor);
  if (own === undefined) return refuse(actor);
  return withWallet(store.db, own, async (tx) => {
    const links = await openLinks(tx, own);
    const ids = [...new Set(links.map(({ programme_id }) => programme_id))];
    const codes = new Map((ids.length === 0 ? [] : await programmesWithIds(tx, ids)).map(({ id, code }) => [id, code]));
    const recorded: RecordedAt[] = [];
    for (const { id: link } of links) {
      const at = await atOwnLink(tx, own, link);
      if (!at) continue;
      const { partner, programme } = at.tenant;
      const member = at.link.member_id;
      const all = await credentialsOf(tx, partner, member);
      const partners = await codesOfPartners(tx, programme, [partner]);
      recorded.push({
        ...{ link, programme: codes.get(programme) ?? '', partner: partners.get(partner) ?? '' },
        person: (await codeOfPerson(tx, partner, member)) ?? '',
        credentials: all.filter((row) => row.known_to === endOfTime),
        disputes: await disputesWithAnswers(tx, partner, member),
      });
    }
    return done(recorded);
  });
}
