import type { Condition, ItemCondition } from '../../src/domain/catalogue/condition.ts';
import type { Programme } from '../../src/domain/catalogue/programme.ts';
import type { Verification } from '../../src/domain/catalogue/verification.ts';
import { termsOf } from '../../src/domain/credentials/counts.ts';
import { type Day, firstDay, lastDay } from '../../src/domain/time/day.ts';

/** A condition as our peers are given it: what may stand in for an item is written out. */
export type PlainCondition =
  | { readonly kind: 'leaf'; readonly leaf: number }
  | { readonly kind: 'n-of'; readonly n: number; readonly of: readonly PlainCondition[] };

/** A credential counts for a leaf if it is of this item, earned in this time, and proved so well. */
export interface Leaf {
  readonly item: string;
  readonly earnedFrom: Day;
  readonly earnedTo: Day;
  readonly verification: Verification;
}

/** Writes the conditions of one day out, with every leaf numbered once. */
export class PlainConditions {
  readonly leaves: Leaf[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #programme: Programme;
  readonly #day: Day;

  constructor(programme: Programme, day: Day) {
    this.#programme = programme;
    this.#day = day;
  }

  of(condition: Condition, inPath = false): PlainCondition {
    if (condition.kind === 'item') return this.#item(inPath ? { ...condition, inPath: true } : condition);
    return { kind: 'n-of', n: condition.n, of: condition.conditions.map((one) => this.of(one, inPath)) };
  }

  /** The item itself, what is equivalent to it, or all exams of one of its paths, where passing them is holding it. */
  #item(condition: ItemCondition): PlainCondition {
    const item = this.#programme.items.get(condition.item);
    const terms = termsOf(condition, item, this.#day, lastDay, this.#programme.verification);
    const over = terms.countsUntil !== undefined && this.#day > terms.countsUntil;
    const byPath =
      !over && item?.validity === undefined && condition.earnedBy === undefined && condition.earnedWithin === undefined;
    const leaf = this.#leaf({
      item: condition.item,
      earnedFrom: terms.earnedFrom ?? firstDay,
      earnedTo: over
        ? firstDay
        : terms.earnedBy !== undefined && terms.earnedBy < this.#day
          ? terms.earnedBy
          : this.#day,
      verification: terms.verification,
    });
    const others = [
      ...(item?.equivalent ? [this.of(item.equivalent)] : []),
      ...(byPath ? (item?.paths ?? []).map((path) => this.of(path, true)) : []),
    ];
    return others.length === 0 ? leaf : { kind: 'n-of', n: 1, of: [leaf, ...others] };
  }

  #leaf(leaf: Leaf): PlainCondition {
    const key = Object.values(leaf).join(' ');
    const number = this.#numbers.get(key) ?? this.leaves.push(leaf) - 1;
    this.#numbers.set(key, number);
    return { kind: 'leaf', leaf: number };
  }
}
