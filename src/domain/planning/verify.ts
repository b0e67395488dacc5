import type { Certificate, CertificateNode, NeedPath, Prices, Split } from './certificate.ts';
import type { Block, Column, ColumnModel } from './column-model.ts';
import type { ShownSurvival } from './counting.ts';
import { modelHash } from './model-hash.ts';
import type { Need } from './need.ts';
import type { Assignment } from './solution.ts';

/** What an answer claims, and what is wrong with it; nothing where it is proved. */
export interface Claim {
  readonly assignment: Assignment;
  readonly unmetWeight: number;
  readonly cost: number;
  readonly gap: { readonly weight: number; readonly cost: number };
  readonly certificate: Certificate;
  /** Where whoever leaves must make no difference: how that is shown (verify-survival.ts). */
  readonly survival?: ShownSurvival;
}

export type Flaw =
  | { readonly kind: 'other-model' }
  | { readonly kind: 'not-supplied'; readonly row: number }
  | { readonly kind: 'too-many' | 'too-few'; readonly block: number }
  | { readonly kind: 'not-met'; readonly target: number }
  | { readonly kind: 'other-figures'; readonly unmetWeight: number; readonly cost: number }
  | { readonly kind: 'not-exact' }
  /** A plan of this cost could leave more weight unmet and yet count as better. */
  | { readonly kind: 'unit-too-small'; readonly unit: number; readonly needed: number }
  | { readonly kind: 'not-proved'; readonly bound: number; readonly claimed: number };

/**
 * Checks a plan and the proof that none is better, from the model alone and in whole numbers. It shares no code with the search
 * but the words in which the two speak: whoever doubts the search needs to read this file only.
 */
export function verify(model: ColumnModel, claim: Claim): readonly Flaw[] {
  if (claim.certificate.model !== modelHash(model)) return [{ kind: 'other-model' }];
  const flaws = planFlaws(model, claim);
  return flaws.length > 0 ? flaws : proofFlaws(model, claim);
}

function planFlaws(model: ColumnModel, { assignment, unmetWeight, cost }: Claim): readonly Flaw[] {
  const left = model.rows.map(({ available }) => available);
  const busy = model.blocks.map(() => 0);
  let spent = 0;
  for (const { block, column, times } of assignment.taken) {
    const taken = model.blocks[block]?.columns[column];
    if (!taken || !Number.isInteger(times) || times < 0) return [{ kind: 'too-many', block }];
    busy[block] = at(busy, block) + times;
    spent += taken.cost * times;
    for (const [row, amount] of taken.supplies) left[row] = at(left, row) + amount * times;
  }
  const flaws: Flaw[] = [];
  let missed = 0;
  for (const [target, { need, weight, supplies = [] }] of model.targets.entries()) {
    const way = assignment.ways[target];
    if (way) for (const row of supplies) left[row] = at(left, row) + 1;
    if (way && !demand(need, [], new Set(way.choices.map(String)), left)) flaws.push({ kind: 'not-met', target });
    if (!way) missed += weight;
  }
  for (const [row, amount] of left.entries()) if (amount < 0) flaws.push({ kind: 'not-supplied', row });
  for (const [block, { count, least }] of model.blocks.entries()) {
    if (at(busy, block) > count) flaws.push({ kind: 'too-many', block });
    if (at(busy, block) < least) flaws.push({ kind: 'too-few', block });
  }
  if (missed !== unmetWeight || spent !== cost) flaws.push({ kind: 'other-figures', unmetWeight: missed, cost: spent });
  return flaws;
}

/** Is there enough in each row for the branches and options that are chosen, and are they enough for the need? */
export function isMetBy(need: Need, chosen: readonly NeedPath[], filled: ReadonlyMap<number, number>): boolean {
  const left = Array.from({ length: 1 + Math.max(-1, ...filled.keys()) }, (_, row) => filled.get(row) ?? 0);
  const isMet = demand(need, [], new Set(chosen.map(String)), left);
  return isMet && left.every((amount) => amount >= 0);
}

