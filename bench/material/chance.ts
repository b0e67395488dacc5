/** Numbers that look like chance and are the same on every run and machine (mulberry32). */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** At least 0, below 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  happens(share: number): boolean {
    return this.next() < share;
  }

  between(low: number, high: number): number {
    return low + this.next() * (high - low);
  }

  shuffled<Value>(values: readonly Value[]): Value[] {
    const result = [...values];
    for (let index = result.length - 1; index > 0; index--) {
      const other = this.below(index + 1);
      [result[index], result[other]] = [result[other] as Value, result[index] as Value];
    }
    return result;
  }
}

/** A list of which the first values are drawn far more often than the last: the k-th in proportion to 1/k. */
export class Popularity<Value> {
  readonly #values: readonly Value[];
  readonly #sums: readonly number[];

  constructor(values: readonly Value[]) {
    let sum = 0;
    this.#values = values;
    this.#sums = values.map((_value, index) => {
      sum += 1 / (index + 1);
      return sum;
    });
  }

  draw(chance: Chance): Value {
    const wanted = chance.next() * (this.#sums.at(-1) ?? 0);
    let [low, high] = [0, this.#sums.length - 1];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#sums[middle] as number) > wanted) high = middle;
      else low = middle + 1;
    }
    return this.#values[low] as Value;
  }
}
