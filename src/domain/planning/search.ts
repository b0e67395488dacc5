import { asMoneyMissing, withoutBudgetRow } from './beyond-budget.ts';
import type { Bounded } from './bounded.ts';
import type { Certificate, CertificateNode, Prices } from './certificate.ts';
import { choiceTree } from './choice-tree.ts';
import type { ColumnModel } from './column-model.ts';
import type { ColumnSource } from './column-source.ts';
import { cheapestOne, lowerBound } from './lower-bound.ts';
import { modelHash } from './model-hash.ts';
import { beyondAllPlans, placesIn, scaleOf, unmetCosts, weightOfTotal } from './objective.ts';
import { questionFor, undecided } from './question.ts';
import { type Relaxation, relaxationOf } from './relaxation.ts';
import { roundedPlan } from './rounded-plan.ts';
import { divided, nothingDecided, type Question, type SearchNode } from './search-node.ts';
import type { Assignment, Solution } from './solution.ts';
import { unlistedBound } from './unlisted-bound.ts';
import { isPlan, totalOf, unmetIn, wholePlanIn } from './whole-plan.ts';
import { Work } from './work.ts';

export interface SearchBudget {
  /** The search stops after so many nodes; the same budget gives the same answer on every machine. */
  readonly nodes: number;
  /** No more cases are looked at after so many sets of things to earn were priced; the first is finished in any case. */
  readonly priced?: number;
  /** Any plan will do in which all that must be met is met: what is asked is whether there is one. */
  readonly isAnyEnough?: boolean;
  /**
   * Where all choices are made a plan is rounded (rounded-plan.ts), and columns are not divided: what it could be better by is
   * left open. The first plan will do, or all cases are looked at.
   */
  readonly rounds?: 'first' | 'undivided';
  /** After so many nodes what could save no more than this, in per mille of the cost, is left open. */
  readonly nearAfter?: { readonly nodes: number; readonly perMille: number };
}

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
  const unpriced = { prices: model.rows.map(() => 0), scale: 1 };
  const root = explore(nothingDecided(model.targets.length), unpriced, state);
  return answerOf(state, { model: modelHash(model), root });
}

interface Search {
  readonly bounded: Bounded;
  readonly budget: SearchBudget;
  nodes: number;
  /** A plan was found in a case of the search, and not only given to begin with. */
  isFound: boolean;
  best?: { readonly total: number; readonly assignment: Assignment };
  /** The least that a plan in a case that was left open could come to. */
  openBound: number;
}

function explore(node: SearchNode, inherited: Prices, state: Search): CertificateNode {
  const { bounded, budget } = state;
  if (state.nodes >= budget.nodes || isSpent(state) || isEnough(state)) return leftOpen(node, inherited, state);
  state.nodes++;
  const { relaxation, prices } = pricedExactly(node, bounded);
  if (bounded.work.isOver) return interrupted(node, [inherited, prices], state);
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
    if (isBeaten()) return { kind: 'bound', ...prices };
    return leftOpen(node, prices, state);
  }
  if (split.kind === 'column' && bounded.source?.hasMore(split.block) && !node.listed)
    return listedOnly(node, prices, state);
  return splitBy(question, node, prices, state);
}

/**
 * The work was over before the case was priced: of what is not listed only that is known which is quickly told, or what was known of the
 * case before. What is listed may hold a plan.
 */
function interrupted(node: SearchNode, known: readonly [Prices, Prices], state: Search): CertificateNode {
  const [inherited, prices] = known;
  const { source } = state.bounded;
  if (!source) return leftOpen(node, inherited, state);
  dive(node, inherited, state);
  const before = provedAt(node, inherited, state);
  const told = unlistedBound(node, prices, state.bounded, source);
  if (!told || told.bound <= before) return leftOpen(node, inherited, state);
  state.openBound = Math.min(state.openBound, told.bound);
  return { kind: 'bound', ...told.prices };
}

const isSpent = ({ nodes, bounded: { work }, budget }: Search): boolean =>
  work.isOver || (nodes > 0 && work.priced > (budget.priced ?? Infinity));

const isEnough = ({ best, budget, isFound, bounded: { model } }: Search): boolean =>
  (budget.rounds === 'first' && isFound) ||
  (budget.isAnyEnough === true &&
    best !== undefined &&
    model.targets.every(({ must }, target) => !must || best.assignment.ways[target] !== undefined));

/** Is too little to be saved in this case to go on after so many? */
function isNear(node: SearchNode, prices: Prices, { budget, best, nodes, bounded }: Search): boolean {
  if (!budget.nearAfter || nodes <= budget.nearAfter.nodes || !best) return false;
  const cost = best.total - unmetIn(best.assignment, bounded);
  return boundAt(node, prices, bounded) >= best.total - Math.floor((cost * budget.nearAfter.perMille) / 1000);
}

