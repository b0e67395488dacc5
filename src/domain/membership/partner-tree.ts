import type { Day } from '../time/day.ts';

/** A partner belongs to another one, its parent, from a day to a day. */
export interface ParentStated {
  readonly partner: string;
  readonly parent: string;
  readonly from: Day;
  readonly to: Day;
}

/** Why a parent cannot be stated: on some day the partner would be above itself, or have two parents. */
export type ParentFlaw = 'parent-circle' | 'two-parents';

/** Partners are a tree on every day; `others` are the parents that are stated already. */
export function flawOfParent(added: ParentStated, others: readonly ParentStated[]): ParentFlaw | undefined {
  if (others.some((one) => one.partner === added.partner && overlap(one, added))) return 'two-parents';
  return reaches(
    added.partner,
    added,
    Map.groupBy(others, (one) => one.partner),
  )
    ? 'parent-circle'
    : undefined;
}

/** Upwards from a parent, through the days that are left on the way; on each day there is one way at most. */
function reaches(
  goal: string,
  { parent, ...days }: ParentStated,
  parentsOf: ReadonlyMap<string, readonly ParentStated[]>,
): boolean {
  if (parent === goal) return true;
  return (parentsOf.get(parent) ?? []).some(
    (next) => overlap(next, days) && reaches(goal, { ...next, ...shared(next, days) }, parentsOf),
  );
}

type Days = Pick<ParentStated, 'from' | 'to'>;
const overlap = (a: Days, b: Days) => a.from <= b.to && b.from <= a.to;
const shared = (a: Days, b: Days): Days => ({ from: a.from > b.from ? a.from : b.from, to: a.to < b.to ? a.to : b.to });
