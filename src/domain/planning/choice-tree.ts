import type { Split } from './certificate.ts';
import type { Target } from './column-model.ts';
import type { Need } from './need.ts';

/**
 * A target's need with every choice in it numbered: whether it is met at all (0), each branch of an n-of, and each step
 * upwards among the options of a part of a score. A way through the tree is the set of choices that it answers with yes.
 */
export interface ChoiceTree {
  readonly root: ChoiceNode;
  readonly choices: readonly Choice[];
  /** Rows that every way supplies. */
  readonly supplies: readonly number[];
}

export interface Choice {
  readonly split: Split;
  /** The choices that must be yes, and the one that must be no, for this one to be asked at all. */
  readonly within: readonly number[];
  readonly notBeyond: readonly number[];
}

export type ChoiceNode =
  | { readonly kind: 'places'; readonly row: number; readonly count: number }
  | { readonly kind: 'n-of'; readonly n: number; readonly of: readonly Edge[] }
  | { readonly kind: 'score'; readonly parts: readonly (readonly Step[])[]; readonly atLeast: number };

interface Edge {
  readonly choice: number;
  readonly node: ChoiceNode;
}

/** An option of a part; the first one is no choice, every later one is the choice to go at least so far. */
interface Step {
  readonly choice: number | undefined;
  readonly points: number;
  readonly node: ChoiceNode;
}

export function choiceTree({ need, supplies = [] }: Target, target: number): ChoiceTree {
  const choices: Choice[] = [{ split: { kind: 'met', target }, within: [], notBeyond: [] }];
  const add = (split: Split, within: readonly number[], notBeyond: readonly number[]) =>
    choices.push({ split, within, notBeyond }) - 1;
  const compile = (
    one: Need,
    path: readonly number[],
    within: readonly number[],
    notBeyond: readonly number[],
  ): ChoiceNode => {
    switch (one.kind) {
      case 'places':
        return one;
      case 'n-of':
        return {
          kind: 'n-of',
          n: one.n,
          of: one.of.map((inner, index) => {
            const at = [...path, index];
            const choice = add({ kind: 'branch', target, path: at }, within, notBeyond);
            return { choice, node: compile(inner, at, [...within, choice], notBeyond) };
          }),
        };
      case 'score': {
        const parts = one.parts.map((options, part) => {
          const steps = options.map((_, option) =>
            option === 0
              ? undefined
              : add({ kind: 'option', target, path: [...path, part, option] }, within, notBeyond),
          );
          return options.map(({ points, need: inner }, option): Step => {
            const [own, next] = [steps[option], steps[option + 1]];
            const inside = own === undefined ? within : [...within, own];
            const beyond = next === undefined ? notBeyond : [...notBeyond, next];
            return { choice: own, points, node: compile(inner, [...path, part, option], inside, beyond) };
          });
        });
        return { kind: 'score', parts, atLeast: one.atLeast };
      }
      default:
        return one satisfies never;
    }
  };
  return { root: compile(need, [], [0], []), choices, supplies };
}

/** What has been decided about the choices of one tree, by number; left out, it is free. */
export type Decisions = ReadonlyMap<number, boolean>;

/** The choice answered with yes, and everything that this says about others. */
export function saidYes(decisions: Decisions, choice: number, { choices }: ChoiceTree): Decisions {
  const { within, notBeyond } = choices[choice] as Choice;
  return new Map([
    ...decisions,
    ...within.map((one) => [one, true] as const),
    ...notBeyond.map((one) => [one, false] as const),
    [choice, true],
  ]);
}

export const saidNo = (decisions: Decisions, choice: number): Decisions => new Map([...decisions, [choice, false]]);

/** One way to meet a target: what it asks for (what it supplies, with a minus), and the choices that it answers with yes. */
export interface Way {
  readonly demands: readonly (readonly [row: number, count: number])[];
  readonly choices: readonly number[];
}

interface Priced extends Way {
  readonly cost: number;
}

/** The way that costs least at these prices under these decisions; nothing where they leave none. */
export function cheapestWay(tree: ChoiceTree, prices: ArrayLike<number>, decisions: Decisions): Priced | undefined {
  if (decisions.get(0) === false) return undefined;
  const found = cheapest(tree.root, prices, decisions);
  if (!found) return undefined;
  const supplied = tree.supplies.reduce((sum, row) => sum + (prices[row] as number), 0);
  const demands = [...found.demands, ...tree.supplies.map((row) => [row, -1] as const)];
  return { cost: found.cost - supplied, demands, choices: [0, ...found.choices] };
}

function cheapest(node: ChoiceNode, prices: ArrayLike<number>, decisions: Decisions): Priced | undefined {
  switch (node.kind) {
    case 'places':
      return { cost: (prices[node.row] as number) * node.count, demands: [[node.row, node.count]], choices: [] };
    case 'n-of':
      return cheapestBranches(node, prices, decisions);
    case 'score':
      return cheapestOptions(node, prices, decisions);
    default:
      return node satisfies never;
  }
}

function cheapestBranches(
  { n, of }: Extract<ChoiceNode, { kind: 'n-of' }>,
  prices: ArrayLike<number>,
  decisions: Decisions,
): Priced | undefined {
  const taken: Priced[] = [];
  const free: Priced[] = [];
  for (const { choice, node } of of) {
    const said = decisions.get(choice);
    if (said === false) continue;
    const found = cheapest(node, prices, decisions);
    if (found) (said ? taken : free).push({ ...found, choices: [choice, ...found.choices] });
    else if (said) return undefined;
  }
  if (taken.length > n || taken.length + free.length < n) return undefined;
  return joined([...taken, ...free.sort((a, b) => a.cost - b.cost).slice(0, n - taken.length)]);
}

/** The parts one after the other: for each number of points that can be reached, the cheapest way to reach it. */
function cheapestOptions(
  { parts, atLeast }: Extract<ChoiceNode, { kind: 'score' }>,
  prices: ArrayLike<number>,
  decisions: Decisions,
): Priced | undefined {
  let reached = new Map<number, { readonly cost: number; readonly taken: readonly Priced[] }>([
    [0, { cost: 0, taken: [] }],
  ]);
  for (const steps of parts) {
    const first = steps.findLastIndex(({ choice }) => choice !== undefined && decisions.get(choice) === true);
    const end = steps.findIndex(({ choice }) => choice !== undefined && decisions.get(choice) === false);
    const allowed = steps.flatMap(({ points, node }, index) => {
      if (index < first || (end >= 0 && index >= end)) return [];
      const found = cheapest(node, prices, decisions);
      const upTo = steps.slice(1, index + 1).map(({ choice }) => choice as number);
      return found ? [{ points, way: { ...found, choices: [...upTo, ...found.choices] } }] : [];
    });
    const next: typeof reached = new Map();
    for (const [before, { cost, taken }] of reached)
      for (const { points, way } of allowed) {
        const total = Math.min(before + points, atLeast);
        const known = next.get(total);
        if (known === undefined || cost + way.cost < known.cost)
          next.set(total, { cost: cost + way.cost, taken: [...taken, way] });
      }
    reached = next;
  }
  const enough = reached.get(atLeast);
  return enough && joined(enough.taken);
}

const joined = (ways: readonly Priced[]): Priced => ({
  cost: ways.reduce((sum, one) => sum + one.cost, 0),
  demands: ways.flatMap((one) => one.demands),
  choices: ways.flatMap((one) => one.choices),
});
