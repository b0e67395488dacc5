import { programmesWithIds } from '../../store/catalogue/programmes.ts';
import { codesOfPartners } from '../../store/membership/partner-codes.ts';
import { agreesToBeNamed } from '../../store/proofs/people-to-name.ts';
import { atPartner, atProgramme, type Tx, withWallet } from '../../store/tenant.ts';
import { openLinks, type WalletCredential, type WalletLink, walletCredentials } from '../../store/wallets/wallet.ts';
import type { Context } from '../context.ts';
import { refuse } from '../policies/refuse.ts';
import { ownWallet } from '../policies/wallet.ts';
import { type Done, done } from '../refusal.ts';
import { namesOfPartners } from './names-of-partners.ts';

/** By the codes of programmes and partners. */
export interface WalletRead {
  readonly credentials: readonly (Omit<WalletCredential, 'person_id' | 'programme_id'> & {
    readonly programme: string;
  })[];
  readonly links: readonly {
    readonly id: string;
    readonly programme: string;
    readonly partner: string;
    /** What the partner is called. */
    readonly name: string;
    readonly linkedAt: string;
    /** The partner may name the person in what it hands out. */
    readonly isNamed: boolean;
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
    const names = await namesOfPartners(tx, links);
    const named = await namedAt(tx, person, links);
    return done({
      credentials: held.map(({ person_id: _, programme_id, ...row }) => ({ ...row, programme: code(programme_id) })),
      links: links.flatMap(({ id, programme_id, partner_id, linked_at }) => {
        const partner = partners.get(partner_id);
        return partner === undefined
          ? []
          : [
              {
                ...{ id, programme: code(programme_id), partner, linkedAt: linked_at },
                name: names.get(partner_id) ?? partner,
                isNamed: named.has(id),
              },
            ];
      }),
    });
  });
}

/** The links over which somebody agreed to be named. */
async function namedAt(tx: Tx, person: string, links: readonly WalletLink[]): Promise<ReadonlySet<string>> {
  const named = new Set<string>();
  for (const { id, programme_id: programme, partner_id: partner, member_id: member } of links) {
    await atPartner(tx, { programme, partner });
    if (await agreesToBeNamed(tx, partner, member, person)) named.add(id);
  }
  return named;
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
