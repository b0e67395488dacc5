import type { Block } from './column-model.ts';
import type { Work } from './work.ts';

/** What everything is worth: so much for each row, and money in parts of a minor unit; where money counts for nothing, no parts. */
export interface Worth {
  /** By position of the row, 0 or more. */
  readonly prices: ArrayLike<number>;
  readonly scale: number;
}

/** Writes columns into a model that does not hold all there are, when prices ask for them. */
export interface ColumnSource {
  /** Are there columns of this block that may not be listed? */
  readonly hasMore: (block: number) => boolean;
  /** Lists a column of a block that comes to less than `below` at these prices: one that is not listed, wherever there is one. */
  readonly listCheaper: (block: number, worth: Worth, below: number) => boolean;
  /** What listing took so far. Once it is over nothing more is listed, and of what is not listed nothing is known. */
  readonly work: Work;
  /** No column of the block, listed or not, comes to less than this at these prices; 0 or less, and quickly told. */
  readonly least: (block: number, worth: Worth) => number;
  /** Lists all that come to less than `below`, but for those that others make needless; false where they are too many. */
  readonly listAll: (block: number, worth: Worth, below: number) => boolean;
}

/** What one column costs beyond what it supplies is worth. */
export function reducedCost({ cost, supplies }: Block['columns'][number], { prices, scale }: Worth): number {
  let reduced = cost * scale;
  for (const [row, amount] of supplies) reduced -= (prices[row] as number) * amount;
  return reduced;
}
