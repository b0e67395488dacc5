import type { Condition, ItemCondition } from '../catalogue/condition.ts';
import { lastDayToEarn } from '../catalogue/item.ts';
import { hasBit } from '../credentials/bits.ts';
import { termsOf } from '../credentials/counts.ts';
import { insidePath } from '../credentials/holders.ts';
import type { Person } from '../membership/facts.ts';
import { isHeldSince } from '../standing/held-since.ts';
import type { Test } from '../standing/view.ts';
import type { Day } from '../time/day.ts';
import { backwards, shift } from '../time/duration.ts';
import { type Acquisition, type AcquisitionPool, type AcquisitionSet, smallest } from './acquisition.ts';
import { conditionInOrder } from './clause-in-order.ts';
import type { Earner } from './earner.ts';
import { waysToCertificate } from './ways-to-certificate.ts';

/** More ways for one person than this are not listed; whoever plans then no longer proves that nothing is cheaper. */
export const mostWays = 400;

/** All smallest sets of things that one person could earn to pass a test; one empty set where it is passed already. */
export function waysToEarn({ condition, verification }: Test, earner: Earner): readonly AcquisitionSet[] {
  return waysFor(condition, verification, earner);
}

function waysFor(condition: Condition, verification: Test['verification'], earner: Earner): readonly AcquisitionSet[] {
  if (isFulfilled(condition, verification, earner)) return [earner.pool.nothing];
  return condition.kind === 'item'
    ? waysForItem(condition, verification, earner)
    : waysForSome(condition, verification, earner);
}

function isFulfilled(
  condition: Condition,
  verification: Test['verification'],
  { view, person, since }: Earner,
): boolean {
  if (since !== undefined) return isHeldSince(since, condition, verification, view.people[person] as Person, view);
  // Whether what the company holds itself may be asked for the place was seen before (person-part.ts).
  return hasBit(view.eligible({ condition, withGrants: true, ...(verification && { verification }) }).sure, person);
}

function waysForItem(
  condition: ItemCondition,
  verification: Test['verification'],
  earner: Earner,
): readonly AcquisitionSet[] {
  const { view, today, by, pool } = earner;
  const item = view.programme.items.get(condition.item);
  if (!item) return [];
  const equivalents = item.equivalent ? waysFor(conditionInOrder(item.equivalent), verification, earner) : [];
  const { countsUntil, earnedBy, earnedFrom } = termsOf(condition, item, view.day, view.knownOn, 'claimed');
  if (countsUntil !== undefined && view.day > countsUntil) return equivalents;
  if (item.paths.length > 0 && item.validity === undefined) {
    const isOpen = condition.earnedBy === undefined && condition.earnedWithin === undefined;
    const paths = isOpen
      ? item.paths.flatMap((path) => waysFor(conditionInOrder(insidePath(path)), verification, earner))
      : [];
    return smallest([...paths, ...equivalents]);
  }
  // What expires is earned so late that it is still valid on the day.
  const fresh = item.validity && shift(view.day, backwards(item.validity));
  const from = latest([today, item.published, earnedFrom, fresh]);
  const to = earliest([by, lastDayToEarn(item, view.knownOn), earnedBy]);
  if (from > to) return equivalents;
  const before = item.prerequisite
    ? waysFor(conditionInOrder(item.prerequisite), verification, earner)
    : [pool.nothing];
  if (item.paths.length > 0) {
    const through = (path: Condition, who: Earner) => waysFor(conditionInOrder(insidePath(path)), verification, who);
    return smallest([...waysToCertificate(item, { from, to }, earner, through, before), ...equivalents]);
  }
  const own = before.flatMap((set) => {
    const pass: Acquisition = { item: item.id, from, to, after: [...set.items.keys()] };
    return pool.together(set, pool.only(pass)) ?? [];
  });
  return smallest([...own, ...equivalents]);
}

function waysForSome(
  { n, conditions }: Extract<Condition, { kind: 'n-of' }>,
  verification: Test['verification'],
  earner: Earner,
): readonly AcquisitionSet[] {
  const each = conditions.map((one) => waysFor(one, verification, earner)).filter((ways) => ways.length > 0);
  const missing = n - each.filter((ways) => ways[0]?.items.size === 0).length;
  if (missing <= 0) return [earner.pool.nothing];
  const open = worthTrying(
    each.filter((ways) => ways[0]?.items.size !== 0),
    missing,
    earner,
  );
  return smallest(takenFrom(open, missing, earner.pool));
}

/** Without what at least as many others as are wanted could always replace at no more cost. */
function worthTrying(
  open: readonly (readonly AcquisitionSet[])[],
  missing: number,
  { isNoBetter }: Earner,
): readonly (readonly AcquisitionSet[])[] {
  const single = open.map((ways) =>
    ways.length === 1 && ways[0]?.items.size === 1 ? [...ways[0].items.values()][0] : undefined,
  );
  return open.filter((_, index) => {
    const own = single[index];
    if (!own) return true;
    const better = single.filter((other, place) => {
      if (!other || place === index || !isNoBetter(own, other)) return false;
      // Of two that are equally good the first one stays.
      return place < index || !isNoBetter(other, own);
    });
    return better.length < missing;
  });
}

function takenFrom(
  open: readonly (readonly AcquisitionSet[])[],
  missing: number,
  pool: AcquisitionPool,
): readonly AcquisitionSet[] {
  let reached: readonly (readonly AcquisitionSet[])[] = [[pool.nothing], ...Array.from({ length: missing }, () => [])];
  for (const ways of open)
    reached = reached.map((sets, taken) => {
      const more = (reached[taken - 1] ?? []).flatMap((set) => ways.flatMap((way) => pool.together(set, way) ?? []));
      return smallest([...sets, ...more]).slice(0, mostWays + 1);
    });
  return reached[missing] ?? [];
}

const latest = (days: readonly (Day | undefined)[]): Day =>
  days.reduce<Day>((a, b) => (b !== undefined && b > a ? b : a), days[0] as Day);

const earliest = (days: readonly (Day | undefined)[]): Day =>
  days.reduce<Day>((a, b) => (b !== undefined && b < a ? b : a), days[0] as Day);
