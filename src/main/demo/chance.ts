/** Whole numbers that look like chance and are the same on every run and machine (mulberry32). */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** At least 0, below `limit`. */
  below(limit: number): number {
    return Number((BigInt(this.#next()) * BigInt(limit)) >> 32n);
  }

  /** So many times in a hundred. */
  happens(percent: number): boolean {
    return this.below(100) < percent;
  }

  /** From the first to the last, both included. */
  between(first: number, last: number): number {
    return first + this.below(last - first + 1);
  }

  oneOf<Value>(values: readonly Value[]): Value {
    return values[this.below(values.length)] as Value;
  }

  /** The one more often than the other, in proportion to their weights. */
  weighted<Value>(values: readonly Value[], weightOf: (value: Value) => number): Value {
    let left = this.below(values.reduce((sum, value) => sum + weightOf(value), 0));
    return values.find((value) => {
      left -= weightOf(value);
      return left < 0;
    }) as Value;
  }

  shuffled<Value>(values: readonly Value[]): readonly Value[] {
    const result = [...values];
    for (let index = result.length - 1; index > 0; index--) {
      const other = this.below(index + 1);
      [result[index], result[other]] = [result[other] as Value, result[index] as Value];
    }
    return result;
  }

  /** A source of its own: what is drawn from it changes nothing in what is drawn here later. */
  apart(): Chance {
    return new Chance(this.#next());
  }

  #next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  }
}
