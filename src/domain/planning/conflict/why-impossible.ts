import { modelFromRequest, type RequestModel } from '../model-from-request.ts';
import { placesIn } from '../objective.ts';
import type { PlanResult } from '../plan.ts';
import type { PlanRequest, PlanTarget } from '../plan-request.ts';
import { type WhyUnmet, whyUnmet } from '../why-unmet.ts';
import { canMeet, type Effort } from './can-meet.ts';
import type { ConflictFact } from './conflict-fact.ts';
import { factsOf } from './facts-of-request.ts';
import { minimalConflict } from './minimal-conflict.ts';
import { type Remedies, remediesFor } from './remedies.ts';
import { type TooFewPeople, tooFewPeople } from './too-few-people.ts';

/** Why some targets cannot all be met, and what would help. */
export interface WhyImpossible extends Remedies {
  /** By position: what must be met; or what the plan meets, with one more that it leaves unmet. */
  readonly goal: readonly number[];
  /** The one that the plan leaves unmet. */
  readonly unmet?: number;
  readonly conflict: Conflict;
}

/** Why a target cannot be met, whatever people pass and whatever else is met. */
export type WhyAlone = Extract<WhyUnmet, { kind: 'no-text' | 'beyond-exams' }>;

export type Conflict =
  /** Exams cannot change what one of them asks for: it is impossible by itself. */
  | { readonly kind: 'beyond-exams'; readonly target: number; readonly why: WhyAlone }
  | {
      readonly kind: 'facts';
      readonly facts: readonly ConflictFact[];
      readonly isMinimal: boolean;
      /** Where it shows in numbers. */
      readonly tooFew?: TooFewPeople;
    };

/** How often a problem is solved anew at the most; each time it may look at so many cases. */
export interface EffortAsked {
  readonly solves: number;
  readonly nodes: number;
}

/**
 * Nothing where everything is met; where what is unmet is beyond exams, which is told elsewhere; or where it is not proved that it
 * cannot be met.
 */
export function whyImpossible(
  result: PlanResult,
  request: PlanRequest,
  { solves, nodes }: EffortAsked,
): readonly WhyImpossible[] {
  if (result.status === 'unknown') return [];
  const positions = [...request.targets.keys()];
  const musts = positions.filter((target) => request.targets[target]?.must);
  const effort: Effort = { nodes, left: solves };
  const asked = modelFromRequest(request);
  if (!('plan' in result)) {
    // Only that no plan survives is proved where one has to; how things are without that is asked anew.
    const isProved = !result.proof.isCut && !request.options?.survivesAnyLeaver;
    return whyOf({ request, goal: musts, asked, effort, isProved });
  }
  const { targets } = result.plan;
  const met = positions.filter((target) => targets[target]?.isMet);
  const unmet = positions.filter((target) => !targets[target]?.isMet);
  return unmet.flatMap((one) =>
    whyOf({ request, goal: [...met, one].sort((a, b) => a - b), asked, effort, unmet: one }),
  );
}

interface Asked {
  readonly request: PlanRequest;
  readonly goal: readonly number[];
  readonly asked: RequestModel;
  readonly effort: Effort;
  readonly unmet?: number;
  /** It is known already that these cannot all be met. */
  readonly isProved?: boolean;
}

function whyOf({ request, goal, asked, effort, unmet, isProved = false }: Asked): readonly WhyImpossible[] {
  const about = { goal, ...(unmet !== undefined && { unmet }) };
  const beyond = goal.flatMap((target): readonly Extract<Conflict, { kind: 'beyond-exams' }>[] => {
    const why = whyAlone(target, asked, request);
    return why.kind === 'too-few' || why.kind === 'awards-unmet' ? [] : [{ kind: 'beyond-exams', target, why }];
  });
  const [first] = beyond;
  if (first) {
    if (unmet !== undefined) return [];
    const facts = beyond.map(({ target }): ConflictFact => ({ kind: 'target', target }));
    const remedies = remediesFor({ request, goal, conflict: facts, kept: [], unprepared: [], outOfReach: [] }, effort);
    return beyond.map((conflict, index) => ({ ...about, conflict, ...(index === 0 ? remedies : noRemedies) }));
  }
  if (!isProved && canMeet(request, goal, effort) !== 'no') return [];
  const places = asked.model.targets.reduce((sum, { need }) => sum + placesIn(need), 0);
  const facts = factsOf(request, goal, asked.places);
  const unprepared = facts.flat().flatMap((one) => (one.kind === 'no-preparation' ? [one.item] : []));
  const outOfReach = facts.flat().filter((one) => one.kind === 'place' || one.kind === 'language');
  const kept = unmet === undefined ? [] : [unmet];
  const told = (some: readonly (readonly ConflictFact[])[]) => {
    const conflict = minimalConflict({ request, goal, facts: some, places }, effort);
    return {
      conflict,
      ...remediesFor({ request, goal, conflict: conflict.facts, kept, unprepared, outOfReach }, effort),
    };
  };
  // Often a credential is named that nobody means to earn. Only where nothing else helps it is told that nothing prepares for it.
  const asGiven = told(facts.map((kind) => kind.filter((one) => one.kind !== 'no-preparation')));
  const isHelped = asGiven.found.some(({ remedy }) => remedy.kind !== 'give-up');
  const { conflict, ...remedies } = isHelped || unprepared.length === 0 ? asGiven : told(facts);
  const targets = conflict.facts.flatMap((one) => (one.kind === 'target' ? [one.target] : []));
  const tooFew = tooFewPeople(request, targets, effort.nodes);
  return [{ ...about, conflict: { kind: 'facts', ...conflict, ...(tooFew && { tooFew }) }, ...remedies }];
}

const noRemedies: Remedies = { found: [], isComplete: true };

function whyAlone(target: number, { versions, given }: RequestModel, { programme, targets }: PlanRequest): WhyUnmet {
  const version = versions[target];
  // What other targets bring is not beyond exams.
  const own = given.filter((one) => one.target === target && !one.by);
  const planned = { isMet: false, counted: [], given: own, ...(version !== undefined && { version }) };
  return whyUnmet(targets[target] as PlanTarget, planned, programme);
}
