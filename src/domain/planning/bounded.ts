import type { ChoiceTree } from './choice-tree.ts';
import type { ColumnModel } from './column-model.ts';
import type { ColumnSource } from './column-source.ts';
import type { Work } from './work.ts';

/** A model with what every bound of it needs. */
export interface Bounded {
  readonly model: ColumnModel;
  readonly trees: readonly ChoiceTree[];
  readonly unmet: readonly number[];
  /** As fine as prices stay exact. */
  readonly scale: number;
  /** Where the model does not list all columns: who lists more of them. */
  readonly source?: ColumnSource;
  /** What is done to bound it: once it is over no prices are better than those that are known. */
  readonly work: Work;
}
