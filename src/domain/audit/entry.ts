import type { Instant } from '../time/instant.ts';

/** Who changed something, by id and never by name; Assay itself, by its clock, has none. */
export type ChangedBy =
  | { readonly kind: 'user' | 'key'; readonly id: string }
  | { readonly kind: 'system'; readonly id: null };

/**
 * A text that stands outside the chain, where it can be erased; the chain holds its commitment, which proves it as long as
 * it is there and tells nothing of it afterwards.
 */
export interface Committed {
  readonly id: string;
  readonly commitment: string;
}

/** One thing that a change touched, and what became of it. */
export interface Touched {
  readonly kind: string;
  readonly id: string;
  readonly content: Committed | null;
}

/** One change: who, what and why. It holds ids and codes only, so that an erasure never has to touch it. */
export interface AuditEntry {
  readonly id: string;
  /** 1, 2, 3 … within its chain. */
  readonly number: number;
  readonly at: Instant;
  readonly by: ChangedBy;
  /** What was done, as `enrol-partner`. */
  readonly action: string;
  readonly touched: readonly Touched[];
  /** A code, and what the actor wrote in free words: those could hold a name. */
  readonly reason: { readonly code: string | null; readonly text: Committed | null };
  /** The hash of the entry before. */
  readonly previous: string;
  readonly hash: string;
}

/** A text that is kept beside the chain: JSON, as it was committed to. */
export interface Content {
  readonly id: string;
  readonly salt: string;
  readonly text: string;
}

/** The action that takes out what is known of a person. It touches the contents that it erased, so that they may be missing. */
export const erasing = { action: 'erase-person', content: 'audit-content' } as const;

/** All texts that an entry commits to. */
export const committedBy = ({ touched, reason }: Pick<AuditEntry, 'touched' | 'reason'>): readonly Committed[] =>
  [...touched.map(({ content }) => content), reason.text].filter((one) => one !== null);
