import { isKnownAt, type Person } from '../membership/facts.ts';
import { ifOneLeaves } from './if-one-leaves.ts';
import { modelFromRequest, type RequestModel } from './model-from-request.ts';
import { sparesFor } from './one-more.ts';
import type { PlanRequest } from './plan-request.ts';
import type { Plan } from './planned.ts';

/** How a plan that survives any one leaver was found. */
export interface Survival {
  /** Whoever could leave, by id. */
  readonly leavers: readonly string[];
  /** For their leaving, people were counted anew in the plan's own model; all others' leaving makes no difference beside it. */
  readonly planned: readonly string[];
  /** The search ended before a plan was found that survives these; of an answer that holds, nobody. */
  readonly open: readonly string[];
}

/** More leavers than this are not planned for one by one. */
const mostPlanned = 24;
/** After each plan, for so many leavers who break it, those who come first. */
const mostAtOnce = 4;

/** What was planned for some leavers; no plan where there is none. */
type Planned = { readonly proof: { readonly nodes: number } } & ({ readonly plan: Plan } | object);

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
  planOver: (asked: RequestModel, nodes: number) => Result,
): { readonly result: Result; readonly survival?: Survival } {
  const leavers = whoCouldLeave(request);
  const spares = sparesFor(request, leavers);
  const planned: string[] = [];
  for (let left = nodes; ; ) {
    const found = planOver(modelFromRequest(request, { spares, leavers: planned }), left);
    left -= found.proof.nodes;
    const result = { ...found, proof: { ...found.proof, nodes: nodes - left } };
    const plan = planIn(found);
    if (!plan) return { result };
    const open = whoBreaks(plan, request, leavers, planned);
    if (open.length === 0 || left <= 0 || planned.length >= mostPlanned)
      return { result, survival: { leavers, planned, open } };
    planned.push(...open.slice(0, mostAtOnce));
  }
}

/** Everybody who belongs to the company on some deadline; what it holds itself stays. */
function whoCouldLeave({ facts, targets, knownAt }: PlanRequest): readonly string[] {
  const isThere = ({ affiliations }: Person) =>
    affiliations.some(
      (one) => isKnownAt(one, knownAt) && targets.some(({ deadline }) => one.from <= deadline && deadline <= one.to),
    );
  return facts.people
    .filter(isThere)
    .map(({ id }) => id)
    .sort();
}

/** Of people who are alike and do the same, the first stands for all. */
function whoBreaks(
  plan: Plan,
  request: PlanRequest,
  leavers: readonly string[],
  planned: readonly string[],
): readonly string[] {
  const people = new Map(request.facts.people.map((person) => [person.id, person]));
  const alike = Map.groupBy(leavers, (id) => {
    const { affiliations, credentials } = people.get(id) as Person;
    const done = plan.actions.filter(({ person }) => person === id).map(({ item, exam }) => [item, exam]);
    return JSON.stringify([affiliations, credentials, done]);
  });
  return [...alike.values()]
    .filter(([first]) => ifOneLeaves(first as string, plan, request).lost.length > 0)
    .flatMap((some) => some.find((one) => !planned.includes(one)) ?? []);
}
