import type { Known } from '../membership/facts.ts';
import type { Day } from '../time/day.ts';

/** A statement about the past, with the time in which it was taken to be so. */
export interface Statement extends Known {
  readonly about: StatementSubject;
  readonly from: Day;
  /** Another one is known to take its place when it ends. */
  readonly isReplaced?: boolean;
}

/** What a statement is about; two about the same thing replace each other. */
export type StatementSubject =
  | { readonly kind: 'affiliation'; readonly person: string }
  | { readonly kind: 'credential'; readonly person: string; readonly item: string }
  | { readonly kind: 'metric'; readonly metric: string; readonly on?: Day }
  | { readonly kind: 'evidence'; readonly evidence: string; readonly on: Day }
  | { readonly kind: 'status'; readonly status: string; readonly level?: string }
  | { readonly kind: 'grant'; readonly item: string }
  | { readonly kind: 'exception'; readonly competency: string; readonly level?: string }
  | { readonly kind: 'retirement'; readonly item: string }
  /** How an open question of the texts is read. */
  | { readonly kind: 'ruling'; readonly question: string }
  | ProgrammeSubject;

/** What a programme states about its own course. */
export type ProgrammeSubject =
  | { readonly kind: 'closing'; readonly competency: string }
  | { readonly kind: 'succession'; readonly competency: string; readonly successor: string }
  /** Of the programme, or of a competency with a life cycle of its own. */
  | { readonly kind: 'policy'; readonly competency?: string };
