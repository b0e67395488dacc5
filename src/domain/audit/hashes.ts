import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalText } from './canonical-text.ts';
import type { Chain } from './chain.ts';
import type { AuditEntry } from './entry.ts';

const hashOfText = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/**
 * SHA-256 over everything that an entry says, the chain that it belongs to and the hash of the entry before: none of these
 * can change without it.
 */
export function hashOfEntry(chain: Chain, entry: Omit<AuditEntry, 'hash'>): string {
  const { hash: _, ...said } = entry as AuditEntry;
  return hashOfText(`assay audit entry 1\n${canonicalText({ chain, ...said })}`);
}

/** The salt is random and as long as the hash: without it nobody can find the text by trying names. */
export const commitmentTo = (salt: string, text: string): string =>
  hashOfText(`assay audit content 1\n${salt}\n${text}`);
