import type { Chain } from './chain.ts';

/** One thing that is wrong with a chain, and at which number. */
export type Flaw = { readonly chain: Chain } /** What the entry says is not what its hash was made of. */ & (
  | { readonly code: 'entry-changed'; readonly number: number }
  /** The entry stands here and was made for another chain. */
  | { readonly code: 'entry-moved'; readonly number: number; readonly from: Chain }
  /** The entry is whole, and does not follow the one that stands before it. */
  | { readonly code: 'entry-unlinked'; readonly number: number }
  /** Two entries have the number. */
  | { readonly code: 'entry-doubled'; readonly number: number }
  | { readonly code: 'entries-missing'; readonly number: number; readonly until: number }
  /** Entries stand after the last one that the head knows of. */
  | { readonly code: 'beyond-head'; readonly number: number }
  /** The head names another hash than its entry has. */
  | { readonly code: 'head-differs'; readonly number: number }
  | { readonly code: 'head-missing'; readonly number: number }
  /** Nothing was ever recorded of somebody who is there. */
  | { readonly code: 'chain-missing'; readonly number: 0 }
  /** What stands beside the chain is not what the entry committed to. */
  | { readonly code: 'content-changed'; readonly number: number }
  /** It is gone, and no erasure says so. */
  | { readonly code: 'content-missing'; readonly number: number }
  /** The entry is another one than when the anchor was made: the chain was written anew. */
  | { readonly code: 'anchor-differs'; readonly number: number }
);
