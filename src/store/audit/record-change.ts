import { randomBytes } from 'node:crypto';
import type { AuditAction } from '../../domain/audit/audit-action.ts';
import { canonicalText } from '../../domain/audit/canonical-text.ts';
import type { Chain } from '../../domain/audit/chain.ts';
import type { AuditEntry, ChangedBy, Committed, Content } from '../../domain/audit/entry.ts';
import { commitmentTo } from '../../domain/audit/hashes.ts';
import { linkedEntry } from '../../domain/audit/linked-entry.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { newId } from '../new-id.ts';
import type { Tx } from '../tenant.ts';
import { insertContents, insertEntry, lockHead, moveHead } from './append.ts';
import { tablesOf } from './chain-tables.ts';

/** A change as its action tells it. */
export interface Change {
  readonly chain: Chain;
  readonly at: Instant;
  readonly by: ChangedBy;
  /** What was done, in words with hyphens: `enrol-partner`. */
  readonly action: AuditAction;
  /**
   * What it touched, by id, and what became of each: any JSON, as `{ before, after }`. What concerns a person belongs to
   * the content of that person, and nowhere else: so an erasure finds it.
   */
  readonly touched: readonly { readonly kind: string; readonly id: string; readonly content?: unknown }[];
  readonly reason?: { readonly code?: string | undefined; readonly text?: string | undefined } | undefined;
}

/**
 * Adds a change to its chain, in our transaction: it is recorded if it happens. From here until the end of the transaction
 * other changes of the same chain wait; so it comes last, and of several chains the partner's before the programme's.
 */
export async function recordChange(tx: Tx, change: Change): Promise<AuditEntry> {
  const { said, contents } = asRecorded(change);
  const tables = tablesOf(change.chain);
  const entry = linkedEntry(change.chain, await lockHead(tx, tables, newId(Date.parse(change.at))), said);
  await insertEntry(tx, tables, entry);
  if (contents.length > 0) await insertContents(tx, tables, entry.id, contents);
  await moveHead(tx, tables, entry);
  return entry;
}

/** A change in the form of the chain, and what stands beside it; refused where it could hold a name. */
export function asRecorded(change: Change): {
  readonly said: Omit<AuditEntry, 'number' | 'previous' | 'hash'>;
  readonly contents: readonly Content[];
} {
  refuseNames(change);
  const { at, by, action, reason } = change;
  const contents: Content[] = [];
  const committed = (text: string): Committed => {
    const content = { id: newId(Date.parse(at)), salt: randomBytes(32).toString('hex'), text };
    contents.push(content);
    return { id: content.id, commitment: commitmentTo(content.salt, text) };
  };
  const said = {
    id: newId(Date.parse(at)),
    at,
    by,
    action,
    touched: change.touched.map(({ kind, id, content }) => ({
      kind,
      id,
      content: content === undefined ? null : committed(canonicalText(content)),
    })),
    reason: {
      code: reason?.code ?? null,
      text: reason?.text === undefined ? null : committed(canonicalText(reason.text)),
    },
  };
  return { said, contents };
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const code = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** In the chain itself there are codes alone, as words with hyphens. */
export const isCode = (text: string): boolean => code.test(text);

/** Whatever stands in the chain stays there, so nothing may come in that could be a name. */
function refuseNames({ action, by, touched, reason }: Change): void {
  const codes = [action, ...touched.map(({ kind }) => kind), ...(reason?.code === undefined ? [] : [reason.code])];
  const ids = [...touched.map(({ id }) => id), ...(by.id === null ? [] : [by.id])];
  const wrong = codes.find((one) => !code.test(one)) ?? ids.find((one) => !uuid.test(one));
  if (wrong !== undefined)
    throw new Error(
      `"${wrong}" cannot be recorded by "${action}": the audit takes codes in words with hyphens and ids that are UUIDs, and never names. What else is to be kept belongs to the content.`,
    );
}