/** Takes what the chosen branches ask for from what is there; false where they are not enough to meet the need. */
function demand(need: Need, path: NeedPath, chosen: ReadonlySet<string>, left: number[]): boolean {
  switch (need.kind) {
    case 'places':
      left[need.row] = at(left, need.row) - need.count;
      return true;
    case 'n-of': {
      const taken = need.of.flatMap((inner, index) => {
        const below = [...path, index];
        return chosen.has(String(below)) ? [demand(inner, below, chosen, left)] : [];
      });
      return taken.length >= need.n && taken.every((isMet) => isMet);
    }
    case 'score': {
      let points = 0;
      const allMet = need.parts.map((options, part) => {
        const option = options.findLastIndex((_, index) => index === 0 || chosen.has(String([...path, part, index])));
        const taken = options[option];
        points += taken?.points ?? 0;
        return taken !== undefined && demand(taken.need, [...path, part, option], chosen, left);
      });
      return points >= need.atLeast && allMet.every((isMet) => isMet);
    }
    default:
      return need satisfies never;
  }
}

/** Walks through all cases of the certificate: whatever each question is answered with, nothing beats the claim. */
function proofFlaws(model: ColumnModel, { assignment, cost, gap, certificate }: Claim): readonly Flaw[] {
  const { unit, weights } = weighed(model);
  const missed = weights.reduce((sum, weight, target) => sum + (assignment.ways[target] ? 0 : weight), 0);
  const claimed = unit * (missed - gap.weight) + cost - gap.cost;
  return boundFlaws(model, certificate, claimed);
}

/** Checks the proof that some target that must be met is unmet in every plan, or that there is no plan. */
export function verifyInfeasible(model: ColumnModel, certificate: Certificate): readonly Flaw[] {
  if (certificate.model !== modelHash(model)) return [{ kind: 'other-model' }];
  const { unit, weights } = weighed(model);
  const musts = model.targets.flatMap(({ must }, target) => (must ? [at(weights, target)] : []));
  // Beyond what it costs to meet nothing there is no plan at all.
  const all = weights.reduce((sum, weight) => sum + weight, 1);
  return boundFlaws(model, certificate, unit * Math.min(all, ...musts));
}

function boundFlaws(model: ColumnModel, { root }: Certificate, claimed: number): readonly Flaw[] {
  const { unit, needed, weights } = weighed(model);
  if (!Number.isSafeInteger(unit) || unit < needed) return [{ kind: 'unit-too-small', unit, needed }];
  const unmet = weights.map((weight) => weight * unit);
  const open: OpenCase[] = [{ node: root, said: [], without: new Set() }];
  const flaws: Flaw[] = [];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, said, without } = next;
    if (node.kind === 'split') {
      open.push({ node: node.yes, said: [...said, { ...node.on, yes: true }], without });
      open.push({ node: node.no, said: [...said, { ...node.on, yes: false }], without });
      continue;
    }
    const bound = boundOf(model, next, node, unmet);
    if (bound === undefined) flaws.push({ kind: 'not-exact' });
    else if (node.kind === 'without') {
      const spare = (claimed - 1) * node.scale - bound;
      open.push({ node: node.rest, said, without: new Set([...without, ...tooDear(model, next, node, spare)]) });
    } else if (bound <= (claimed - 1) * node.scale)
      flaws.push({ kind: 'not-proved', bound: bound / node.scale, claimed });
  }
  return flaws;
}

interface OpenCase {
  readonly node: CertificateNode;
  readonly said: readonly Said[];
  /** Columns that no better plan of the case takes. */
  readonly without: ReadonlySet<Column>;
}

/**
 * Columns that raise the bound by more than there is to spare, taken once in place of the cheapest of their block. Of a block about
 * whose columns something was said, none.
 */
function tooDear(
  { blocks }: ColumnModel,
  { said, without }: OpenCase,
  { prices, scale }: Prices,
  spare: number,
): readonly Column[] {
  return blocks.flatMap(({ columns, least }, block) => {
    if (said.some((one) => one.kind === 'column' && one.block === block)) return [];
    const costs = columns.map((column) => (without.has(column) ? Infinity : priced(column, prices, scale)));
    const cheapest = Math.min(...costs, least > 0 ? Infinity : 0);
    return columns.filter((_, index) => at(costs, index) - cheapest > spare);
  });
}

