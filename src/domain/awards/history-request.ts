import type { HeldRequest } from '../standing/held.ts';
import type { AwardDecision } from './award-decision.ts';

/** Whose award is looked back at, from which day, and what was decided about it or waits for a decision, in any order. */
export interface HistoryRequest extends Omit<HeldRequest, 'base'> {
  readonly decisions: readonly AwardDecision[];
}
