import type { Verdict } from '../domain/standing/verdict.ts';

/**
 * One thing that is said, with what belongs under it. It has no layout: a terminal indents it, a page makes nested
 * lists of it, a letter may take the first level only.
 */
export interface Point {
  readonly text: string;
  /** The id of the clause whose meaning it is, where it is that of one. */
  readonly clause?: string;
  /** Where the point is about something that is met or not. */
  readonly verdict?: Verdict;
  /** A short figure that stands in a column of its own where there is room, as "12 of 20". */
  readonly figure?: string;
  readonly details?: readonly string[];
  readonly below?: readonly Point[];
}
