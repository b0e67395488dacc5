import type { Chain } from '../domain/audit/chain.ts';
import type { AuditEntry, ChangedBy, Committed, Content } from '../domain/audit/entry.ts';
import type { Instant } from '../domain/time/instant.ts';
import { tablesOf } from '../store/audit/chain-tables.ts';
import { type EntryFilter, findEntries } from '../store/audit/find-entries.ts';
import { contentsOf } from '../store/audit/read-chain.ts';
import { type Tx, withOffice, withTenant } from '../store/tenant.ts';
import type { Context } from './context.ts';
import { type Changer, namesOfChangers } from './names-of-changers.ts';
import { mayReadPartnerAudit, mayReadProgrammeAudit } from './policies/audit.ts';
import { type Done, done, refused } from './refusal.ts';

export interface ListAudit extends Omit<EntryFilter, 'before' | 'after'> {
  /** Of a partner, or of the programme itself. */
  readonly chain: Chain;
  /** The newest, where it is not said. */
  readonly first?: 'newest' | 'oldest' | undefined;
  /** The number of the last entry of the page before. */
  readonly behind?: number | undefined;
  readonly limit?: number | undefined;
}

/** A text beside the chain: there, or erased since; null where there never was one. */
export type Told = { readonly kind: 'kept'; readonly value: unknown } | { readonly kind: 'erased' } | null;

/** A change, for a reader. */
export interface AuditRead {
  readonly number: number;
  readonly at: Instant;
  readonly by: ChangedBy;
  readonly action: string;
  readonly touched: readonly { readonly kind: string; readonly id: string; readonly content: Told }[];
  readonly reason: { readonly code: string | null; readonly text: Told };
}

export interface AuditPage {
  readonly entries: readonly AuditRead[];
  /** Hand it in as `behind` for the next page; none where this was the last one. */
  readonly next: number | null;
  /** Who made the changes, by the ids of people and keys, as far as the reader may know. */
  readonly names: ReadonlyMap<string, Changer>;
}

const usualLimit = 50;
const greatestLimit = 500;

/** What was done, the newest first where it is not said. */
export const listAudit = async ({ store, actor }: Context, input: ListAudit): Promise<Done<AuditPage>> => {
  const { chain, limit = usualLimit, first = 'newest', behind, ...asked } = input;
  const filter = { ...asked, ...(first === 'newest' ? { before: behind } : { after: behind }) };
  const may =
    chain.kind === 'partner' ? mayReadPartnerAudit(actor, chain) : mayReadProgrammeAudit(actor, chain.programme);
  if (!may) return refused({ kind: 'not-allowed' });
  const size = Math.min(Math.max(limit, 1), greatestLimit);
  const read = async (tx: Tx) => {
    const found = await findEntries(tx, chain, filter, size + 1, first);
    const entries = found.slice(0, size);
    const contents = await contentsOf(tx, tablesOf(chain), entries);
    const last = entries.at(-1);
    return {
      entries: entries.map((entry) => auditRead(entry, contents)),
      next: found.length > size && last ? last.number : null,
    };
  };
  const page =
    chain.kind === 'partner' ? withTenant(store.db, chain, read) : withOffice(store.db, chain.programme, read);
  const { entries, next } = await page;
  return done({ entries, next, names: await namesOfChangers({ store, actor }, chain, entries) });
};

/** An entry with the texts that belong to it. */
export function auditRead(entry: AuditEntry, contents: ReadonlyMap<string, Content>): AuditRead {
  const told = (committed: Committed | null): Told => {
    if (committed === null) return null;
    const content = contents.get(committed.id);
    return content ? { kind: 'kept', value: JSON.parse(content.text) } : { kind: 'erased' };
  };
  const { number, at, by, action, touched, reason } = entry;
  return {
    number,
    at,
    by,
    action,
    touched: touched.map(({ kind, id, content }) => ({ kind, id, content: told(content) })),
    reason: { code: reason.code, text: told(reason.text) },
  };
}
