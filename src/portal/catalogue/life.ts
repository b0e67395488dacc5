import type { CompetencyShown } from '../../client/index.ts';
import { addMonths, day as dayOf } from '../../domain/time/day.ts';

export type Life = 'active' | 'retiring' | 'ended';

/** Where a competency is in its life on a day: it is retiring in the two years before the first of its last days. */
export function lifeOf({ retirement, levels }: Pick<CompetencyShown, 'retirement' | 'levels'>, today: string): Life {
  const { lastEnrolment, lastRenewal, ends } = retirement;
  if (levels.length === 0 || (ends !== undefined && ends < today)) return 'ended';
  const first = [lastEnrolment, lastRenewal, ends].filter((day) => day !== undefined).sort()[0];
  return first !== undefined && first <= addMonths(dayOf(today), 24) ? 'retiring' : 'active';
}
