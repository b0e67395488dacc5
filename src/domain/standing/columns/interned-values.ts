import type { AttributeColumn } from './columns.ts';
import { GrowingColumn } from './growing-column.ts';

/** One attribute of partner after partner: every distinct value is kept once, partners have its position. */
export class InternedValues {
  readonly #name: string;
  readonly #open: readonly number[];
  readonly #positions: Map<string, number>;
  readonly #stated = new GrowingColumn((length) => new Int32Array(length));

  constructor(name: string, listed: readonly string[] | 'any') {
    // As the explained face reads it: where any value may be stated, none is the empty one.
    const values = listed === 'any' ? [''] : listed;
    this.#name = name;
    this.#open = values.map((_value, position) => position);
    this.#positions = new Map(values.map((value, position) => [value, position]));
  }

  push(value: string | undefined): void {
    this.#stated.push(value === undefined ? -1 : this.#positionOf(value));
  }

  #positionOf(value: string): number {
    const known = this.#positions.get(value);
    if (known !== undefined) return known;
    this.#positions.set(value, this.#positions.size);
    return this.#positions.size - 1;
  }

  finish(): AttributeColumn {
    return { name: this.#name, values: [...this.#positions.keys()], stated: this.#stated.finish(), open: this.#open };
  }
}
