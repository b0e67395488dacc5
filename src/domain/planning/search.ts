import { answerOf } from './answer-of-search.ts';
import type { Bounded } from './bounded.ts';
import type { CertificateNode, Prices } from './certificate.ts';
import { choiceTree } from './choice-tree.ts';
import type { ColumnModel } from './column-model.ts';
import type { ColumnSource } from './column-source.ts';
import { boundAt, noPrices, pricedExactly } from './exact-prices.ts';
import { listedOnly } from './listed-only.ts';
import { modelHash } from './model-hash.ts';
import { scaleOf, unmetCosts } from './objective.ts';
import { interrupted, lastOf, leftOpen } from './open-case.ts';
import { questionFor, undecided } from './question.ts';
import type { Relaxation } from './relaxation.ts';
import { roundedPlan } from './rounded-plan.ts';
import type { SearchBudget } from './search-budget.ts';
import { divided, nothingDecided, type Question, type SearchNode } from './search-node.ts';
import { bestTotal, isNear, isOver, offer, type Search } from './search-state.ts';
import type { Assignment, Solution } from './solution.ts';
import { isPlan, wholePlanIn } from './whole-plan.ts';
import { Work } from './work.ts';

/**
 * The best plan for a column model, by branch and bound: cases are divided by the choices in the trees of the targets first, and by
 * columns only where all choices are made; each is bounded by prices that are part of the certificate. Where a source is given the
 * model holds some of the columns only, and those that are worth looking at are listed on the way.
 */
export function solve(model: ColumnModel, budget: SearchBudget, source?: ColumnSource): Solution {
  const bounded: Bounded = {
    model,
    trees: model.targets.map(choiceTree),
    unmet: unmetCosts(model),
    scale: scaleOf(model),
    work: source?.work ?? new Work(),
    ...(source && { source }),
  };
  const state: Search = { bounded, budget, nodes: 0, isFound: false, openBound: Infinity };
  // Nobody does anything: also where the search ends before it has found a plan, that is one unless something must be done.
  if (!model.targets.some(({ must }) => must)) offer(idlePlan(model), state);
  state.isFound = false;
  const root = explore(nothingDecided(model.targets.length), noPrices(model), state);
  return answerOf(state, { model: modelHash(model), root });
}

function explore(node: SearchNode, inherited: Prices, state: Search): CertificateNode {
  const { bounded, budget } = state;
  if (isOver(state)) return leftOpen(node, inherited, state);
  state.nodes++;
  const { relaxation, prices } = pricedExactly(node, bounded);
  if (bounded.work.isOver) return interrupted(node, [inherited, prices], state, explore);
  const isBeaten = () => boundAt(node, prices, bounded) >= bestTotal(state);
  if (relaxation.excess === undefined && isNear(node, prices, state)) return leftOpen(node, prices, state);
  if (relaxation.excess !== undefined || isBeaten())
    return isBeaten() ? { kind: 'bound', ...prices } : lastOf(node, prices, state);
  const clear = questionFor(relaxation, bounded);
  if (clear === undefined || clear.split.kind === 'column') offer(wholePlanIn(relaxation, bounded), state);
  if (isBeaten()) return { kind: 'bound', ...prices };
  const question = clear ?? undecided(node, relaxation, bounded);
  if (question === undefined) return lastOf(node, prices, state);
  const { split } = question;
  if (split.kind === 'column' && budget.rounds) {
    state.nodes += offerRounded(relaxation, node, state);
    return isBeaten() ? { kind: 'bound', ...prices } : leftOpen(node, prices, state);
  }
  if (split.kind === 'column' && bounded.source?.hasMore(split.block) && !node.listed)
    return listedOnly(node, prices, state, explore);
  return splitBy(question, node, prices, state);
}

function splitBy(question: Question, node: SearchNode, prices: Prices, state: Search): CertificateNode {
  const cases = divided(node, question, state.bounded.trees);
  const likely = explore(cases[question.likely ? 'yes' : 'no'], prices, state);
  const other = explore(cases[question.likely ? 'no' : 'yes'], prices, state);
  const [yes, no] = question.likely ? [likely, other] : [other, likely];
  return { kind: 'split', on: question.split, yes, no };
}

function idlePlan(model: ColumnModel): Assignment | undefined {
  const idle: Assignment = { taken: [], ways: model.targets.map(() => undefined) };
  return isPlan(idle, model) ? idle : undefined;
}

/** Offers a plan in which what the relaxation takes in part is taken wholly or not at all; so many nodes that counts for. */
function offerRounded(relaxation: Relaxation, node: SearchNode, state: Search): number {
  const { plan, cases } = roundedPlan(relaxation, node, state.bounded);
  offer(plan, state);
  return Math.ceil(cases / casesOfNode);
}

/** What is mostly decided is quickly relaxed. */
const casesOfNode = 10;
