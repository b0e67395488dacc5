import type { ForecastToReckon, PlanToReckon, StandingReckoned, StandingToReckon } from '../actions/reckoner.ts';
import type { Problem } from '../domain/problems/problem.ts';

/** A question without its catalogue, which is named by its version. */
export type Task =
  | ({ readonly kind: 'standing' } & Omit<StandingToReckon, 'catalogue'>)
  | ({ readonly kind: 'forecast' } & Omit<ForecastToReckon, 'catalogue'>)
  | ({ readonly kind: 'plan' } & Omit<PlanToReckon, 'catalogue'>);

/** What the pool asks of a thread; files come along where the thread has not read this version yet. */
export interface TaskMessage {
  readonly version: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly task: Task;
}

export type Outcome =
  | { readonly kind: 'standing'; readonly value: StandingReckoned }
  | { readonly kind: 'text'; readonly value: string }
  /** The question is refused, as it does not fit the programme or the partner. */
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[] };

/** A thread answers each message once, and says first of all that it is there. */
export type ThreadMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly outcome: Outcome }
  | { readonly kind: 'failed'; readonly message: string; readonly stack: string | undefined };
