import type { Day } from '../../domain/time/day.ts';

/** A notice, in words. */
export interface NoticeInWords {
  readonly title: string;
  /** What, why, and until when. */
  readonly sentences: readonly string[];
  /** An invoice that can be looked at. */
  readonly document?: { readonly number: number; readonly label: string };
}

/** How a notice is told: on which day, of which partner, and whether its reader is the person whom it is about. */
export interface Telling {
  readonly day: Day;
  readonly partner: string;
  readonly isOwn?: boolean;
}
