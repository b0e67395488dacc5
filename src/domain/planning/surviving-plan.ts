import { isKnownAt, type Person } from '../membership/facts.ts';
import { brokenBy, conditionsFor } from './broken-conditions.ts';
import type { EnoughTogether } from './enough-together.ts';
import { modelFromRequest, type RequestModel } from './model-from-request.ts';
import { sparesFor } from './one-more.ts';
import type { PlanRequest } from './plan-request.ts';
import type { Plan } from './planned.ts';
import type { SearchBudget } from './search.ts';
import { survivingAmongMany } from './surviving-among-many.ts';
import { whoBreaks } from './who-breaks.ts';

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
/** Of more people than this, another way is tried first. */
const mostDivided = 24;
/** And then no more than so many sets of things to earn are priced for each plan. */
const mostPricedAmongMany = 150_000;

/** How much better a plan could be. */
export interface Gap {
  readonly weight: number;
  readonly cost: number;
}

/** What was planned for some leavers; no plan where there is none. */
export type Planned = { readonly status: string; readonly proof: { readonly nodes: number } } & (
  | { readonly plan: Plan; readonly gap: Gap }
  | object
);

export interface Answer<Result> {
  readonly result: Result;
  readonly asked: RequestModel;
  readonly survival?: Survival;
  /** Where its own model asks for more than is needed: how much better a plan could be after all. */
  readonly gap?: Gap;
}

export type PlanOver<Result> = (asked: RequestModel, budget: SearchBudget) => Result;

/**
 * The cheapest plan of which everything stays met whoever leaves. What one more person for every place is exactly enough for
 * is asked for like that (one-more.ts). For the rest, the plan is made for nobody's leaving at first, then for that of
 * those who break it, until nobody does. A plan for some leavers only never costs more than one for all of them, so the first that
 * survives all is the cheapest. `nodes` are for all plans together; the survival is left out where there is no plan.
 */
export function survivingPlan<Result extends Planned>(
  request: PlanRequest,
  nodes: number,
  planOver: PlanOver<Result>,
  most = mostPlanned,
): Answer<Result> {
  const leavers = whoCouldLeave(request);
  const spares = sparesFor(request, leavers);
  const planned: string[] = [];
  const together: EnoughTogether[] = [];
  const conditions = conditionsFor(request, spares);
  let left = nodes;
  const isLarge = leavers.length > mostDivided;
  if (isLarge) {
    const { answer, left: still } = survivingAmongMany(
      request,
      { leavers, spares, conditions, together },
      left,
      planOver,
    );
    if (answer)
      return { ...answer, result: { ...answer.result, proof: { ...answer.result.proof, nodes: nodes - still } } };
    left = still;
  }
  const priced = isLarge && { priced: mostPricedAmongMany };
  for (;;) {
    const asked = modelFromRequest(request, { spares, together, leavers: planned });
    const found = planOver(asked, { nodes: left, ...priced });
    left -= found.proof.nodes;
    const result = { ...found, proof: { ...found.proof, nodes: nodes - left } };
    if (!('plan' in found)) return { result, asked };
    const broken = brokenBy(found.plan, request, asked, conditions).filter((one) => !together.includes(one));
    if (broken.length > 0 && left > 0) {
      together.push(...broken);
      continue;
    }
    const breaking = whoBreaks(found.plan, request, leavers);
    const next = breaking.flatMap(({ ids }) => ids.find((one) => !planned.includes(one)) ?? []);
    if (next.length === 0 || left <= 0 || planned.length >= most) {
      const ended = breaking.length > 0 && { ended: left <= 0 ? ('cases' as const) : ('leavers' as const) };
      const open = breaking.flatMap(({ ids }) => ids).sort();
      return { result, asked, survival: { leavers, planned, open, ...ended } };
    }
    planned.push(...next.slice(0, Math.min(mostAtOnce, most - planned.length)));
  }
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
