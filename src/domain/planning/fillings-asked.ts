import type { Acquisition } from './acquisition.ts';
import type { Work } from './work.ts';

/** What is sought, and how it is weighed. */
export interface FillingsAsked {
  /** What rows are worth, and what a minor unit of money is. */
  readonly gainOf: (rows: readonly number[]) => number;
  readonly money: number;
  /** The least that one thing comes to. */
  readonly costOf: (thing: Acquisition) => number;
  /** Only what comes to less than this; it may fall on the way. */
  readonly below: () => number;
  /** Every way to fill something, or only what is worth something. */
  readonly which: 'worth-something' | 'all';
  /** Whoever has to do something does it even where nothing more is needed. */
  readonly isBusy: boolean;
  /** More steps than this are not taken. */
  readonly mostSteps: number;
  /** What all together take; once it is over nothing more is sought. */
  readonly work: Work;
}
