import type { CompetencyShown } from '../../client/index.ts';

export type Life = 'active' | 'retiring' | 'ended';

/** Where a competency is in its life on a day: it is retiring from when one of its last days is known. */
export function lifeOf({ retirement, levels }: Pick<CompetencyShown, 'retirement' | 'levels'>, today: string): Life {
  const { lastEnrolment, lastRenewal, ends } = retirement;
  if (levels.length === 0 || (ends !== undefined && ends < today)) return 'ended';
  return lastEnrolment ?? lastRenewal ?? ends ? 'retiring' : 'active';
}
