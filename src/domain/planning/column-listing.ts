import type { Column } from './column-model.ts';
import type { ColumnSource, Worth } from './column-source.ts';
import type { PersonColumn } from './person-column.ts';
import type { PersonColumns } from './person-columns.ts';
import { RuledOut } from './ruled-out.ts';
import { Work } from './work.ts';
import { worthwhile } from './worthwhile.ts';

/** After so many courses no more lists of all columns are made; the same on every machine. */
const mostLookedAt = 1_000_000;

/** The columns of people that are written into a model so far, with what they mean, each once. */
export class ColumnListing implements ColumnSource {
  /** By block; they grow. */
  readonly columns: readonly Column[][];
  readonly meant: readonly PersonColumn[][];
  readonly work: Work;
  readonly #offered: readonly PersonColumns[];
  readonly #listed: readonly Set<string>[];
  readonly #ruledOut: readonly RuledOut[];

  constructor(offered: readonly PersonColumns[], work = new Work()) {
    this.#offered = offered;
    this.work = work;
    this.columns = offered.map(() => []);
    this.meant = offered.map(() => []);
    this.#listed = offered.map(() => new Set());
    this.#ruledOut = offered.map(({ rows }) => new RuledOut(rows));
    for (const [block, one] of offered.entries()) this.#list(block, one.first());
  }

  hasMore = (block: number): boolean => block < this.#offered.length;

  listCheaper(block: number, worth: Worth, below: number): boolean {
    const offered = this.#offered[block];
    const ruledOut = this.#ruledOut[block];
    if (!offered || this.work.isOver || ruledOut?.isKnown(worth, below)) return false;
    const found = offered.cheaper(worth, below, this.work);
    if (!found && !offered.isCut && !this.work.isOver) ruledOut?.note(worth, below);
    return found !== undefined && this.#list(block, [found]);
  }

  least = (block: number, worth: Worth): number => this.#offered[block]?.least(worth) ?? -Infinity;

  listAll(block: number, worth: Worth, below: number): boolean {
    const offered = this.#offered[block];
    if (!offered) return true;
    // Whole lists only help to end sooner: a search that has spent so much on them says how far it came.
    if (this.work.isOver || this.#offered.reduce((sum, { lookedAt }) => sum + lookedAt, 0) > mostLookedAt) return false;
    const found = offered.all(worth, below, this.work);
    if (found) this.#list(block, found);
    return found !== undefined;
  }

  /** Lists what people could do by another model, as it would be counted here. */
  listLikewise(block: number, some: readonly PersonColumn[]): void {
    const offered = this.#offered[block];
    if (offered) this.#list(block, worthwhile(some.flatMap((one) => offered.likewise(one) ?? [])));
  }

  #list(block: number, found: readonly PersonColumn[]): boolean {
    let isNew = false;
    for (const one of found) {
      const column = (this.#offered[block] as PersonColumns).columnOf(one);
      const key = JSON.stringify([column.cost, column.supplies]);
      if (this.#listed[block]?.has(key)) continue;
      this.#listed[block]?.add(key);
      this.columns[block]?.push(column);
      this.meant[block]?.push(one);
      isNew = true;
    }
    return isNew;
  }
}
