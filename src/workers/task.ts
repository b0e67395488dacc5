import type { Question } from '../actions/question.ts';
import type { StandingReckoned, StandingToReckon, ToReckon } from '../actions/reckoner.ts';
import type { Done } from '../actions/refusal.ts';

/** What a question is about, without the catalogue, which is named by its version. */
export type AskedAbout = Omit<ToReckon, 'catalogue'>;

/** A question as a thread gets it. */
export type Task = ({ readonly kind: 'standing' } & Omit<StandingToReckon, 'catalogue'>) | (Question & AskedAbout);

/** What the pool asks of a thread; files come along where the thread has not read this version yet. */
export interface TaskMessage {
  readonly version: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly task: Task;
}

/** A standing with what is remembered of it, or the text of an answer; or why the question does not fit the programme or the partner. */
export type Outcome = Done<StandingReckoned | string>;

/** A thread answers each message once, and says first of all that it is there. */
export type ThreadMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly outcome: Outcome }
  | { readonly kind: 'failed'; readonly message: string; readonly stack: string | undefined };
