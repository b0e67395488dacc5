import type { Condition } from '../catalogue/condition.ts';
import type { Item } from '../catalogue/item.ts';
import type { Credential } from '../membership/facts.ts';
import { lastIssued } from '../standing/last-issued.ts';
import type { Day } from '../time/day.ts';
import type { Period } from '../time/period.ts';
import type { AcquisitionSet } from './acquisition.ts';
import type { Earner } from './earner.ts';

/**
 * All sets of things to earn that bring somebody a certification which expires. It is issued on the day on which the last exam of a path
 * is passed, and counts from then on for as long as it is valid. What was passed up to the last time that it was issued has been
 * used up by that: a path is passed again. Who still holds it can renew it too, where there is a way to do that.
 */
export function waysToCertificate(
  item: Item,
  issued: Period,
  earner: Earner,
  waysThrough: (path: Condition, whoEarns: Earner) => readonly AcquisitionSet[],
  before: readonly AcquisitionSet[],
): readonly AcquisitionSet[] {
  const last = lastIssued(item.id, earner.view.people[earner.person], earner.view);
  const inTime: Earner = { ...earner, by: issued.to };
  const byPath = item.paths.flatMap((path) => {
    const sets = waysThrough(path, last ? { ...inTime, since: last.earned } : inTime);
    // All of it is passed, and the certification is not there: whatever became of it, it is issued for what is passed from now on.
    return sets.some(({ items }) => items.size === 0) ? waysThrough(path, { ...inTime, since: earner.view.day }) : sets;
  });
  const all = byPath.flatMap((set) => before.flatMap((first) => earner.pool.together(first, set) ?? []));
  const fresh = all.flatMap((set) => issuedFrom(issued.from, set, earner));
  return last === undefined ? fresh : [...fresh, ...renewed(item, issued, last, earner)];
}

/** The last exam of a set is not passed before this day: any of them can be the last. */
function issuedFrom(from: Day, set: AcquisitionSet, { today, pool }: Earner): readonly AcquisitionSet[] {
  if (from <= today) return [set];
  return [...set.items.values()].flatMap(
    ({ item, to, after }) => pool.together(set, pool.only({ item, from, to, after })) ?? [],
  );
}

/** By what is sat for the certification itself, while it is still valid. */
function renewed(
  { id }: Item,
  { from, to }: Period,
  { validThrough }: Credential,
  { pool, isSat }: Earner,
): readonly AcquisitionSet[] {
  const until = validThrough < to ? validThrough : to;
  return isSat(id) && from <= until ? [pool.only({ item: id, from, to: until, after: [] })] : [];
}
