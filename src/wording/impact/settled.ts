import type { LevelImpact } from '../../domain/impact/partner-impact.ts';
import type { Day } from '../../domain/time/day.ts';
import { closesForGood } from './course-in-words.ts';

/** Decided already, at a renewal that is behind. */
export const isBehind = ({ since, on, renewal, becomes }: LevelImpact, today: Day): boolean =>
  since !== undefined && !becomes && (on < today || (renewal !== undefined && renewal.window.to < today));

/** Whether something that the partner does can still keep what would be lost. */
export const isToAct =
  (today: Day) =>
  (level: LevelImpact): boolean =>
    !isBehind(level, today) && !closesForGood(level) && !isLostByCounting(level);

export const isLostByCounting = ({ effect, together }: LevelImpact): boolean =>
  effect === 'lost' && together?.before === 'met' && together.after === 'not-met';