const priced = ({ cost, supplies }: Column, prices: readonly number[], scale: number): number =>
  supplies.reduce((sum, [row, amount]) => sum - amount * at(prices, row), cost * scale);

type Said = Split & { readonly yes: boolean };

/**
 * At prices of nothing or more no plan of a case costs less than this; unknown where a number is not whole and safe. At a scale of
 * nothing money does not count: a plan of the case would come to nothing or less, so more than nothing shows that there is none.
 */
function boundOf(
  { rows, blocks, targets }: ColumnModel,
  { said, without }: OpenCase,
  { prices, scale }: Prices,
  unmet: readonly number[],
): number | undefined {
  const isWhole = (one: number) => Number.isSafeInteger(one) && one >= 0;
  if (prices.length !== rows.length || ![...prices, scale].every(isWhole)) return undefined;
  const parts = [
    ...rows.map(({ available }, row) => -available * at(prices, row)),
    ...targets.map(({ need, supplies = [] }, target) => {
      const own = said.flatMap((one) => (one.kind !== 'column' && one.target === target ? [one] : []));
      const supplied = supplies.reduce((sum, row) => sum + at(prices, row), 0);
      const met = own.some((one) => one.kind === 'met' && !one.yes)
        ? Infinity
        : leastFor(need, [], own, prices) - supplied;
      return own.some((one) => one.yes) ? met : Math.min(met, at(unmet, target) * scale);
    }),
    ...blocks.map((block, index) => {
      const own = said.flatMap((one) => (one.kind === 'column' && one.block === index ? [one] : []));
      return leastOf(block, own, without, prices, scale);
    }),
  ];
  const total = parts.reduce((sum, part) => sum + part, 0);
  return total === Infinity || (Number.isSafeInteger(total) && parts.every(Number.isSafeInteger)) ? total : undefined;
}

type SaidOfTarget = Exclude<Said, { kind: 'column' }>;

const isWithin = (path: NeedPath, outer: NeedPath): boolean => outer.every((step, index) => path[index] === step);

/** The least that a need costs at the prices, in the ways that what was said leaves. */
function leastFor(need: Need, path: NeedPath, said: readonly SaidOfTarget[], prices: readonly number[]): number {
  const about = (below: NeedPath, yes: boolean) =>
    said.flatMap((one) =>
      one.kind !== 'met' && one.yes === yes && isWithin(one.path, below) ? [one.path.slice(below.length)] : [],
    );
  switch (need.kind) {
    case 'places':
      return need.count * at(prices, need.row);
    case 'n-of': {
      const [forced, free]: [number[], number[]] = [[], []];
      for (const [index, inner] of need.of.entries()) {
        const below = [...path, index];
        if (about(below, false).some((rest) => rest.length === 0)) continue;
        (about(below, true).length > 0 ? forced : free).push(leastFor(inner, below, said, prices));
      }
      const missing = need.n - forced.length;
      if (missing < 0 || missing > free.length) return Infinity;
      const chosen = free.sort((a, b) => a - b).slice(0, missing);
      return [...forced, ...chosen].reduce((sum, one) => sum + one, 0);
    }
    case 'score': {
      let byPoints = new Map([[0, 0]]);
      for (const [part, options] of need.parts.entries()) {
        const yes = about([...path, part], true);
        const from = Math.max(0, ...yes.map(([option = 0]) => option));
        const exactly = yes.filter((rest) => rest.length > 1).map(([option = 0]) => option);
        const before = Math.min(
          options.length,
          ...about([...path, part], false).flatMap(([option = 0, ...deeper]) => (deeper.length === 0 ? [option] : [])),
          ...exactly.map((option) => option + 1),
        );
        const next = new Map<number, number>();
        for (const [points, spent] of byPoints)
          for (let option = from; option < before; option++) {
            const { points: more, need: inner } = options[option] as (typeof options)[number];
            const total = Math.min(points + more, need.atLeast);
            const costs = spent + leastFor(inner, [...path, part, option], said, prices);
            next.set(total, Math.min(next.get(total) ?? Infinity, costs));
          }
        byPoints = next;
      }
      return byPoints.get(need.atLeast) ?? Infinity;
    }
    default:
      return need satisfies never;
  }
}

