import { createHash } from 'node:crypto';
import { claimedAnswer } from '../domain/planning/claimed-answer.ts';
import type { ShownSurvival } from '../domain/planning/counting.ts';
import { budgetOf } from '../domain/planning/explanation/budget.ts';
import { oddsOf } from '../domain/planning/odds.ts';
import type { PlanResult, Proof } from '../domain/planning/plan.ts';
import type { PlannedTarget } from '../domain/planning/planned.ts';
import { servedTargets } from '../domain/planning/served-targets.ts';
import type { AimedTarget } from '../domain/planning/targets-at-risk.ts';
import { clauseInWords } from '../wording/rules/clause-in-words.ts';
import type { Voice } from '../wording/voice.ts';
import type { PlanAnswer } from './plan-answer.ts';
import type { PlanBesides } from './plan-besides.ts';
import type { JsonPlan } from './plan-schema.ts';
import { presentPlanTold } from './plan-told.ts';
import { presentBesides } from './present-besides.ts';
import { presentAction, presentOdds, presentTarget } from './present-plan-parts.ts';
import { titleOf } from './present-range.ts';
import { aboutOf } from './present-result.ts';
import { textOf } from './text-of-point.ts';

export function presentPlan(answer: PlanAnswer, voice: Voice, besides: PlanBesides = {}): JsonPlan {
  const { request, result, untouched, decided, isLearningUnstated } = answer;
  const { facts, training } = request;
  const budget = budgetOf(request);
  const sure = request.options?.sure;
  const plan = result && 'plan' in result ? result.plan : undefined;
  const odds = plan && oddsOf(plan, request);
  const written: Omit<JsonPlan, 'fingerprint'> = {
    kind: 'plan',
    ...aboutOf(facts, request, voice),
    status: result?.status ?? 'nothing-to-plan',
    currency: training.currency,
    minorUnits: training.minorUnits,
    sampleData: training.sample,
    learningStated: !isLearningUnstated,
    ...(budget !== undefined && { budget }),
    ...(sure !== undefined && { sure }),
    untouched: untouched.map((one) => presentTarget(one, voice)),
    ...(decided.length > 0 && { decided: decided.map((claim) => ({ claim: { ...claim }, name: voice.award(claim) })) }),
    targets: request.targets.map((target, index) => presentPlanned(target, plan?.targets[index], voice)),
    actions: plan?.actions.map((one) => presentAction(one, servedTargets(one, plan))) ?? [],
    bought: plan?.bought.map((one) => ({ ...one })) ?? [],
    cost: plan?.cost ?? 0,
    ...(odds && { odds: presentOdds(odds) }),
    gap: gapOf(result),
    ...presentSurvival(answer),
    ...presentBesides(besides, plan, voice),
    ...(besides.isTold && { told: presentPlanTold(answer, voice) }),
    ...(result && { proof: presentProof(result.proof) }),
  };
  return { ...written, fingerprint: fingerprintOf(written) };
}

function presentSurvival({ result, survival }: PlanAnswer): Pick<JsonPlan, 'survival'> {
  const known = result && 'plan' in result ? result.survival : undefined;
  if (!known || !survival) return {};
  const { more, isProved, unsafe, standIns } = survival;
  const listed = (some: readonly { readonly target: number; readonly people: readonly string[] }[]) =>
    some.map(({ target, people }) => ({ target, people: [...people] }));
  return {
    survival: {
      open: [...known.open],
      ...(known.ended && { ended: known.ended }),
      planned: [...known.planned],
      ...(more !== undefined && { more }),
      proved: isProved,
      unsafe: listed(unsafe),
      standIns: standIns.map(({ person, counted }) => ({ person, counted: listed(counted) })),
    },
  };
}

/** Of everything but the fingerprint itself, in the order in which it is written. */
export const fingerprintOf = ({ fingerprint: _, ...written }: Partial<JsonPlan>): string =>
  createHash('sha256').update(JSON.stringify(written)).digest('hex');

const gapOf = (result: PlanResult | undefined) =>
  result && 'plan' in result ? { ...result.gap } : { weight: 0, cost: 0 };

const presentPlanned = (
  target: AimedTarget,
  planned: PlannedTarget | undefined,
  voice: Voice,
): JsonPlan['targets'][number] => ({
  ...presentTarget(target, voice),
  ...(planned?.version !== undefined && { version: planned.version }),
  isMet: planned?.isMet ?? false,
  counted: (planned?.counted ?? []).map(({ clause, slot, people }) => ({
    clause: clause.id,
    ...titleOf(clause, voice),
    slot,
    people: [...people],
  })),
  given: (planned?.given ?? []).map(({ clause, isMet }) => ({
    clause: clause.id,
    ...titleOf(clause, voice),
    text: textOf(clauseInWords(clause, voice)),
    isMet,
  })),
});

/** As plain data: JSON has no place for what is left undefined. */
function presentProof(proof: Proof): NonNullable<JsonPlan['proof']> {
  const claim = claimedAnswer(proof);
  const { model, certificate } = proof;
  const written = {
    cases: proof.nodes,
    complete: !proof.isCut,
    model,
    certificate,
    ...(claim && {
      answer: {
        taken: claim.assignment.taken,
        ways: claim.assignment.ways.map((way) => way ?? null),
        unmetWeight: claim.unmetWeight,
        cost: claim.cost,
        gap: claim.gap,
        ...(claim.survival && { survival: survivalAsWritten(claim.survival) }),
      },
    }),
  };
  return JSON.parse(JSON.stringify(written)) as NonNullable<JsonPlan['proof']>;
}

function survivalAsWritten({ usual, ways, cases }: ShownSurvival) {
  const written = (some: ShownSurvival['ways']) => some.map((one) => one ?? null);
  return { usual, ways: written(ways), cases: cases.map((one) => ({ ...one, ways: written(one.ways) })) };
}
