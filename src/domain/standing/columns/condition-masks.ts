import { canonicalForm } from '../../catalogue/canonical-form.ts';
import type { Condition, ItemCondition } from '../../catalogue/condition.ts';
import type { Programme } from '../../catalogue/programme.ts';
import { isAtLeast, type Verification, verifications } from '../../catalogue/verification.ts';
import { termsOf } from '../../credentials/counts.ts';
import { insidePath } from '../../credentials/holders.ts';
import { remembered } from '../../credentials/remembered.ts';
import { type Day, dayNumber } from '../../time/day.ts';

/** What one credential row must be to count for one leaf: an item under the terms of one day. */
export interface Leaf {
  readonly item: number;
  readonly earnedFrom: number;
  readonly earnedTo: number;
  readonly verification: number;
}

/** Conditions never change, and the same ones are made ready for many days. */
const written = new WeakMap<Condition, string>();
const formOf = (condition: Condition): string => remembered(written, condition, () => canonicalForm(condition));

/** Says whether a person whose leaves are set in `bits` fulfils a condition. */
export type Fulfils = (bits: Uint32Array) => boolean;

/**
 * The conditions of many clauses over one numbering of leaves, each leaf and each condition once: a person's
 * credentials set the bits of leaves, and conditions are tests of those bits.
 */
export class ConditionMasks {
  readonly leaves: Leaf[] = [];
  readonly conditions: Fulfils[] = [];
  /** The leaves that each condition looks at: with none of them set, nobody fulfils it. */
  readonly leavesOf: (readonly number[])[] = [];
  readonly #programme: Programme;
  readonly #items: ReadonlyMap<string, number>;
  readonly #day: Day;
  readonly #knownOn: Day;
  readonly #leafNumbers = new Map<string, number>();
  readonly #conditionNumbers = new Map<string, number>();
  #touched = new Set<number>();

  constructor(programme: Programme, items: ReadonlyMap<string, number>, day: Day, knownOn: Day) {
    this.#programme = programme;
    this.#items = items;
    this.#day = day;
    this.#knownOn = knownOn;
  }

  /** The number of a condition; people fulfil it when `conditions[number]` says so. All of several are one condition too. */
  numberOf(all: readonly Condition[], verification: Verification | undefined): number {
    const asked =
      verification !== undefined && isAtLeast(verification, this.#programme.verification)
        ? verification
        : this.#programme.verification;
    const key = `${asked} ${[...new Set(all.map(formOf))].sort().join(' & ')}`;
    let number = this.#conditionNumbers.get(key);
    if (number === undefined) {
      this.#touched = new Set();
      const tests = all.map((condition) => this.#test(condition, asked));
      this.leavesOf.push([...this.#touched]);
      number =
        this.conditions.push(tests.length === 1 ? (tests[0] as Fulfils) : (bits) => tests.every((test) => test(bits))) -
        1;
      this.#conditionNumbers.set(key, number);
    }
    return number;
  }

  #test(condition: Condition, verification: Verification): Fulfils {
    if (condition.kind === 'item') return this.#itemTest(condition, verification);
    const { n } = condition;
    if (n > condition.conditions.length || condition.conditions.length === 0) return () => false;
    const plain = condition.conditions.map((inner) => this.#plainLeaf(inner, verification));
    const numbers = plain.filter((leaf) => leaf !== undefined);
    if (numbers.length === plain.length && new Set(numbers).size === numbers.length) return countTest(n, numbers);
    const tests = condition.conditions.map((inner) => this.#test(inner, verification));
    if (n === 1) return (bits) => tests.some((test) => test(bits));
    if (n === tests.length) return (bits) => tests.every((test) => test(bits));
    return (bits) => {
      let held = 0;
      for (const test of tests) if (test(bits)) held++;
      return held >= n;
    };
  }

  /** An item that nothing else can stand in for is one leaf. */
  #plainLeaf(condition: Condition, verification: Verification): number | undefined {
    if (condition.kind !== 'item') return undefined;
    const item = this.#programme.items.get(condition.item);
    return item && (item.equivalent || item.paths.length > 0) ? undefined : this.#leaf(condition, verification);
  }

  #itemTest(condition: ItemCondition, verification: Verification): Fulfils {
    const item = this.#programme.items.get(condition.item);
    const direct = countTest(1, [this.#leaf(condition, verification)]);
    const terms = termsOf(condition, item, this.#day, this.#knownOn, 'claimed');
    const pathsCount =
      item?.validity === undefined &&
      condition.earnedBy === undefined &&
      condition.earnedWithin === undefined &&
      (terms.countsUntil === undefined || this.#day <= terms.countsUntil);
    const others = [
      ...(item?.equivalent ? [item.equivalent] : []),
      ...(pathsCount ? (item?.paths ?? []).map(insidePath) : []),
    ].map((other) => this.#test(other, verification));
    return others.length === 0 ? direct : (bits) => direct(bits) || others.some((other) => other(bits));
  }

  #leaf(condition: ItemCondition, verification: Verification): number {
    const terms = termsOf(condition, this.#programme.items.get(condition.item), this.#day, this.#knownOn, verification);
    const over = terms.countsUntil !== undefined && this.#day > terms.countsUntil;
    const leaf: Leaf = {
      item: this.#items.get(condition.item) ?? -1,
      earnedFrom: terms.earnedFrom === undefined ? Number.NEGATIVE_INFINITY : dayNumber(terms.earnedFrom),
      earnedTo: over
        ? Number.NEGATIVE_INFINITY
        : dayNumber(terms.earnedBy !== undefined && terms.earnedBy < this.#day ? terms.earnedBy : this.#day),
      verification: verifications.indexOf(terms.verification),
    };
    const key = `${leaf.item} ${leaf.earnedFrom} ${leaf.earnedTo} ${leaf.verification}`;
    const number = remembered(this.#leafNumbers, key, () => this.leaves.push(leaf) - 1);
    this.#touched.add(number);
    return number;
  }
}

/** At least `n` of the leaves are set. */
function countTest(n: number, leaves: readonly number[]): Fulfils {
  const words = new Map<number, number>();
  for (const leaf of leaves) words.set(leaf >>> 5, (words.get(leaf >>> 5) ?? 0) | (1 << (leaf & 31)));
  const masks = [...words];
  const [first] = masks;
  if (n === 1 && first && masks.length === 1) {
    const [word, mask] = first;
    return (bits) => ((bits[word] as number) & mask) !== 0;
  }
  if (n === 1) return (bits) => masks.some(([word, mask]) => ((bits[word] as number) & mask) !== 0);
  return (bits) => {
    let held = 0;
    for (const leaf of leaves) held += ((bits[leaf >>> 5] as number) >>> (leaf & 31)) & 1;
    return held >= n;
  };
}
