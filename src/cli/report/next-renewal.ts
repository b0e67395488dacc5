import type { AssessRequest, ClaimStanding } from '../../domain/standing/assess.ts';
import { evaluate, type LevelStanding } from '../../domain/standing/evaluate.ts';

/** By the text of the next renewal, where that is what fails: a holder may still meet the text of the last one. */
export function nextRenewal(
  { claim, alone, action, held }: ClaimStanding,
  request: AssessRequest,
): LevelStanding | undefined {
  if (!action || alone.verdict !== 'met' || !held.renewal) return undefined;
  return evaluate({ ...request, ...claim, cohort: 'renewing', renewal: held.renewal });
}
