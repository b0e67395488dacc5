import type { ClaimStanding } from '../../domain/standing/assess.ts';
import type { LevelStanding } from '../../domain/standing/evaluate.ts';

/** What is asked when it counts next, where that is what fails: a holder may still meet what is asked today. */
export const whatCountsNext = ({ alone, action }: ClaimStanding): LevelStanding | undefined =>
  alone.verdict === 'met' ? action?.standing : undefined;
