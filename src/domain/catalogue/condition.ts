import type { Day } from '../time/day.ts';
import type { Duration } from '../time/duration.ts';
import type { Verification } from './verification.ts';

/** What one person holds, in two primitive kinds: one item, or so many of several conditions. */
export type Condition = ItemCondition | NOfCondition;

export interface ItemCondition {
  readonly kind: 'item';
  readonly item: string;
  readonly earnedBy?: Day;
  readonly countsUntil?: Day;
  readonly earnedWithin?: Duration;
  readonly verification?: Verification;
  /** Inside a certification's path only that the exam was passed matters, not whether rules still accept it by itself. */
  readonly inPath?: true;
}

export interface NOfCondition {
  readonly kind: 'n-of';
  readonly n: number;
  readonly conditions: readonly Condition[];
}

/** Every item that the condition names, each once, in order of appearance. */
export function itemsOf(condition: Condition): string[] {
  return condition.kind === 'item' ? [condition.item] : [...new Set(condition.conditions.flatMap(itemsOf))];
}
