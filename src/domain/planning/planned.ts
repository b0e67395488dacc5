import type { Clause } from '../catalogue/clause.ts';
import type { Day } from '../time/day.ts';
import type { Given } from './need-from-clause.ts';
import type { WayToPass } from './ways-to-pass.ts';

/** Who does what, who is counted where, and what that comes to. */
export interface Plan {
  /** By day of the exam, then by person. */
  readonly actions: readonly PlannedAction[];
  /** Classes bought for a whole group. */
  readonly bought: readonly { readonly offer: string; readonly times: number; readonly cost: number }[];
  /** By target, in the order of the request. */
  readonly targets: readonly PlannedTarget[];
  readonly cost: number;
}

export interface PlannedAction {
  readonly person: string;
  readonly item: string;
  readonly way: WayToPass;
  readonly from: Day;
  readonly exam: Day;
  /** Expected, in minor units. */
  readonly cost: number;
  /** The targets for which the person is counted with it, by position. */
  readonly serves: readonly number[];
}

export interface PlannedTarget {
  readonly isMet: boolean;
  readonly version?: string;
  /** Who is counted in which clause; of an unmet target, nobody. */
  readonly counted: readonly { readonly clause: Clause; readonly slot: number; readonly people: readonly string[] }[];
  /** What exams do not change, as it is found. */
  readonly given: readonly Given[];
}
