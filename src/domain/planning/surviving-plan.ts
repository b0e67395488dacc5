import { isKnownAt, type Person } from '../membership/facts.ts';
import { brokenBy, conditionsFor } from './broken-conditions.ts';
import type { EnoughTogether } from './enough-together.ts';
import { modelFromRequest } from './model-from-request.ts';
import { sparesFor } from './one-more.ts';
import type { PlanRequest } from './plan-request.ts';
import type { Answer, Planned, PlanOver } from './survival.ts';
import { survivingAmongMany } from './surviving-among-many.ts';
import { whoBreaks } from './who-breaks.ts';
import { usualWorkAmongMany } from './work.ts';

/** More leavers than this are not planned for one by one. */
const mostPlanned = 24;
/** After each plan, for so many leavers who break it, those who come first. */
const mostAtOnce = 4;
/** Of more people than this, another way is tried first. */
const mostDivided = 24;

/**
 * The cheapest plan of which everything stays met whoever leaves. What one more person for every place is exactly enough for
 * is asked for like that (one-more.ts). For the rest, the plan is made for nobody's leaving at first, then for that of
 * those who break it, until nobody does. A plan for some leavers only never costs more than one for all of them, so the first that
 * survives all is the cheapest. `nodes` are for all plans together; the survival is left out where there is no plan.
 */
export function survivingPlan<Result extends Planned>(
  asked: PlanRequest,
  nodes: number,
  planOver: PlanOver<Result>,
  most = mostPlanned,
): Answer<Result> {
  const leavers = whoCouldLeave(asked);
  const isLarge = leavers.length > mostDivided;
  const request = isLarge ? withUsualWork(asked) : asked;
  const spares = sparesFor(request, leavers);
  const planned: string[] = [];
  const together: EnoughTogether[] = [];
  const conditions = conditionsFor(request, spares);
  let left = nodes;
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
  for (;;) {
    const model = modelFromRequest(request, { spares, together, leavers: planned });
    const found = planOver(model, { nodes: left });
    left -= found.proof.nodes;
    const result = { ...found, proof: { ...found.proof, nodes: nodes - left } };
    if (!('plan' in found)) return { result, asked: model };
    const broken = brokenBy(found.plan, request, model, conditions).filter((one) => !together.includes(one));
    if (broken.length > 0 && left > 0) {
      together.push(...broken);
      continue;
    }
    const breaking = whoBreaks(found.plan, request, leavers);
    const next = breaking.flatMap(({ ids }) => ids.find((one) => !planned.includes(one)) ?? []);
    if (next.length === 0 || left <= 0 || planned.length >= most) {
      const ended = breaking.length > 0 && { ended: left <= 0 ? ('cases' as const) : ('leavers' as const) };
      const open = breaking.flatMap(({ ids }) => ids).sort();
      return { result, asked: model, survival: { leavers, planned, open, ...ended } };
    }
    planned.push(...next.slice(0, Math.min(mostAtOnce, most - planned.length)));
  }
}

/** Where nothing else is said, so much is done for each of many plans (work.ts). */
const withUsualWork = (request: PlanRequest): PlanRequest => ({
  ...request,
  options: { ...request.options, work: request.options?.work ?? usualWorkAmongMany },
});

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
