import { brokenBy } from './broken-conditions.ts';
import type { EnoughTogether } from './enough-together.ts';
import { listAgain } from './listed-again.ts';
import { modelFromRequest, type RequestModel } from './model-from-request.ts';
import type { Spares } from './needs-of-targets.ts';
import type { PlanRequest } from './plan-request.ts';
import type { Plan } from './planned.ts';
import type { SearchBudget } from './search-budget.ts';
import type { Answer, Gap, Planned, PlanOver } from './survival.ts';
import { whoBreaks } from './who-breaks.ts';

/** Whoever could leave, and what has to hold so that this makes no difference; `together` is asked for already, and grows. */
interface Asked {
  readonly leavers: readonly string[];
  readonly spares: Spares;
  readonly conditions: readonly EnoughTogether[];
  readonly together: EnoughTogether[];
}

/** So many models are made at the most, and then the last one. */
const mostRounds = 20;
/** What could save no more than this, in per mille, is not looked for by counting everybody anew. */
const nearEnough = 10;

type WithPlan<Result> = Extract<Result, { readonly plan: unknown }> & { readonly plan: Plan; readonly gap: Gap };

/**
 * A plan among so many people that counting all of them anew for each who may leave takes too long. In each round a plan is rounded
 * from the relaxation, and what it breaks is asked for: conditions for several places together first, which any plan that survives meets.
 * A plan that meets them and survives is the best there is, but for its own gap. Where it does not survive, the
 * targets that somebody's leaving would lose are given one person more in each place. That may be more than is needed, so what the
 * plan could be better by is reckoned from the best bound without. The last round gives every target one more, which is quickly planned.
 */
export function survivingAmongMany<Result extends Planned>(
  request: PlanRequest,
  { leavers, spares, conditions, together }: Asked,
  nodes: number,
  planOver: PlanOver<Result>,
): { readonly answer?: Answer<Result>; readonly left: number } {
  const safe = new Set<number>();
  let left = nodes;
  let bound: Gap = { weight: 0, cost: 0 };
  let kept: Answer<Result> | undefined;
  let before: RequestModel | undefined;
  let rounds: SearchBudget['rounds'] = 'first';
  for (let round = 0; ; round++) {
    const isLast = round >= mostRounds || left <= 1;
    if (isLast) for (const target of request.targets.keys()) safe.add(target);
    const asked: RequestModel = modelFromRequest(request, { spares: withSafe(spares, safe), together });
    if (before) listAgain(asked, before);
    before = asked;
    const found = planOver(asked, { nodes: Math.max(2, left), rounds, nearAfter });
    left -= found.proof.nodes;
    if (!hasPlan(found)) return { ...(kept && { answer: kept }), left };
    const [unmet, { plan, gap }] = [unmetOf(found.plan, request), found];
    if (safe.size === 0) bound = greater(bound, { weight: unmet - gap.weight, cost: plan.cost - gap.cost });
    const broken = brokenBy(plan, request, asked, conditions).filter((one) => !together.includes(one));
    const breaking = broken.length > 0 && !isLast ? [] : whoBreaks(plan, request, leavers);
    if (broken.length === 0 || isLast) {
      if (breaking.length === 0) {
        const survival = { leavers, planned: [], open: [] };
        kept = better(kept, { result: found, asked, survival, gap: greater(gap, beyond(bound, unmet, plan.cost)) });
      }
      const isDone = isLast || rounds === 'undivided' || found.status === 'optimal';
      if (kept && (isLast || (isDone && (breaking.length === 0 || isNear(kept))))) return { answer: kept, left };
      if (isLast) return { left };
      if (!isDone) {
        rounds = 'undivided';
        continue;
      }
      const lost = breaking.flatMap((one) => one.lost).filter((target) => !safe.has(target));
      // What one more in each place does not help is for whoever counts people anew.
      if (lost.length === 0) return { ...(kept && { answer: kept }), left };
      for (const target of lost) safe.add(target);
    }
    together.push(...broken);
    rounds = 'first';
  }
}

/** A plan for all targets but those of least weight need not be looked at closer than this. */
const nearAfter = { nodes: 0, perMille: 1 };

const hasPlan = <Result extends Planned>(found: Result): found is WithPlan<Result> => 'plan' in found;

const withSafe = ({ enough, needed }: Spares, safe: ReadonlySet<number>): Spares => ({
  enough: new Set([...enough, ...safe]),
  needed: new Set([...needed].filter((one) => !safe.has(one))),
});

const unmetOf = (plan: Plan, { targets }: PlanRequest): number =>
  targets.reduce((sum, { weight }, target) => sum + (plan.targets[target]?.isMet ? 0 : weight), 0);

const greater = (a: Gap, b: Gap): Gap => (a.weight > b.weight || (a.weight === b.weight && a.cost >= b.cost) ? a : b);

/** How far a plan is from a bound. Where more could be met, any cost is possible. */
function beyond(bound: Gap, unmet: number, cost: number): Gap {
  const weight = Math.max(0, unmet - bound.weight);
  return { weight, cost: weight > 0 ? cost : Math.max(0, cost - bound.cost) };
}

/** Of two plans that survive, the one that is proved to be nearer to the best. */
function better<Result>(a: Answer<Result> | undefined, b: Answer<Result>): Answer<Result> {
  if (!a?.gap || !b.gap) return b;
  return greater(a.gap, b.gap) === b.gap ? a : b;
}

const isNear = <Result extends Planned>({ result, gap }: Answer<Result>): boolean =>
  hasPlan(result) && gap?.weight === 0 && gap.cost * 1_000 <= result.plan.cost * nearEnough;
