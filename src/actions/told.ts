import type { Day } from '../domain/time/day.ts';

/** What an answer follows from: the same question about the same state has the same answer. */
export interface StateTold {
  readonly day: Day;
  readonly revision: number;
  readonly rules: string;
}

/** An answer about one partner. */
export interface Told<Text = string> extends StateTold {
  /** As text that is sent as it is; not there where the asker has the answer that follows from this state. */
  readonly answer?: Text;
}

/** A text in the form in which it travels (UTF-8). */
export type TextInBytes = Uint8Array;

/** Says which answers the asker has, so that they are not worked out again. */
export type IsKnown = (state: StateTold) => boolean;
