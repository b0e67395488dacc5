import { policyInForce } from '../catalogue/policy-in-force.ts';
import type { StatusHeld } from '../membership/facts.ts';
import { addDays, type Day } from '../time/day.ts';
import { lifecycleFor } from './award-days.ts';
import type { Course, Standpoint } from './course.ts';
import type { Side } from './judged-at.ts';
import type { Becomes } from './partner-impact.ts';

/** The first day on which the new rules were at work, where that is not ahead. */
export function sinceWhen(
  before: Course,
  after: Course,
  becomes: readonly Becomes[],
  { award, side, day }: Standpoint,
): Day | undefined {
  const [moved] = becomes.map((one) => one.on).filter((on) => on <= day);
  const { heldUntil } = after.days;
  if (before.held && !after.held && heldUntil !== undefined) return addDays(heldUntil, 1);
  return moved ?? (before.held && after.held ? enforcedSince(before, after, award, side, day) : undefined);
}

/** Since when every day counts, where that is so by the new rules alone and began in the time of the award. */
function enforcedSince(
  before: Course,
  after: Course,
  award: StatusHeld | undefined,
  { programme }: Side,
  day: Day,
): Day | undefined {
  const { enforcement, enforcedFrom } = after.days;
  if (!award || enforcement !== 'continuous' || enforcedFrom !== undefined) return undefined;
  if (before.days.enforcement === enforcement && before.days.enforcedFrom === undefined) return undefined;
  const lifecycle = lifecycleFor(award, programme);
  const since = lifecycle && policyInForce(lifecycle, day).from;
  return since !== undefined && award.from < since ? since : undefined;
}
