import type { PlanResult } from '../../domain/planning/plan.ts';
import type { AimedTarget } from '../../domain/planning/targets-at-risk.ts';
import type { AimedRequest } from '../../wording/planning/plan-in-words.ts';

/** What was planned for one partner; no result where there is nothing to plan. */
export interface PlanAnswer {
  readonly request: AimedRequest;
  readonly untouched: readonly AimedTarget[];
  /** The partner's file says nothing of how its people learn. */
  readonly isLearningUnstated: boolean;
  readonly result?: PlanResult;
}
