import type { SheetRead } from '../actions/imports/sheet-reader.ts';
import type { Question } from '../actions/question.ts';
import type { StandingReckoned, StandingToReckon, ToReckon } from '../actions/reckoner.ts';
import type { Done } from '../actions/refusal.ts';
import type { SheetTask } from './read-sheet.ts';

/** What a question is about, without the catalogue, which is named by its version. */
export type AskedAbout = Omit<ToReckon, 'catalogue'>;

/** A question as a thread gets it. */
export type Task = ReckoningTask | SheetTask;

export type ReckoningTask =
  | ({ readonly kind: 'standing' } & Omit<StandingToReckon, 'catalogue'>)
  | (Question & AskedAbout);

/** What the pool asks of a thread; files come along where the thread has not read this version yet. */
export interface TaskMessage {
  readonly version: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly task: Task;
}

/** What a sheet says, a standing with what is remembered of it, or the text of an answer; or why the question does not fit the programme or the partner. */
export type Outcome = Done<SheetRead | StandingReckoned | string>;

/** A thread answers each message once, and says first of all that it is there. */
export type ThreadMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly outcome: Outcome }
  | { readonly kind: 'failed'; readonly message: string; readonly stack: string | undefined };
