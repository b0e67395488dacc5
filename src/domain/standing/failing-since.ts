import type { Day } from '../time/day.ts';
import { awardHeld } from './binding-version.ts';
import { verdictIn } from './evaluate.ts';
import type { OutlookRequest } from './outlook-request.ts';
import { judgedOn, type Situation } from './situation.ts';
import { requirementDays } from './spans.ts';
import type { Verdict } from './verdict.ts';

/**
 * The first day, without a break up to the last one, on which a requirement is not met; left out where it is met on none
 * of them. Of days between two that are given, the earlier one speaks. Looks back no further than it has to.
 */
export function failingSince(days: readonly Day[], verdictOn: (day: Day) => Verdict): Day | undefined {
  let since: Day | undefined;
  for (const day of days.toReversed()) {
    if (verdictOn(day) === 'met') return since;
    since = day;
  }
  return undefined;
}

/** Since when the requirement of a held award is not met that is not met on a day; left out where that is so since the award began. */
export function notMetSince(day: Day, request: OutlookRequest, base: Situation): Day | undefined {
  const { facts, competency, level, knownAt } = request;
  const begin = awardHeld(facts, competency, level, day, knownAt)?.from ?? day;
  const days = requirementDays({ ...request, day: begin, until: day }, judgedOn(base, begin));
  return failingSince(days, (on) => verdictIn(judgedOn(base, on), { ...request, day: on }).verdict);
}
