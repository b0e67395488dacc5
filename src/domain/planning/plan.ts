import type { Certificate } from './certificate.ts';
import type { ColumnModel } from './column-model.ts';
import { modelFromRequest, modelOf, type RequestModel } from './model-from-request.ts';
import { modelHash } from './model-hash.ts';
import { type NamelessAnswer, namelessPlan } from './nameless-plan.ts';
import { type Named, namedPlan } from './plan-from-assignment.ts';
import type { PlanRequest } from './plan-request.ts';
import type { Plan } from './planned.ts';
import { preparedRequest } from './prepared-request.ts';
import type { RememberedPlans } from './remembered-plans.ts';
import { solve } from './search.ts';
import type { SearchBudget } from './search-budget.ts';
import type { Survival } from './survival.ts';
import { survivalShown } from './survival-shown.ts';
import { survivingPlan } from './surviving-plan.ts';
import { type Claim, verify, verifyInfeasible } from './verify.ts';
import { verifySurvival } from './verify-survival.ts';

/** What a request comes to, with its proof. */
export type PlanResult =
  | {
      readonly status: 'optimal' | 'gap';
      readonly plan: Plan;
      /** How much better a plan could be: nothing where it is optimal. */
      readonly gap: { readonly weight: number; readonly cost: number };
      readonly proof: Proof;
      /** Where whoever leaves must make no difference: how that was found out. */
      readonly survival?: Survival;
    }
  | { readonly status: 'infeasible' | 'unknown'; readonly proof: Proof };

export type PlanFound = Extract<PlanResult, { readonly plan: unknown }>;

export interface Proof {
  readonly model: ColumnModel;
  readonly certificate: Certificate;
  /** So many cases were looked at. */
  readonly nodes: number;
  /** Not everything that people could do was listed, so nothing is proved about what was not. */
  readonly isCut: boolean;
  /** What the verifier is asked to believe; of an answer without a plan, nothing. */
  readonly claim?: Claim;
}

const usualNodes = 20_000;
/** Where time for tries is weighed in each case, what so many have not proved far more do not prove either. */
const usualNodesIfSure = 2_000;
/** A case takes far longer where everybody is counted anew for each who may leave. */
const usualNodesIfOneLeaves = 400;

/**
 * The cheapest plan that meets as much as can be met, checked by the verifier before anybody sees it. What is remembered of other
 * requests makes it quicker, and no different.
 */
export function plan(request: PlanRequest, remembered?: RememberedPlans): PlanResult {
  const { sure, survivesAnyLeaver = false } = request.options ?? {};
  const { nodes = sure === undefined ? usualNodes : usualNodesIfSure } = request.options ?? {};
  if (!survivesAnyLeaver) return remembered ? planLikeOthers(request, nodes, remembered) : planAlone(request, nodes);
  const { result, asked, survival, gap } = survivingPlan(
    request,
    request.options?.nodes ?? usualNodesIfOneLeaves,
    (model, budget) => resultOf(foundIn(model, budget), model, request),
  );
  if (!('plan' in result) || !survival) return result;
  const found: PlanFound = { ...(gap && !result.proof.isCut ? withGap(result, gap) : result), survival };
  const status = survival.open.length > 0 ? 'gap' : found.status;
  return { ...found, status, proof: withSurvival(found, asked, request) };
}

/** The same plan where more is not known to be out of reach: its own model asks for more than is needed. */
function withGap(found: PlanFound, gap: PlanFound['gap']): PlanFound {
  const { proof } = found;
  const status = gap.weight > 0 || gap.cost > 0 ? 'gap' : found.status;
  return { ...found, status, gap, proof: { ...proof, ...(proof.claim && { claim: { ...proof.claim, gap } }) } };
}

/**
 * What can be checked of its survival belongs to the model, which so becomes another one. What people are able to do anyhow changes no
 * bound but where cases were told apart by what a block takes; then nothing is shown.
 */
function withSurvival({ plan: found, proof, survival }: PlanFound, asked: RequestModel, request: PlanRequest): Proof {
  if (!proof.claim || !survival) return proof;
  const { model, shown } = survivalShown(found, request, { ...survival, asked, taken: proof.claim.assignment.taken });
  const certificate = { ...proof.certificate, model: modelHash(model) };
  const claim: Claim = { ...proof.claim, certificate, survival: shown };
  const { assignment } = claim;
  const flaws = verifySurvival(model, model.counting, {
    assignment,
    actions: found.actions,
    shown,
    open: survival.open,
  });
  if (flaws.some(({ kind }) => kind === 'not-able') || verify(model, claim).length > 0) return proof;
  insist(flaws);
  return { ...proof, model, certificate, claim };
}

function planAlone(request: PlanRequest, nodes: number): PlanResult {
  const asked = modelFromRequest(request);
  return resultOf(foundIn(asked, { nodes }), asked, request);
}

function planLikeOthers(request: PlanRequest, nodes: number, remembered: RememberedPlans): PlanResult {
  const prepared = preparedRequest(request);
  const key = remembered.keyOf(prepared, nodes);
  const known = remembered.find(key, prepared);
  if (known) {
    const { places, given, needs } = prepared;
    const versions = needs.map(({ version }) => version);
    return resultOf(known.found, { places, given, versions, people: known.ids.map((ids) => ({ ids })) }, request);
  }
  const asked = modelOf(prepared);
  const found = foundIn(asked, { nodes });
  const result = resultOf(found, asked, request);
  remembered.keep(key, found, prepared, asked.people);
  return result;
}

function foundIn(asked: RequestModel, budget: SearchBudget): NamelessAnswer {
  const { model, source } = asked;
  const solution = solve(model, budget, source);
  return {
    model,
    solution,
    isCut: asked.isCut(),
    ...('assignment' in solution && { plan: namelessPlan(solution.assignment, asked) }),
  };
}

function resultOf(
  { model, solution, isCut, plan: nameless }: NamelessAnswer,
  named: Named,
  request: PlanRequest,
): PlanResult {
  const proof: Proof = { model, certificate: solution.certificate, nodes: solution.nodes, isCut };
  if (solution.status === 'infeasible' || solution.status === 'unknown' || !nameless) {
    if (solution.status === 'infeasible') insist(verifyInfeasible(model, solution.certificate));
    return { status: solution.status === 'infeasible' ? 'infeasible' : 'unknown', proof };
  }
  const { status, assignment, unmetWeight, cost, gap, certificate } = solution;
  const claim: Claim = { assignment, unmetWeight, cost, gap, certificate };
  insist(verify(model, claim));
  return {
    status: isCut ? 'gap' : status,
    plan: { ...namedPlan(nameless, named, request), cost },
    // Of what was not listed nothing is known: all that is unmet might be met, and all might cost nothing.
    gap: isCut ? { weight: Math.max(gap.weight, unmetWeight), cost } : gap,
    proof: { ...proof, claim },
  };
}

/** A plan that the verifier refuses is a bug of the search, and nobody is to act on it. */
function insist(flaws: readonly unknown[]): void {
  if (flaws.length > 0) throw new Error(`The planner could not prove its own answer: ${JSON.stringify(flaws)}.`);
}
