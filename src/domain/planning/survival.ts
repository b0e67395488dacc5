import type { RequestModel } from './model-from-request.ts';
import type { Plan } from './planned.ts';
import type { SearchBudget } from './search-budget.ts';

/** How a plan that survives any one leaver was found. */
export interface Survival {
  /** Whoever could leave, by id. */
  readonly leavers: readonly string[];
  /** For their leaving, people were counted anew in the plan's own model; all others' leaving makes no difference beside it. */
  readonly planned: readonly string[];
  /** The search ended before a plan was found that survives these; of an answer that holds, nobody. */
  readonly open: readonly string[];
  /** Why it ended: as many leavers were planned for as are at the most, and not these; or too many cases were looked at. */
  readonly ended?: 'leavers' | 'cases';
}

/** How much better a plan could be. */
export interface Gap {
  readonly weight: number;
  readonly cost: number;
}

/** What was planned for some leavers; no plan where there is none. */
export type Planned = { readonly status: string; readonly proof: { readonly nodes: number } } & (
  | { readonly plan: Plan; readonly gap: Gap }
  | object
);

export interface Answer<Result> {
  readonly result: Result;
  readonly asked: RequestModel;
  readonly survival?: Survival;
  /** Where its own model asks for more than is needed: how much better a plan could be after all. */
  readonly gap?: Gap;
}

export type PlanOver<Result> = (asked: RequestModel, budget: SearchBudget) => Result;
