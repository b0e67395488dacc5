import type { Condition } from '../../catalogue/condition.ts';
import type { Verification } from '../../catalogue/verification.ts';
import { remembered } from '../../credentials/remembered.ts';
import { type Day, dayNumber } from '../../time/day.ts';
import type { Columns } from './columns.ts';
import type { ConditionMasks, Fulfils, Leaf } from './condition-masks.ts';

/** People of whom every condition is true, of one of the affiliations where the rule names any. */
export interface Group {
  readonly all: readonly Condition[];
  readonly who?: readonly string[];
  readonly verification?: Verification;
}

interface Counter {
  /** Conditions of which one must be true, each for some affiliations (a mask of their positions). */
  readonly any: readonly { readonly condition: number; readonly types: number }[];
}

const allTypes = -1;

/** Counts, for one partner after the other, how many people fulfil each of many conditions. */
export class PeopleCounters {
  /** By counter: how many people of the partner surely count, and how many may. */
  sure: Int32Array = new Int32Array(0);
  possible: Int32Array = new Int32Array(0);
  readonly #columns: Columns;
  readonly #masks: ConditionMasks;
  readonly #day: number;
  readonly #counters: Counter[] = [];
  readonly #numbers = new Map<string, number>();
  #leavesByItem: readonly (readonly { readonly leaf: Leaf; readonly number: number }[])[] = [];
  #countersByItem: readonly Uint16Array[] = [];
  #sureBits: Uint32Array = new Uint32Array(0);
  #possibleBits: Uint32Array = new Uint32Array(0);
  #visited: Int32Array = new Int32Array(0);

  constructor(columns: Columns, masks: ConditionMasks, day: Day) {
    this.#columns = columns;
    this.#masks = masks;
    this.#day = dayNumber(day);
  }

  /** The number of the counter of people who are in at least one of the groups. */
  counterOf(groups: readonly Group[]): number {
    const any = groups.map(({ all, who, verification }) => ({
      condition: this.#masks.numberOf(all, verification),
      types: this.#types(who),
    }));
    const key = any
      .map(({ condition, types }) => `${condition}:${types}`)
      .sort()
      .join(' ');
    return remembered(this.#numbers, key, () => this.#counters.push({ any }) - 1);
  }

  #types(who: readonly string[] | undefined): number {
    if (who === undefined) return allTypes;
    return who
      .map((type) => this.#columns.names.affiliations.indexOf(type))
      .reduce((mask, index) => (index < 0 ? mask : mask | (1 << index)), 0);
  }

  /** To be called once, when every counter is known. */
  ready(): void {
    const { leaves, leavesOf } = this.#masks;
    const byItem: { leaf: Leaf; number: number }[][] = this.#columns.names.items.map(() => []);
    for (const [number, leaf] of leaves.entries()) byItem[leaf.item]?.push({ leaf, number });
    this.#leavesByItem = byItem;
    const countersByItem: Set<number>[] = byItem.map(() => new Set());
    for (const [counter, { any }] of this.#counters.entries()) {
      for (const { condition } of any)
        for (const leaf of leavesOf[condition] as readonly number[])
          countersByItem[(leaves[leaf] as Leaf).item]?.add(counter);
    }
    this.#countersByItem = countersByItem.map((counters) => Uint16Array.from(counters));
    this.#sureBits = new Uint32Array(Math.max(1, (leaves.length + 31) >>> 5));
    this.#possibleBits = new Uint32Array(this.#sureBits.length);
    this.sure = new Int32Array(this.#counters.length);
    this.possible = new Int32Array(this.#counters.length);
    this.#visited = new Int32Array(this.#counters.length).fill(-1);
  }

  /** Fills {@link sure} and {@link possible} for one partner. */
  count(partner: number): void {
    this.sure.fill(0);
    this.possible.fill(0);
    const { peopleStart } = this.#columns;
    const end = peopleStart[partner + 1] as number;
    for (let person = peopleStart[partner] as number; person < end; person++) {
      const types = this.#typesToday(person);
      if (types !== 0) this.#countPerson(person, types);
    }
  }

  #typesToday(person: number): number {
    const { start, type, from, to } = this.#columns.affiliations;
    let types = 0;
    for (let row = start[person] as number; row < (start[person + 1] as number); row++) {
      if ((from[row] as number) <= this.#day && this.#day <= (to[row] as number))
        types |= 1 << ((type[row] as number) & 31);
    }
    return types;
  }

  #countPerson(person: number, types: number): void {
    const { start, item } = this.#columns.credentials;
    const [first, end] = [start[person] as number, start[person + 1] as number];
    const doubtful = this.#setBits(first, end);
    for (let row = first; row < end; row++) {
      const counters = this.#countersByItem[item[row] as number] as Uint16Array;
      for (let index = 0; index < counters.length; index++) {
        const counter = counters[index] as number;
        if (this.#visited[counter] === person) continue;
        this.#visited[counter] = person;
        if (this.#isIn(counter, types, this.#sureBits)) {
          this.sure[counter] = (this.sure[counter] as number) + 1;
          this.possible[counter] = (this.possible[counter] as number) + 1;
        } else if (doubtful && this.#isIn(counter, types, this.#possibleBits))
          this.possible[counter] = (this.possible[counter] as number) + 1;
      }
    }
  }

  #isIn(counter: number, types: number, bits: Uint32Array): boolean {
    const { any } = this.#counters[counter] as Counter;
    for (let index = 0; index < any.length; index++) {
      const { condition, types: wanted } = any[index] as Counter['any'][number];
      if ((types & wanted) !== 0 && (this.#masks.conditions[condition] as Fulfils)(bits)) return true;
    }
    return false;
  }

  /** Sets the leaves that the person's credentials count for; says whether any of them is in doubt. */
  #setBits(first: number, end: number): boolean {
    const { item, earned, validThrough, verification, uncertain } = this.#columns.credentials;
    this.#sureBits.fill(0);
    this.#possibleBits.fill(0);
    let doubtful = false;
    for (let row = first; row < end; row++) {
      if ((validThrough[row] as number) < this.#day) continue;
      const leaves = this.#leavesByItem[item[row] as number] as readonly {
        readonly leaf: Leaf;
        readonly number: number;
      }[];
      for (let index = 0; index < leaves.length; index++) {
        const { leaf, number } = leaves[index] as (typeof leaves)[number];
        const day = earned[row] as number;
        if (day > leaf.earnedTo || day < leaf.earnedFrom || (verification[row] as number) < leaf.verification) continue;
        const [word, bit] = [number >>> 5, 1 << (number & 31)];
        this.#possibleBits[word] = (this.#possibleBits[word] as number) | bit;
        if (uncertain[row] === 1) doubtful = true;
        else this.#sureBits[word] = (this.#sureBits[word] as number) | bit;
      }
    }
    return doubtful;
  }
}
