import type { CertificateNode } from '../certificate.ts';
import { type ChoiceTree, cheapestWay, choiceTree } from '../choice-tree.ts';
import { placeAsWritten } from '../clause-in-order.ts';
import type { ColumnModel } from '../column-model.ts';
import { reducedCost } from '../column-source.ts';
import { withoutBudget } from '../explanation/budget.ts';
import { modelFromRequest, type RequestModel } from '../model-from-request.ts';
import type { PlaceRow } from '../need-builder.ts';
import type { PlanRequest } from '../plan-request.ts';
import { solve } from '../search.ts';
import { onlyWith } from './can-meet.ts';

/**
 * Places of which more have to be filled than people can fill in time, whatever they cost: the set of Hall's theorem. All numbers are
 * exact, whatever pointed to the places.
 */
export interface TooFewPeople {
  /** The targets that ask for the places, by position, and in which clauses. */
  readonly targets: readonly number[];
  readonly places: readonly Pick<PlaceRow, 'target' | 'clause' | 'slot'>[];
  /** So many of these places have to be filled at the least, whatever is chosen in the rules. */
  readonly needed: number;
  /** So many of them people can fill at the most. */
  readonly able: number;
  /** Everybody who can fill one of them by the deadline, by id. */
  readonly people: readonly string[];
}

/** Nothing where no set of places shows it: then it is the choices, or money, that do not go together. */
export function tooFewPeople(request: PlanRequest, goal: readonly number[], nodes: number): TooFewPeople | undefined {
  const positions = [...request.targets.keys()].filter((index) => goal.includes(index));
  const free = onlyWith(withoutBudget(request), goal);
  const asked = modelFromRequest({
    ...free,
    options: { ...free.options, lockedIn: [] },
    targets: free.targets.filter(({ must }) => must),
  });
  const counted: Counted = { asked, trees: asked.model.targets.map(choiceTree), left: mostCounts };
  const found = shortRows(pointedTo(asked, nodes), counted);
  if (!found) return undefined;
  const rows = smallest(found, counted);
  const { needed, able, people } = countOf(rows, counted);
  if (asked.isCut()) return undefined;
  const places = rows.flatMap((row) => {
    const { target = 0, clause, slot } = asked.places[row] ?? {};
    return clause && slot !== undefined
      ? [{ target: positions[target] ?? 0, ...placeAsWritten({ clause, slot }) }]
      : [];
  });
  return { targets: [...new Set(places.map(({ target }) => target))], places, needed, able, people };
}

interface Counted {
  readonly asked: RequestModel;
  readonly trees: readonly ChoiceTree[];
  /** Sets of places that may still be counted while one is sought. */
  left: number;
}

const mostCounts = 400;

/** The first set that is short; else what the best of them comes to when rows are left out one by one as long as that brings it nearer. */
function shortRows(candidates: readonly (readonly number[])[], counted: Counted): readonly number[] | undefined {
  const short = candidates.find((rows) => isShort(rows, counted));
  if (short) return short;
  for (const start of candidates.toSorted((a, b) => b.length - a.length)) {
    for (let rows = start; rows.length > 1 && counted.left > 0; ) {
      const [best] = rows
        .map((row) => rows.filter((one) => one !== row))
        .map((others) => ({ others, missing: missingIn(others, counted) }))
        .sort((a, b) => b.missing - a.missing);
      if (!best || best.missing < missingIn(rows, counted)) break;
      if (best.missing > 0) return best.others;
      rows = best.others;
    }
  }
  return undefined;
}

/** So many of the places stay empty at the least, where that is more than none. */
function missingIn(rows: readonly number[], counted: Counted): number {
  counted.left--;
  const { needed, able } = countOf(rows, counted);
  return needed === Infinity ? -Infinity : needed - able;
}

/** Rows that may be short: those that the proof of the impossible prices, each alone, each target, and all together. */
function pointedTo({ model, source, places }: RequestModel, nodes: number): readonly (readonly number[])[] {
  const all = [...places.keys()];
  const solution = solve(model, { nodes, isAnyEnough: true }, source);
  const priced = pricesIn(solution.certificate.root)
    .slice(0, mostPointers)
    .map((prices) => {
      const most = all.reduce((highest, row) => Math.max(highest, prices[row] ?? 0), 0);
      return all.filter((row) => (prices[row] ?? 0) * 1_000 > most);
    });
  const ofTargets = [...model.targets.keys()].map((target) => all.filter((row) => places[row]?.target === target));
  return [...all.map((row) => [row]), ...ofTargets, ...priced, all].filter((rows) => rows.length > 0);
}

/** A proof of many cases points to many sets; the first ones will do. */
const mostPointers = 20;

const pricesIn = (node: CertificateNode): readonly (readonly number[])[] => {
  switch (node.kind) {
    case 'bound':
      return [node.prices];
    case 'without':
      return pricesIn(node.rest);
    case 'split':
      return [...pricesIn(node.yes), ...pricesIn(node.no)];
    default:
      return node satisfies never;
  }
};

const isShort = (rows: readonly number[], counted: Counted): boolean => missingIn(rows, counted) > 0;

/** Without every row that is not needed to show it. */
const smallest = (rows: readonly number[], counted: Counted): readonly number[] =>
  rows.reduce<readonly number[]>((left, row) => {
    const others = left.filter((one) => one !== row);
    return isShort(others, counted) ? others : left;
  }, rows);

/** Each place of these rows is worth one, and nothing else is worth anything. */
function countOf(rows: readonly number[], { asked: { model, source, people }, trees }: Counted) {
  const prices = model.rows.map((_, row) => (rows.includes(row) ? 1 : 0));
  const needed = trees.reduce((sum, tree) => sum + (cheapestWay(tree, prices, new Map())?.cost ?? Infinity), 0);
  const worth = { prices, scale: 0 };
  let able = 0;
  const who = new Set<string>();
  for (const [index, { count, columns }] of model.blocks.entries()) {
    const most = () => -leastOf(columns, worth);
    while (source.listCheaper(index, worth, -most()));
    const places = most();
    able += count * places;
    if (places > 0) for (const id of people[index]?.ids ?? []) who.add(id);
  }
  return { needed, able, people: [...who].sort() };
}

const leastOf = (columns: ColumnModel['blocks'][number]['columns'], worth: Parameters<typeof reducedCost>[1]): number =>
  columns.reduce((least, column) => Math.min(least, reducedCost(column, worth)), 0);
