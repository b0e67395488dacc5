import type { Condition, ItemCondition } from '../catalogue/condition.ts';
import { canBeEarnedIn, type Item, isIssuedForPath } from '../catalogue/item.ts';
import type { Programme } from '../catalogue/programme.ts';
import type { Verification } from '../catalogue/verification.ts';
import { type Bits, hasBit, noBits, union } from '../credentials/bits.ts';
import { termsOf } from '../credentials/counts.ts';
import { insidePath } from '../credentials/holders.ts';
import { remembered } from '../credentials/remembered.ts';
import type { Person } from '../membership/facts.ts';
import type { Day } from '../time/day.ts';
import { isSamePeriod, type Period } from '../time/period.ts';
import { isHeldSince } from './held-since.ts';
import { lastIssued } from './last-issued.ts';
import type { Test, View } from './view.ts';

/** Pass any `n` of these items. */
export interface Choice {
  readonly n: number;
  readonly of: readonly string[];
}

/** One way for one person to fulfil what is asked: all the choices, `exams` passes together. */
export interface Bundle {
  readonly exams: number;
  readonly choices: readonly Choice[];
}

const done: Bundle = { exams: 0, choices: [] };
/** More ways than this for one person are not carried along; the shortest are kept. */
const bundleLimit = 8;

/** How one person can come to fulfil a condition, fewest exams first; none where it cannot be done any more. */
function completions(condition: Condition, person: number | undefined, asked: Asked): readonly Bundle[] {
  const { view } = asked;
  if (person === undefined || !isTouched(condition, person, view)) return fromNothing(condition, view);
  if (isFulfilled(condition, person, asked)) return [done];
  return condition.kind === 'item'
    ? itemCompletions(condition, person, asked)
    : nOfCompletions(condition.n, condition.conditions, person, asked);
}

/** Whose credentials, and how well proved they must be. */
interface Asked {
  readonly view: View;
  readonly verification?: Verification | undefined;
  /** Only what was earned after this day counts. */
  readonly since?: Day;
}

function isFulfilled(condition: Condition, person: number, { view, verification, since }: Asked): boolean {
  if (since !== undefined) return isHeldSince(since, condition, verification, view.people[person] as Person, view);
  return hasBit(view.eligible({ condition, ...(verification && { verification }) }).sure, person);
}

/** What somebody who holds nothing would need; the same for every partner who has the same time to act, so it is kept for that time. */
function fromNothing(condition: Condition, view: View): readonly Bundle[] {
  const { programme, timeToAct, knownOn } = view;
  const kept = keptFor.get(programme);
  if (!kept || !isSamePeriod(kept.timeToAct, timeToAct) || kept.knownOn !== knownOn) {
    keptFor.set(programme, { timeToAct, knownOn, bundles: new Map() });
    return fromNothing(condition, view);
  }
  return remembered(kept.bundles, condition, () =>
    condition.kind === 'item'
      ? itemCompletions(condition, undefined, { view })
      : nOfCompletions(condition.n, condition.conditions, undefined, { view }),
  );
}

const keptFor = new WeakMap<
  Programme,
  { readonly timeToAct: Period; readonly knownOn: Day; readonly bundles: Map<Condition, readonly Bundle[]> }
>();

/** Does the person hold anything that the condition is about? Most people hold nothing, and are all alike. */
function isTouched(condition: Condition, person: number, view: View): boolean {
  const ofView = remembered(touchedInView, view, () => new Map<Condition, Bits>());
  const touched = remembered(ofView, condition, () =>
    itemsLeadingTo(condition, view)
      .map((item) => view.eligible({ condition: item }).sure)
      .reduce(union, noBits(view.people.length)),
  );
  return hasBit(touched, person);
}

const touchedInView = new WeakMap<View, Map<Condition, Bits>>();

/** The items that a condition names, and those that lead to one of them, as each is asked for. */
export function itemsLeadingTo(condition: Condition, view: View): readonly ItemCondition[] {
  const ofProgramme = remembered(leadingItems, view.programme, () => new Map<Condition, readonly ItemCondition[]>());
  return remembered(ofProgramme, condition, () =>
    condition.kind === 'n-of'
      ? condition.conditions.flatMap((inner) => itemsLeadingTo(inner, view))
      : [condition, ...leadingTo(condition.item, view).flatMap((inner) => itemsLeadingTo(inner, view))],
  );
}

const leadingItems = new WeakMap<Programme, Map<Condition, readonly ItemCondition[]>>();

function leadingTo(name: string, { programme }: View): readonly Condition[] {
  const item = programme.items.get(name);
  if (!item) return [];
  const { paths, equivalent, prerequisite } = item;
  return [...paths.map(insidePath), ...(equivalent ? [equivalent] : []), ...(prerequisite ? [prerequisite] : [])];
}

/** How one person can come to pass several tests at once: an exam that serves two of them is passed once. */
export function jointCompletions(tests: readonly Test[], person: number | undefined, view: View): readonly Bundle[] {
  return tests
    .map(({ condition, verification }) => completions(condition, person, { view, verification }))
    .reduce(together, [done]);
}

