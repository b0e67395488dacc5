import type { ChoiceTree } from './choice-tree.ts';
import type { ColumnModel } from './column-model.ts';

/** A model with what every bound of it needs. */
export interface Bounded {
  readonly model: ColumnModel;
  readonly trees: readonly ChoiceTree[];
  readonly unmet: readonly number[];
  /** As fine as prices stay exact. */
  readonly scale: number;
}
