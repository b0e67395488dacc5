import type { Chain, Head } from './chain.ts';
import type { AuditEntry } from './entry.ts';
import { hashOfEntry } from './hashes.ts';

/** The entry that follows the head of a chain. */
export function linkedEntry(
  chain: Chain,
  head: Head,
  change: Omit<AuditEntry, 'number' | 'previous' | 'hash'>,
): AuditEntry {
  const { id, at, by, action, touched, reason } = change;
  const entry = { id, number: head.number + 1, at, by, action, touched, reason, previous: head.hash };
  return { ...entry, hash: hashOfEntry(chain, entry) };
}
