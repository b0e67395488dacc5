import type { Condition, ItemCondition } from '../catalogue/condition.ts';
import type { Item } from '../catalogue/item.ts';
import type { Verification } from '../catalogue/verification.ts';
import { type Credential, isKnownAt, type Person } from '../membership/facts.ts';
import type { Day } from '../time/day.ts';
import { dayOfInstant, type Instant } from '../time/instant.ts';
import { allBits, type Bits, hasBit, intersection, isEmpty, noBits, setBit, union, unionOfAll } from './bits.ts';
import { counts, termsOf } from './counts.ts';
import { remembered } from './remembered.ts';

/** Who fulfils a condition: those who surely do, and those who do or may (their statements are in dispute). */
export interface Holders {
  readonly sure: Bits;
  /** The same set as `sure`, not only an equal one, where nothing is in dispute: it need not be worked out again. */
  readonly possible: Bits;
}

/** Works out both sides of what some holders come to; one side where nothing is in dispute. */
export function bothSides(some: readonly Holders[], combine: (sets: readonly Bits[]) => Bits): Holders {
  const sure = combine(some.map((holders) => holders.sure));
  const certain = some.every((holders) => holders.possible === holders.sure);
  return { sure, possible: certain ? sure : combine(some.map((holders) => holders.possible)) };
}

/** The credentials of a list of people on one day, indexed so that asking who fulfils a condition is cheap. */
export class Credentials {
  readonly people: readonly Person[];
  /** Whether anything that is known is not verified: only then is it asked how well something is proved. */
  readonly hasUnverified: boolean;
  readonly #byItem = new Map<string, { person: number; credential: Credential }[]>();
  readonly #found = new Map<Verification, Map<Condition, Holders>>();
  readonly #items: ReadonlyMap<string, Item>;
  readonly #day: Day;
  readonly #knownOn: Day;
  readonly #none: Holders;

  constructor(people: readonly Person[], items: ReadonlyMap<string, Item>, day: Day, knownAt: Instant) {
    this.people = people;
    this.#items = items;
    this.#day = day;
    this.#knownOn = dayOfInstant(knownAt);
    const nobody = noBits(people.length);
    this.#none = { sure: nobody, possible: nobody };
    let hasUnverified = false;
    for (const [person, { credentials }] of people.entries()) {
      for (const credential of credentials) {
        if (!isKnownAt(credential, knownAt)) continue;
        hasUnverified ||= credential.verification !== 'verified';
        const known = this.#byItem.get(credential.item);
        if (known) known.push({ person, credential });
        else this.#byItem.set(credential.item, [{ person, credential }]);
      }
    }
    this.hasUnverified = hasUnverified;
  }

  /** Who fulfils `condition` with facts at least so well proved. */
  holders(condition: Condition, verification: Verification): Holders {
    const found = remembered(this.#found, verification, () => new Map<Condition, Holders>());
    return remembered(found, condition, () =>
      condition.kind === 'item'
        ? this.#itemHolders(condition, verification)
        : this.#nOfHolders(condition.n, condition.conditions, verification),
    );
  }

  #itemHolders(condition: ItemCondition, verification: Verification): Holders {
    const direct = this.#directHolders(condition, verification);
    const item = this.#items.get(condition.item);
    if (!item || (item.paths.length === 0 && !item.equivalent)) return direct;
    const others = [...(item.equivalent ? [item.equivalent] : []), ...this.#paths(item, condition)];
    const held = others.map((other) => this.holders(other, verification)).filter((holders) => holders !== this.#none);
    return held.length === 0 ? direct : bothSides([direct, ...held], unionOfAll);
  }

  #directHolders(condition: ItemCondition, verification: Verification): Holders {
    const known = this.#byItem.get(condition.item);
    if (!known) return this.#none;
    const terms = termsOf(condition, this.#items.get(condition.item), this.#day, this.#knownOn, verification);
    const sure = noBits(this.people.length);
    let doubtful: Bits | undefined;
    for (const { person, credential } of known) {
      const counting = counts(credential, terms, this.#day);
      if (counting === 'yes') setBit(sure, person);
      if (counting !== 'perhaps') continue;
      doubtful ??= noBits(this.people.length);
      setBit(doubtful, person);
    }
    if (doubtful) return { sure, possible: union(sure, doubtful) };
    return isEmpty(sure) ? this.#none : { sure, possible: sure };
  }

  /**
   * Whoever has passed a path's exams holds the certification, unless it expires (then the certificate itself must be
   * known, since its own day counts) or its item is no longer accepted.
   */
  #paths(item: Item, condition: ItemCondition): readonly Condition[] {
    if (
      item.paths.length === 0 ||
      item.validity !== undefined ||
      condition.earnedBy !== undefined ||
      condition.earnedWithin !== undefined
    )
      return [];
    const { countsUntil } = termsOf(condition, item, this.#day, this.#knownOn, 'claimed');
    return countsUntil !== undefined && this.#day > countsUntil ? [] : item.paths.map(insidePath);
  }

  #nOfHolders(n: number, conditions: readonly Condition[], verification: Verification): Holders {
    const held = conditions
      .map((condition) => this.holders(condition, verification))
      .filter((holders) => holders !== this.#none);
    if (held.length < n || held.length === 0) return this.#none;
    if (held.length === 1) return held[0] as Holders;
    if (n === 1) return bothSides(held, unionOfAll);
    if (n === held.length) return bothSides(held, (sets) => sets.reduce(intersection));
    return bothSides(held, (sets) => atLeast(n, sets, this.people.length));
  }

  /** Everybody, whatever they hold. */
  everybody(): Bits {
    return allBits(this.people.length);
  }
}

function atLeast(n: number, sets: readonly Bits[], size: number): Bits {
  const result = noBits(size);
  for (let person = 0; person < size; person++) {
    let held = 0;
    for (const set of sets) if (hasBit(set, person)) held++;
    if (held >= n) setBit(result, person);
  }
  return result;
}

const madeForPaths = new WeakMap<Condition, Condition>();

/** Inside a path an exam counts by having been passed, even where rules no longer accept it by itself. */
export function insidePath(condition: Condition): Condition {
  let inside = madeForPaths.get(condition);
  if (!inside) {
    inside =
      condition.kind === 'item'
        ? { ...condition, inPath: true }
        : { ...condition, conditions: condition.conditions.map(insidePath) };
    madeForPaths.set(condition, inside);
  }
  return inside;
}
