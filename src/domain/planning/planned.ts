import type { Clause } from '../catalogue/clause.ts';
import type { Day } from '../time/day.ts';
import type { Acquisition } from './acquisition.ts';
import type { Given } from './need-builder.ts';
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
  /** Between which days it counts, and after what. */
  readonly acquisition: Acquisition;
  /** The first day of the preparation, and the day of the first try. */
  readonly from: Day;
  readonly exam: Day;
  /** The last try for which time is kept: the exam itself where that is one. */
  readonly until: Day;
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
