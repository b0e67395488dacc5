import type { Split } from './certificate.ts';
import { type ChoiceTree, type Decisions, saidNo, saidYes } from './choice-tree.ts';
import type { Column } from './column-model.ts';
import { reducedCost, type Worth } from './column-source.ts';

/** One case of the search: what it takes as decided. */
export interface SearchNode {
  /** By target. */
  readonly decisions: readonly Decisions[];
  /** By block, how many take a column at the least and at the most, where that is limited. */
  readonly limits: ReadonlyMap<number, ReadonlyMap<number, Limits>>;
  /** Where only some columns are worth looking at any more. */
  readonly listed?: Listed;
}

/** Columns that come to less than this at some prices, by block: no better plan takes any other, and all of them are listed. */
export interface Listed {
  readonly worth: Worth;
  readonly below: readonly number[];
}

/** What divides a case in two, and which of the two looks better. */
export interface Question {
  readonly split: Split;
  /** The number of the choice in its tree; no choice where columns divide. */
  readonly choice: number;
  readonly likely: boolean;
}

export interface Limits {
  readonly least: number;
  readonly most: number;
}

export const nothingDecided = (targets: number): SearchNode => ({
  decisions: Array.from({ length: targets }, (): Decisions => new Map()),
  limits: new Map(),
});

/** May a plan of this case take the column? */
export const isOpen = ({ listed }: SearchNode, block: number, column: Column): boolean =>
  listed === undefined || reducedCost(column, listed.worth) < (listed.below[block] as number);

/** The two cases that a question makes of one. */
export function divided(
  node: SearchNode,
  { split, choice }: Question,
  trees: readonly ChoiceTree[],
): { readonly yes: SearchNode; readonly no: SearchNode } {
  if (split.kind === 'column') {
    const { block, column, most } = split;
    const known = node.limits.get(block)?.get(column) ?? { least: 0, most: Infinity };
    return {
      yes: limited(node, block, column, { least: most + 1, most: known.most }),
      no: limited(node, block, column, { least: known.least, most }),
    };
  }
  const before = node.decisions[split.target] as Decisions;
  const decide = (decisions: Decisions): SearchNode => ({
    ...node,
    decisions: node.decisions.with(split.target, decisions),
  });
  return {
    yes: decide(saidYes(before, choice, trees[split.target] as ChoiceTree)),
    no: decide(saidNo(before, choice)),
  };
}

function limited(node: SearchNode, block: number, column: number, limits: Limits): SearchNode {
  const ofBlock = new Map([...(node.limits.get(block) ?? []), [column, limits]]);
  return { ...node, limits: new Map([...node.limits, [block, ofBlock]]) };
}