function idlePlan(model: ColumnModel): Assignment | undefined {
  const idle: Assignment = { taken: [], ways: model.targets.map(() => undefined) };
  return isPlan(idle, model) ? idle : undefined;
}

function splitBy(question: Question, node: SearchNode, prices: Prices, state: Search): CertificateNode {
  const cases = divided(node, question, state.bounded.trees);
  const likely = explore(cases[question.likely ? 'yes' : 'no'], prices, state);
  const other = explore(cases[question.likely ? 'no' : 'yes'], prices, state);
  const [yes, no] = question.likely ? [likely, other] : [other, likely];
  return { kind: 'split', on: question.split, yes, no };
}

/** The best total so far, or what no plan comes to. */
const bestTotal = ({ best, bounded }: Search): number => best?.total ?? beyondAllPlans(bounded.model);

/** Prices in whole numbers at which the cheapest column of each block is listed: a bound at these prices is one for all columns. */
function pricedExactly(
  node: SearchNode,
  bounded: Bounded,
): { readonly relaxation: Relaxation; readonly prices: Prices } {
  for (let tries = 1; ; tries++) {
    const relaxation = relaxationOf(bounded, node);
    const all = wholePrices(relaxation, bounded);
    // What rounding made worth listing may change the prices once more.
    const isMore = all.map((prices) => listCheapest(node, prices, bounded)).some((one) => one);
    if (isMore && tries < mostTries) continue;
    // Prices that do not show that there is no plan say nothing of what one costs.
    const telling = all.find((prices) => boundAt(node, prices, bounded) > -Infinity);
    return { relaxation, prices: telling ?? { prices: bounded.model.rows.map(() => 0), scale: 1 } };
  }
}

const mostTries = 4;

function listCheapest(node: SearchNode, worth: Prices, { source, model }: Bounded): boolean {
  if (!source || node.listed) return false;
  let isMore = false;
  for (const block of model.blocks.keys())
    while (source.listCheaper(block, worth, cheapestOne(block, { model }, node, worth))) isMore = true;
  return isMore;
}

/**
 * Columns that are too dear for any better plan stay out of what follows, and all others are listed. First a good plan is
 * sought among what is listed: the better it is, the fewer columns there are to look at.
 */
function listedOnly(node: SearchNode, worth: Prices, state: Search): CertificateNode {
  const { bounded } = state;
  const { source } = bounded;
  const spare = () => bestTotal(state) * worth.scale - lowerBound(bounded, node, worth);
  const within = (part: number) => {
    const more = Math.ceil(spare() * part);
    return bounded.model.blocks.map((_, block) =>
      node.limits.has(block) ? Infinity : cheapestOne(block, bounded, node, worth) + more,
    );
  };
  let [before, now] = [-1, 0];
  for (const part of partsOfSpare) {
    if (bounded.work.isOver) break;
    const some = within(part);
    for (const [block, below] of some.entries())
      if (below < Infinity && source?.hasMore(block)) source.listAll(block, worth, below);
    [before, now] = [now, listedSoFar(bounded)];
    // The same columns would lead the same way.
    if (now > before) dive(node, worth, state);
    if (spare() <= 0) return { kind: 'bound', ...worth };
  }
  const below = within(1);
  const isComplete = below.every((most, block) => !source?.hasMore(block) || source.listAll(block, worth, most));
  if (!isComplete) return leftOpen(node, worth, state);
  return { kind: 'without', ...worth, rest: explore({ ...node, listed: { worth, below } }, worth, state) };
}

const listedSoFar = ({ model }: Bounded): number => model.blocks.reduce((sum, { columns }) => sum + columns.length, 0);

/** A good plan among what is listed, which proves nothing. */
function dive(node: SearchNode, worth: Prices, state: Search): void {
  const { source: _, ...all } = state.bounded;
  const bounded = { ...all, work: all.work.part(workOfDive) };
  const alone: Search = {
    ...state,
    bounded,
    budget: { ...state.budget, nodes: Math.min(state.budget.nodes, state.nodes + nodesOfDive) },
  };
  explore(node, worth, alone);
  state.nodes = alone.nodes;
  all.work.done += bounded.work.done;
  if (alone.best) state.best = alone.best;
}

/** How far from the cheapest of each block columns are listed before a plan is sought: nothing, then more and more. */
const partsOfSpare = [0, 1 / 64, 1 / 16, 1 / 4];
const nodesOfDive = 100;
const workOfDive = 1 / 8;

/** Offers a plan in which what the relaxation takes in part is taken wholly or not at all; so many nodes that counts for. */
function offerRounded(relaxation: Relaxation, node: SearchNode, state: Search): number {
  const { plan, cases } = roundedPlan(relaxation, node, state.bounded);
  offer(plan, state);
  return Math.ceil(cases / casesOfNode);
}