function itemCompletions(condition: ItemCondition, person: number | undefined, asked: Asked): readonly Bundle[] {
  const { view } = asked;
  const item = view.programme.items.get(condition.item);
  if (!item) return [];
  const equivalents = item.equivalent ? completions(item.equivalent, person, asked) : [];
  const terms = termsOf(condition, item, view.day, view.knownOn, 'claimed');
  const counts =
    (terms.countsUntil === undefined || view.day <= terms.countsUntil) &&
    (terms.earnedBy === undefined || view.timeToAct.from <= terms.earnedBy);
  if (!counts) return equivalents;
  if (item.paths.length > 0 && item.validity === undefined)
    return shortest([...item.paths.flatMap((path) => completions(insidePath(path), person, asked)), ...equivalents]);
  if (!canBeEarnedIn(item, view.timeToAct, view.knownOn)) return equivalents;
  const before = item.prerequisite ? completions(item.prerequisite, person, asked) : [done];
  if (isIssuedForPath(item)) {
    const issued = item.paths.flatMap((path) => issuedForPath(item, insidePath(path), person, asked));
    return shortest([...together(before, issued), ...equivalents]);
  }
  const pass: Bundle = { exams: 1, choices: [{ n: 1, of: [item.id] }] };
  return shortest([...together(before, [pass]), ...equivalents]);
}

/**
 * What is missing of a path so that a certification which expires is issued, for the first time or anew (as a plan has it,
 * planning/ways-to-certificate.ts). What was passed up to the last time that it was issued has been used up. Where all is passed and it is
 * not there, it is issued for what is passed from now on.
 */
function issuedForPath(item: Item, path: Condition, person: number | undefined, asked: Asked): readonly Bundle[] {
  const last = lastIssued(item.id, person === undefined ? undefined : asked.view.people[person], asked.view);
  const ways = completions(path, person, last ? { ...asked, since: last.earned } : asked);
  return ways[0]?.exams === 0 ? completions(path, person, { ...asked, since: asked.view.day }) : ways;
}

function nOfCompletions(
  n: number,
  conditions: readonly Condition[],
  person: number | undefined,
  asked: Asked,
): readonly Bundle[] {
  const each = conditions
    .map((condition) => completions(condition, person, asked))
    .filter((bundles) => bundles.length > 0);
  const missing = n - each.filter((bundles) => bundles[0]?.exams === 0).length;
  const open = each.filter((bundles) => bundles[0]?.exams !== 0);
  if (missing <= 0) return [done];
  if (missing > open.length) return [];
  if (missing === 1) return shortest(open.flat());
  if (missing === open.length) return open.reduce(together, [done]);
  const items = open.flatMap((bundles) => bundles.flatMap((bundle) => bundle.choices.flatMap((one) => one.of)));
  const apart = new Set(items).size === items.length;
  const singles = apart && open.every((bundles) => bundles.length === 1 && bundles[0]?.exams === 1);
  if (singles)
    return [
      {
        exams: missing,
        choices: [{ n: missing, of: [...new Set(open.flatMap((bundles) => bundles[0]?.choices[0]?.of ?? []))].sort() }],
      },
    ];
  const cheapest = [...open].sort((a, b) => (a[0]?.exams ?? 0) - (b[0]?.exams ?? 0));
  return shortest(choose(cheapest, missing, 60).flatMap((some) => some.reduce(together, [done])));
}

/** Every way of the one with every way of the other; where both leave a choice that overlaps, one pass may serve both. */
function together(a: readonly Bundle[], b: readonly Bundle[]): readonly Bundle[] {
  return shortest(a.flatMap((first) => b.flatMap((second) => joined(first, second))));
}

function joined(a: Bundle, b: Bundle): readonly Bundle[] {
  const apart: Bundle = { exams: a.exams + b.exams, choices: [...a.choices, ...b.choices] };
  for (const first of a.choices) {
    for (const second of b.choices) {
      const common = first.of.filter((item) => second.of.includes(item)).slice(0, mostShared);
      if (common.length === 0) continue;
      // One pass for both: any of the common items where each asks for one; else each of them in turn.
      const passes = first.n === 1 && second.n === 1 ? [common] : common.map((item) => [item]);
      const shared = passes.flatMap((pass) =>
        joined(lessOne(a, first, pass), lessOne(b, second, pass)).map((rest) => ({
          exams: rest.exams + 1,
          choices: [{ n: 1, of: pass }, ...rest.choices],
        })),
      );
      return [...shared, apart];
    }
  }
  return [apart];
}

/** No more items that two choices have in common are tried. */
const mostShared = 4;

/** The bundle when one pass of a choice is done. */
function lessOne({ exams, choices }: Bundle, choice: Choice, pass: readonly string[]): Bundle {
  const others = choices.filter((one) => one !== choice);
  const rest = choice.n > 1 ? [{ n: choice.n - 1, of: choice.of.filter((item) => !pass.includes(item)) }] : [];
  return { exams: exams - 1, choices: [...others, ...rest] };
}

/** The bundles with the fewest exams; those that are one free choice each become one choice among all their items. */
function shortest(bundles: readonly Bundle[]): readonly Bundle[] {
  const singles = bundles.filter((bundle) => bundle.exams === 1 && bundle.choices.length === 1);
  const others = bundles.filter((bundle) => !singles.includes(bundle));
  const merged =
    singles.length === 0
      ? []
      : [
          {
            exams: 1,
            choices: [{ n: 1, of: [...new Set(singles.flatMap((bundle) => bundle.choices[0]?.of ?? []))].sort() }],
          },
        ];
  return [...merged, ...others].sort((a, b) => a.exams - b.exams).slice(0, bundleLimit);
}

/** All ways to take `count` of a list, the first ones first, at most `limit`. */
export function choose<Item>(list: readonly Item[], count: number, limit: number): Item[][] {
  const found: Item[][] = [];
  const pick = (from: number, taken: Item[]): void => {
    if (found.length >= limit) return;
    if (taken.length === count) {
      found.push(taken);
      return;
    }
    for (let index = from; index <= list.length - (count - taken.length); index++)
      pick(index + 1, [...taken, list[index] as Item]);
  };
  pick(0, []);
  return found;
}
