import { isKnownAt, type Person } from '../membership/facts.ts';
import { earnedIn } from './counted-anew.ts';
import { type EnoughTogether, everyEnoughTogether, missingFor } from './enough-together.ts';
import { ifOneLeaves } from './if-one-leaves.ts';
import { learnersOf } from './learners.ts';
import { listAgain } from './listed-again.ts';
import { modelFromRequest, type RequestModel } from './model-from-request.ts';
import type { NeedBuilder } from './need-from-clause.ts';
import { needsOf, type Spares } from './needs-of-targets.ts';
import { sparesFor } from './one-more.ts';
import { rowsOfPerson } from './person-part.ts';
import type { PlanRequest } from './plan-request.ts';
import type { Plan } from './planned.ts';
import type { SearchBudget } from './search.ts';

/** How a plan that survives any one leaver was found. */
export interface Survival {
  /** Whoever could leave, by id. */
  readonly leavers: readonly string[];
  /** For their leaving, people were counted anew in the plan's own model; all others' leaving makes no difference beside it. */
  readonly planned: readonly string[];
  /** The search ended before a plan was found that survives these; of an answer that holds, nobody. */
  readonly open: readonly string[];
  /** Why it ended: as many leavers were planned for as are at the most, and not these; or too many cases were looked at. */
  readonly ended?: 'leavers' | 'cases';
}

/** More leavers than this are not planned for one by one. */
const mostPlanned = 24;
/** After each plan, for so many leavers who break it, those who come first. */
const mostAtOnce = 4;
/** And so many conditions that it breaks. */
const mostTogetherAtOnce = 6;
/** Conditions for much the same places say much the same. */
const mostInCommon = 0.65;
/** Of more people than this, columns are not divided: all that is near the best is far too much to list. */
const mostDivided = 24;
/** There, what could save no more than this is left open. */
const nearAfter = { nodes: 0, perMille: 2 };

/** What was planned for some leavers; no plan where there is none. */
type Planned = { readonly status: string; readonly proof: { readonly nodes: number } } & (
  | { readonly plan: Plan }
  | object
);

const planIn = (found: Planned): Plan | undefined => ('plan' in found ? found.plan : undefined);

/**
 * The cheapest plan of which everything stays met whoever leaves. What one more person for every place is exactly enough for
 * is asked for like that (one-more.ts). For the rest, the plan is made for nobody's leaving at first, then for that of
 * those who break it, until nobody does. A plan for some leavers only never costs more than one for all of them, so the first that
 * survives all is the cheapest. `nodes` are for all plans together; the survival is left out where there is no plan.
 */
export function survivingPlan<Result extends Planned>(
  request: PlanRequest,
  nodes: number,
  planOver: (asked: RequestModel, budget: SearchBudget) => Result,
  most = mostPlanned,
): Answer<Result> {
  const leavers = whoCouldLeave(request);
  const spares = sparesFor(request, leavers);
  const planned: string[] = [];
  const together: EnoughTogether[] = [];
  const conditions = conditionsFor(request, spares);
  const isLarge = leavers.length > mostDivided;
  let left = nodes;
  let kept: Answer<Result> | undefined;
  let before: RequestModel | undefined;
  for (;;) {
    const asked = modelFromRequest(request, { spares, together, leavers: [...planned] });
    if (isLarge && before) listAgain(asked, before);
    before = asked;
    for (const rounds of isLarge ? (['first', 'undivided'] as const) : ([undefined] as const)) {
      const found = planOver(asked, { nodes: left, ...(rounds && { rounds, nearAfter }) });
      left -= found.proof.nodes;
      const result = { ...found, proof: { ...found.proof, nodes: nodes - left } };
      const plan = planIn(found);
      // What comes first need not be all there is.
      if (!plan && rounds === 'first' && found.status !== 'infeasible') continue;
      if (!plan) return kept ?? { result, asked };
      const broken = brokenBy(plan, request, asked, conditions).filter((one) => !together.includes(one));
      if (broken.length > 0 && left > 0) {
        together.push(...broken);
        break;
      }
      const alike = whoBreaks(plan, request, leavers);
      const next = alike.flatMap((some) => some.find((one) => !planned.includes(one)) ?? []);
      const survival: Survival = { leavers, planned: [...planned], open: alike.flat().sort() };
      if (alike.length === 0 && found.status === 'gap' && rounds === 'first' && left > 0) {
        kept = { result, asked, survival };
        continue;
      }
      if (next.length === 0 || left <= 0 || planned.length >= most) {
        if (alike.length === 0) return { result, asked, survival };
        const ended = left <= 0 ? ('cases' as const) : ('leavers' as const);
        return kept ?? { result, asked, survival: { ...survival, ended } };
      }
      planned.push(...next.slice(0, Math.min(mostAtOnce, most - planned.length)));
      break;
    }
  }
}

interface Answer<Result> {
  readonly result: Result;
  readonly asked: RequestModel;
  readonly survival?: Survival;
}

function conditionsFor(request: PlanRequest, { needed }: Spares): readonly EnoughTogether[] {
  const builder: NeedBuilder = { rows: [], given: [], nextTeam: 0 };
  const needs = needsOf(request, builder, {}).map(({ need }) => need);
  return everyEnoughTogether(needed, needs, builder.rows, request);
}

/** The conditions for which a plan has too few people: those for which most are missing, once for the same people. */
function brokenBy(
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
    if (chosen.length === mostTogetherAtOnce) break;
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

/** Everybody who belongs to the company on a day on which something is judged; what it holds itself stays. */
function whoCouldLeave({ facts, targets, knownAt }: PlanRequest): readonly string[] {
  const isThere = ({ affiliations }: Person) =>
    affiliations.some(
      (one) =>
        isKnownAt(one, knownAt) &&
        targets.some(({ deadline, judgedOn = deadline }) => one.from <= judgedOn && judgedOn <= one.to),
    );
  return facts.people
    .filter(isThere)
    .map(({ id }) => id)
    .sort();
}

/** Those whose leaving breaks the plan, with whoever is alike and does the same: of them the first stands for all. */
function whoBreaks(plan: Plan, request: PlanRequest, leavers: readonly string[]): readonly (readonly string[])[] {
  const people = new Map(request.facts.people.map((person) => [person.id, person]));
  const alike = Map.groupBy(leavers, (id) => {
    const { affiliations, credentials } = people.get(id) as Person;
    const done = plan.actions.filter(({ person }) => person === id).map(({ item, exam }) => [item, exam]);
    return JSON.stringify([affiliations, credentials, done]);
  });
  return [...alike.values()].filter(([first]) => ifOneLeaves(first as string, plan, request).lost.length > 0);
}