/** What is mostly decided is quickly relaxed. */
const casesOfNode = 10;

/** The end of a case that cannot be divided any more: perhaps only a little money is missing. */
function lastOf(node: SearchNode, prices: Prices, state: Search): CertificateNode {
  const { bounded } = state;
  const unlimited = withoutBudgetRow(bounded);
  const missing = unlimited && asMoneyMissing(pricedExactly(node, unlimited).prices, bounded);
  if (!missing) return leftOpen(node, prices, state);
  listCheapest(node, missing, bounded);
  if (bounded.work.isOver) return leftOpen(node, prices, state);
  return boundAt(node, missing, bounded) === Infinity ? { kind: 'bound', ...missing } : leftOpen(node, prices, state);
}

function leftOpen(node: SearchNode, prices: Prices, state: Search): CertificateNode {
  state.openBound = Math.min(state.openBound, provedAt(node, prices, state));
  return { kind: 'bound', ...prices };
}

/** Where columns are not listed yet, it is not known without prices either what those come to at the least who have to do something. */
const provedAt = (node: SearchNode, prices: Prices, { bounded }: Search): number =>
  bounded.source === undefined || prices.prices.some((price) => price > 0) ? boundAt(node, prices, bounded) : 0;

/** The scale is a power of two, so the division is exact. Where money counts for nothing, what is missing shows that there is no plan. */
function boundAt(node: SearchNode, prices: Prices, bounded: Bounded): number {
  const bound = lowerBound(bounded, node, prices);
  if (prices.scale === 0) return bound > 0 ? Infinity : -Infinity;
  return Math.ceil(bound / prices.scale);
}

/**
 * As fine as they stay exact. Where there is no plan, prices of what is missing, for which money counts for nothing: as fine as can be,
 * or with the lowest of them as a small whole number, since then rounding loses nothing where each price is a cost.
 */
function wholePrices({ prices, excess }: Relaxation, { model, scale }: Bounded): readonly Prices[] {
  if (excess === undefined) return [{ prices: prices.map((price) => Math.round(price * scale)), scale }];
  const finest = finestScale(prices, model);
  const lowest = prices.reduce((least, price) => (price > 1e-12 ? Math.min(least, price) : least), Infinity);
  return [finest, ...[1, 2, 6].map((parts) => parts / lowest).filter((parts) => parts < finest)].map((parts) => ({
    prices: prices.map((price) => Math.round(price * parts)),
    scale: 0,
  }));
}

/** So many parts that all sums at these prices stay exact. */
function finestScale(prices: readonly number[], { rows, blocks, targets }: ColumnModel): number {
  const worth = (row: number, amount: number) => (prices[row] as number) * Math.abs(amount);
  const available = rows.reduce((sum, one, row) => sum + worth(row, one.available), 0);
  const supplied = blocks.reduce(
    (sum, { columns, count }) =>
      sum +
      count *
        columns.reduce(
          (most, { supplies }) =>
            Math.max(
              most,
              supplies.reduce((all, [row, amount]) => all + worth(row, amount), 0),
            ),
          0,
        ),
    0,
  );
  const dearest = prices.reduce((most, price) => Math.max(most, price), 0);
  const asked = targets.reduce((sum, { need }) => sum + placesIn(need), 0) * dearest;
  const most = Math.max(1e-6, available + supplied + asked);
  return 2 ** Math.floor(Math.log2(Number.MAX_SAFE_INTEGER / 64 / most));
}

function offer(assignment: Assignment | undefined, state: Search): void {
  if (!assignment) return;
  state.isFound = true;
  const total = totalOf(assignment, state.bounded);
  if (state.best === undefined || total < state.best.total) state.best = { total, assignment };
}

function answerOf({ bounded, best, openBound, nodes }: Search, certificate: Certificate): Solution {
  const { model } = bounded;
  const isProved = openBound >= (best?.total ?? Infinity);
  if (best === undefined || model.targets.some(({ must }, target) => must && !best.assignment.ways[target]))
    return { status: isProved ? 'infeasible' : 'unknown', certificate, nodes };
  const { assignment, total } = best;
  const cost = total - unmetIn(assignment, bounded);
  const weight = isProved ? 0 : weightOfTotal(total, model) - weightOfTotal(openBound, model);
  return {
    status: isProved ? 'optimal' : 'gap',
    assignment,
    unmetWeight: model.targets.reduce((sum, one, target) => sum + (assignment.ways[target] ? 0 : one.weight), 0),
    cost,
    // Where more could be met, any cost is possible.
    gap: { weight, cost: isProved ? 0 : weight > 0 ? cost : total - openBound },
    certificate,
    nodes,
  };
}
