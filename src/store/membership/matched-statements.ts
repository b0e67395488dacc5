import { endOfTime, type Instant } from '../../domain/time/instant.ts';
import { type FactTable, factColumns } from './fact-columns.ts';
import { always } from './known-always.ts';
import type { Row } from './partner-rows.ts';
import type { Stated } from './stated-from-written.ts';

/** A statement that is no longer taken to be so from `knownTo` on. */
export interface Ended {
  readonly id: string;
  readonly knownTo: Instant;
}

/** Which rows say what is stated, in the order in which it is; those that say something else are ended. */
export interface Matched {
  readonly rows: readonly (string | undefined)[];
  readonly ended: readonly Ended[];
}

/**
 * Compares what is stated with what is kept. A row that says the same stays as it is; one that is still known and is not
 * stated any more is ended now; one that was ended before is history, whether the file tells of it or not.
 */
export function matchStatements<Table extends FactTable>(
  table: Table,
  stated: readonly Stated<Table>[],
  kept: readonly Row<Table>[],
  now: Instant,
): Matched {
  const free = Map.groupBy(kept as readonly KeptRow[], (row) => textOf(table, row));
  const ended: Ended[] = [];
  const found = stated.map((): string | undefined => undefined);
  for (const isSame of stages) {
    for (const [index, { content, knownFrom, knownTo }] of stated.entries()) {
      if (found[index] !== undefined) continue;
      const candidates = free.get(textOf(table, content as object)) ?? [];
      const place = candidates.findIndex((row) => isSame(row, knownFrom, knownTo));
      if (place < 0) continue;
      const [row] = candidates.splice(place, 1) as [KeptRow];
      found[index] = row.id;
      if (knownTo !== undefined && knownTo !== row.known_to) ended.push({ id: row.id, knownTo });
    }
  }
  const gone = [...free.values()].flat().filter((row) => row.known_to === endOfTime);
  return { rows: found, ended: [...ended, ...gone.map(({ id }) => ({ id, knownTo: now }))] };
}

interface KeptRow {
  readonly id: string;
  readonly known_from: string;
  readonly known_to: string;
}

type IsSame = (row: KeptRow, from: Instant | undefined, to: Instant | undefined) => boolean;

/** The closest first: the same moments, then any moment where the file names none, then what the file has since ended. */
const stages: readonly IsSame[] = [
  (row, from, to = endOfTime) => row.known_from === (from ?? always) && row.known_to === to,
  (row, from, to = endOfTime) => from === undefined && row.known_to === to,
  (row, from, to) =>
    to !== undefined &&
    row.known_to === endOfTime &&
    row.known_from <= to &&
    (from === undefined || row.known_from === from),
];

/** Do two rows of a table say the same of what they are about? */
export const sameContent = (table: FactTable, a: object, b: object): boolean => textOf(table, a) === textOf(table, b);

/** What a row or a statement says, as one text. */
const textOf = (table: FactTable, content: object): string =>
  JSON.stringify(
    factColumns[table].content.map((column) => sorted((content as Readonly<Record<string, unknown>>)[column] ?? null)),
  );

/** The database keeps objects with their keys in an order of its own. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

export const saysTheSame = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