/** The least that a block costs beyond what its columns supply: each of them takes the cheapest that is left. */
function leastOf(
  { columns, count, least }: Block,
  said: readonly Extract<Said, { kind: 'column' }>[],
  without: ReadonlySet<Column>,
  prices: readonly number[],
  scale: number,
): number {
  let [total, free, missing] = [0, count, least];
  const offers = columns.map((one, column) => {
    const own = said.filter((one) => one.column === column);
    const from = Math.max(0, ...own.flatMap(({ yes, most }) => (yes ? [most + 1] : [])));
    const to = without.has(one) ? 0 : Math.min(count, ...own.flatMap(({ yes, most }) => (yes ? [] : [most])));
    const price = priced(one, prices, scale);
    if (to < from) total = Infinity;
    if (from > 0) total += from * price;
    free -= from;
    missing -= from;
    return { price, left: to - from };
  });
  if (free < 0) return Infinity;
  for (const { price, left } of offers.sort((a, b) => a.price - b.price)) {
    const more = Math.min(left, price < 0 ? free : Math.min(free, missing));
    if (more <= 0) continue;
    total += more * price;
    free -= more;
    missing -= more;
  }
  return missing > 0 ? Infinity : total;
}

/**
 * What targets weigh, those that must be met more than all others, and more money than a plan without needless columns can
 * cost: in such a plan each place, and each thing that a column uses up and others supply, needs one column at the most.
 */
function weighed({ rows, blocks, targets, unit }: ColumnModel): {
  readonly unit: number;
  /** The least that the unit has to be for these columns. */
  readonly needed: number;
  readonly weights: readonly number[];
} {
  const columns = blocks.flatMap((block) => block.columns);
  const supplied = new Set(
    columns.flatMap(({ supplies }) => supplies.flatMap(([row, more]) => (more > 0 ? [row] : []))),
  );
  const uses = ({ supplies }: Block['columns'][number]) =>
    supplies.reduce((sum, [row, more]) => sum + (more < 0 && supplied.has(row) ? -more : 0), 0);
  const usedRows = new Set(
    columns.flatMap(({ supplies }) => supplies.flatMap(([row, more]) => (more < 0 && supplied.has(row) ? [row] : []))),
  );
  const dearest = (some: typeof columns) => some.reduce((most, { cost }) => Math.max(most, cost), 0);
  const everybody = blocks.reduce((sum, block) => sum + block.count * dearest([...block.columns]), 0);
  const isChained = columns.some(
    (one) => uses(one) > 0 && one.supplies.some(([row, more]) => more > 0 && usedRows.has(row)),
  );
  const places =
    targets.reduce((sum, { need }) => sum + placesIn(need), 0) + blocks.reduce((sum, { least }) => sum + least, 0);
  const used =
    places * dearest(columns) +
    places *
      columns.reduce((most, one) => Math.max(most, uses(one)), 0) *
      dearest(columns.filter((one) => uses(one) === 0));
  const isLimited = !isChained && rows.every(({ available }) => available >= 0);
  const wished = targets.reduce((sum, { weight, must }) => sum + (must ? 0 : weight), 0);
  return {
    unit,
    needed: 1 + (isLimited ? Math.min(everybody, used) : everybody),
    weights: targets.map(({ weight, must }) => weight * (must ? 1 + wished : 1)),
  };
}

function placesIn(need: Need): number {
  switch (need.kind) {
    case 'places':
      return need.count;
    case 'n-of':
      return need.of.reduce((sum, inner) => sum + placesIn(inner), 0);
    case 'score':
      return need.parts.reduce((sum, part) => sum + part.reduce((all, { need: inner }) => all + placesIn(inner), 0), 0);
    default:
      return need satisfies never;
  }
}

const at = (numbers: readonly number[], index: number): number => numbers[index] ?? 0;
