import { programmesWithIds } from '../../store/catalogue/programmes.ts';
import { codesOfPartners } from '../../store/membership/partner-codes.ts';
import { atProgramme, type Tx, withWallet } from '../../store/tenant.ts';
import { openLinks, type WalletCredential, type WalletLink, walletCredentials } from '../../store/wallets/wallet.ts';
import type { Context } from '../context.ts';
import { refuse } from '../policies/refuse.ts';
import { ownWallet } from '../policies/wallet.ts';
import { type Done, done } from '../refusal.ts';

/** By the codes of programmes and partners. */
export interface WalletRead {
  readonly credentials: readonly (Omit<WalletCredential, 'person_id' | 'programme_id'> & {
    readonly programme: string;
  })[];
  readonly links: readonly {
    readonly id: string;
    readonly programme: string;
    readonly partner: string;
    readonly linkedAt: string;
  }[];
}

/** What somebody's own wallet holds, and which partners have copies of it. */
export async function readWallet({ store, actor }: Context): Promise<Done<WalletRead>> {
  const person = ownWallet(actor);
  if (person === undefined) return refuse(actor);
  return withWallet(store.db, person, async (tx) => {
    const held = await walletCredentials(tx, person);
    const links = await openLinks(tx, person);
    const ids = [...new Set([...held, ...links].map(({ programme_id }) => programme_id))];
    const codes = new Map((ids.length === 0 ? [] : await programmesWithIds(tx, ids)).map(({ id, code }) => [id, code]));
    const code = (id: string) => codes.get(id) as string;
    const partners = await partnersOf(tx, links);
    return done({
      credentials: held.map(({ person_id: _, programme_id, ...row }) => ({ ...row, programme: code(programme_id) })),
      links: links.flatMap(({ id, programme_id, partner_id, linked_at }) => {
        const partner = partners.get(partner_id);
        return partner === undefined ? [] : [{ id, programme: code(programme_id), partner, linkedAt: linked_at }];
      }),
    });
  });
}

async function partnersOf(tx: Tx, links: readonly WalletLink[]): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const [programme, some] of Map.groupBy(links, ({ programme_id }) => programme_id)) {
    await atProgramme(tx, programme);
    const codes = await codesOfPartners(
      tx,
      programme,
      some.map(({ partner_id }) => partner_id),
    );
    for (const [id, code] of codes) found.set(id, code);
  }
  return found;
}
