import type { Anchor } from '../domain/audit/anchor.ts';
import { type Chain, ownerOf } from '../domain/audit/chain.ts';
import { ChainCheck } from '../domain/audit/chain-check.ts';
import type { Flaw } from '../domain/audit/flaw.ts';
import { chainsOfProgramme } from '../store/audit/chains-of-programme.ts';
import { type ChainCursor, readChainPage } from '../store/audit/read-chain.ts';
import { withOffice } from '../store/tenant.ts';
import type { Context } from './context.ts';
import { mayVerifyAudit } from './policies/audit.ts';
import { type Done, done, refused } from './refusal.ts';

export interface VerifyAudit {
  readonly programme: string;
  /** Of one partner only. */
  readonly partner?: string;
  /** Where the chains stood earlier: so a chain that was written anew as a whole is noticed too. */
  readonly anchor?: Anchor;
}

export interface AuditVerified {
  readonly chains: number;
  readonly entries: number;
  readonly flaws: readonly Flaw[];
}

/** So many entries are in memory at a time, and others get their turn at the database after so many. */
const pageSize = 1_000;

/** Reads every entry of the programme's chains and recomputes all hashes. */
export const verifyAudit = async (context: Context, input: VerifyAudit): Promise<Done<AuditVerified>> => {
  const { programme, partner, anchor } = input;
  if (!mayVerifyAudit(context.actor, programme)) return refused({ kind: 'not-allowed' });
  if (anchor && anchor.programme !== programme)
    return refused({ kind: 'conflict', code: 'anchor-of-other-programme', values: { programme: anchor.programme } });
  const known = await withOffice(context.store.db, programme, (tx) => chainsOfProgramme(tx, programme));
  const all = [...known, ...onlyInAnchor(anchor, known)];
  const asked = partner === undefined ? all : all.filter((one) => one.kind === 'partner' && one.partner === partner);
  if (asked.length === 0) return refused({ kind: 'not-found', what: 'partner' });

  const flaws: Flaw[] = [];
  let entries = 0;
  for (const chain of asked) {
    const check = new ChainCheck({ chain, anchor: anchor?.heads.get(ownerOf(chain)), others: all });
    flaws.push(...(await readWhole(context, check, chain)));
    entries += check.count;
  }
  return done({ chains: asked.length, entries, flaws });
};

async function readWhole({ store }: Context, check: ChainCheck, chain: Chain): Promise<readonly Flaw[]> {
  let after: ChainCursor | undefined;
  for (;;) {
    const page = await withOffice(store.db, chain.programme, (tx) => readChainPage(tx, chain, after, pageSize));
    check.read(page.entries, page.contents);
    after = page.entries.at(-1);
    // The head of the last page is the one to compare with: what was added while we read is in that page too.
    if (page.entries.length < pageSize || after === undefined) return check.finish(page.head);
  }
}

/** A partner that is gone together with its chain. */
function onlyInAnchor(anchor: Anchor | undefined, known: readonly Chain[]): readonly Chain[] {
  if (!anchor) return [];
  const owners = new Set(known.map(ownerOf));
  return [...anchor.heads.keys()]
    .filter((id) => !owners.has(id))
    .map((partner) => ({ kind: 'partner', programme: anchor.programme, partner }));
}
