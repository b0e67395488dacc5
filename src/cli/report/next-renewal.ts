import type { ClaimStanding } from '../../domain/standing/assess.ts';
import type { LevelStanding } from '../../domain/standing/evaluate.ts';

/** What the next renewal asks, where that is what fails: a holder may still meet the text of the last one. */
export const nextRenewal = ({ alone, action }: ClaimStanding): LevelStanding | undefined =>
  alone.verdict === 'met' ? action?.standing : undefined;
