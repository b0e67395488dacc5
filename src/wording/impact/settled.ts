import type { LevelImpact } from '../../domain/impact/partner-impact.ts';
import type { Day } from '../../domain/time/day.ts';

/** Decided already, at a renewal that is behind. */
export const isBehind = ({ since, on, renewal, becomes }: LevelImpact, today: Day): boolean =>
  since !== undefined && !becomes && (on < today || (renewal !== undefined && renewal.window.to < today));

/** Whether something that the partner does can still keep what would be lost. */
export const isToAct =
  (today: Day) =>
  (level: LevelImpact): boolean =>
    !isBehind(level, today) && !level.mergedInto && !closesForGood(level) && !isLostByCounting(level);

/** Whether an award is lost by an end: that of its competency, or of its record. Nothing that is met keeps it. */
export const closesForGood = (level: LevelImpact): boolean => {
  const { effect, course, standing, together, mergedInto, since } = level;
  return (
    (effect === 'lost' || closesUnmet(level)) &&
    course !== undefined &&
    !standing &&
    !together &&
    !mergedInto &&
    (course.after.atMost !== undefined || since === undefined)
  );
};

/** Whether both states end an award, and not by its requirement. */
export const endsAnyway = (level: LevelImpact): boolean => endsByNewRules(level) && level.before.version === undefined;

/** Whether the new rules end an award whatever is met, and the old ones only as their requirement is not met, which can still change. */
export const closesUnmet = (level: LevelImpact): boolean => endsByNewRules(level) && level.before.version !== undefined;

const endsByNewRules = ({ effect, course, standing, together }: LevelImpact): boolean =>
  effect === 'fails-anyway' && course !== undefined && !standing && !together;

export const isLostByCounting = ({ effect, together }: LevelImpact): boolean =>
  effect === 'lost' && together?.before === 'met' && together.after === 'not-met';

/** The last day by the state that ends an award later, where both do; what is lost or rescued is so for that time only. */
export function laterEnd({ effect, course, mergedInto }: LevelImpact): Day | undefined {
  const [before, after] = [course?.before.heldUntil, course?.after.heldUntil];
  if (before === undefined || after === undefined || mergedInto) return undefined;
  if (effect === 'lost' && after < before) return before;
  return effect === 'relieved' && before < after ? after : undefined;
}
