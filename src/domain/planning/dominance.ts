import type { Condition } from '../catalogue/condition.ts';
import type { Programme } from '../catalogue/programme.ts';
import type { Acquisition } from './acquisition.ts';
import { areNoWorse, type WayToPass } from './ways-to-pass.ts';

/** How often each item is named by what is asked, directly or behind another item. */
export function timesNamed(conditions: readonly Condition[], { items }: Programme): ReadonlyMap<string, number> {
  const named = new Map<string, number>();
  const followed = new Set<string>();
  const visit = (condition: Condition): void => {
    if (condition.kind === 'n-of') {
      for (const inner of condition.conditions) visit(inner);
      return;
    }
    named.set(condition.item, (named.get(condition.item) ?? 0) + 1);
    const item = items.get(condition.item);
    if (!item || followed.has(item.id)) return;
    followed.add(item.id);
    for (const path of item.paths) visit(path);
    if (item.equivalent) visit(item.equivalent);
    if (item.prerequisite) visit(item.prerequisite);
  };
  for (const condition of new Set(conditions)) visit(condition);
  return named;
}

/**
 * Can `than` always be earned in place of `item`, which serves nothing else? It is then open on the same days, and for each way
 * to pass `item` has one that costs no more, takes no longer and uses up nothing else.
 */
export function isNoBetter(
  item: Acquisition,
  than: Acquisition,
  named: ReadonlyMap<string, number>,
  waysOf: (item: string) => readonly WayToPass[],
): boolean {
  if ((named.get(item.item) ?? 0) > 1 || than.after.length > 0) return false;
  if (than.from > item.from || than.to < item.to) return false;
  return areNoWorse(waysOf(than.item), waysOf(item.item));
}
