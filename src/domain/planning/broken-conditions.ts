import { earnedIn } from './counted-anew.ts';
import { type EnoughTogether, everyEnoughTogether, missingFor } from './enough-together.ts';
import { learnersOf } from './learners.ts';
import type { RequestModel } from './model-from-request.ts';
import { needBuilder } from './need-builder.ts';
import { needsOf, type Spares } from './needs-of-targets.ts';
import { rowsOfPerson } from './person-part.ts';
import type { PlanRequest } from './plan-request.ts';
import type { Plan } from './planned.ts';

/** After each plan so many conditions that it breaks are asked for. */
const mostAtOnce = 6;
/** Conditions for much the same places say much the same. */
const mostInCommon = 0.65;

/** All that has to hold for several targets, or places, together. */
export function conditionsFor(request: PlanRequest, { needed }: Spares): readonly EnoughTogether[] {
  const builder = needBuilder(request);
  const needs = needsOf(request, builder, {}).map(({ need }) => need);
  return everyEnoughTogether(needed, needs, builder.rows, request);
}

/**
 * The conditions for which a plan has too few people: those for which most are missing, of the fewest places, and not many for the same ones.
 * Which of them come first only decides how many plans are made before one breaks none.
 */
export function brokenBy(
  plan: Plan,
  request: PlanRequest,
  { places }: RequestModel,
  conditions: readonly EnoughTogether[],
): readonly EnoughTogether[] {
  const able = new Map<number, Set<string>>(places.map((_, row) => [row, new Set()]));
  const own = places.filter(({ without }) => without === undefined);
  for (const learner of learnersOf(request, own, { done: earnedIn(plan) }))
    for (const { row } of rowsOfPerson(learner, own, request.targets)) able.get(row)?.add(learner.id);
  const isMet = (target: number) => plan.targets[target]?.isMet === true;
  const broken = conditions
    .map((condition) => ({ condition, rows: rowsAsked(condition), missing: missingFor(condition, isMet, able) }))
    .filter(({ missing }) => missing > 0)
    .sort((a, b) => b.missing - a.missing || a.rows.size - b.rows.size);
  const chosen: typeof broken = [];
  for (const one of broken) {
    if (chosen.length === mostAtOnce) break;
    if (!chosen.some(({ rows }) => inCommon(one.rows, rows) > mostInCommon)) chosen.push(one);
  }
  return chosen.map(({ condition }) => condition);
}

const rowsAsked = ({ asked }: EnoughTogether): ReadonlySet<number> =>
  new Set(asked.flatMap(({ of }) => of.flatMap(({ rows }) => rows)));

/** The part of all rows of two conditions that they have in common. */
function inCommon(some: ReadonlySet<number>, others: ReadonlySet<number>): number {
  const both = [...some].filter((row) => others.has(row)).length;
  return both / (some.size + others.size - both);
}
