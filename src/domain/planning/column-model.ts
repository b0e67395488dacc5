import type { Counting } from './counting.ts';
import type { Need } from './need.ts';

/**
 * The planning problem with everything about time and people already worked out: who could do what at which price
 * (blocks of columns), what that fills (rows), and what the targets ask for (trees). All numbers are integers.
 *
 * A plan chooses for each target one way through its tree, or leaves it unmet, and columns of each block, so that every row
 * is supplied at least as often as the chosen ways ask. It leaves the least weight unmet and then costs the least.
 */
export interface ColumnModel {
  readonly rows: readonly Row[];
  readonly blocks: readonly Block[];
  readonly targets: readonly Target[];
  /** To miss one unit of weight counts as much as this in minor units: more than any plan costs that could be the answer. */
  readonly unit: number;
  /** Where whoever leaves must make no difference: how people can be counted anew. The plan and its bound have no use for it. */
  readonly counting?: Counting | undefined;
}

/** Something of which so much is asked: places of one kind in one award; seats, vouchers and money are asked for by columns. */
export interface Row {
  readonly id: string;
  /** How much there is without anybody doing anything. */
  readonly available: number;
}

/** People who are alike, or something that is bought as a whole. Each of `count` takes one column, or none at no cost. */
export interface Block {
  readonly id: string;
  readonly count: number;
  /** So many of them take a column in any case. */
  readonly least: number;
  readonly columns: readonly Column[];
}

export interface Column {
  readonly id: string;
  /** In minor units of one currency, never negative. */
  readonly cost: number;
  /** What it supplies of which row, by position; less than nothing where it uses some up. Each row once, in order. */
  readonly supplies: readonly (readonly [row: number, amount: number])[];
}

export interface Target {
  readonly id: string;
  /** How much it counts; nothing only where it is met for others alone. */
  readonly weight: number;
  /** One that must be met outweighs all that are wished for. */
  readonly must: boolean;
  readonly need: Need;
  /** Rows that it supplies once each by being met: others ask for it. */
  readonly supplies?: readonly number[] | undefined;
}
