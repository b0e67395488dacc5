import { type Path, type Problem, problem } from '../problems/problem.ts';
import { nameMeant } from '../problems/unknown-name.ts';
import type { Duration } from '../time/duration.ts';
import type { Programme } from './programme.ts';

/** A file beside a pack: whose names are meant, which file is read, and the problems found so far: all are listed, never the first alone. */
export interface Reading {
  readonly programme: Programme;
  readonly file: string | undefined;
  readonly problems: Problem[];
}

export function report(reading: Reading, code: string, path: Path, values: Problem['values'] = {}): void {
  reading.problems.push(problem(code, path, values, reading.file));
}

/** Reports a name that is not among the known ones, with the nearest that is. */
export function requireName(reading: Reading, code: string, name: string, known: Iterable<string>, path: Path): void {
  const names = [...known];
  if (names.includes(name)) return;
  // Where the name is a key of the file, `found` lets its place be that of the key.
  report(reading, code, path, { ...nameMeant(name, names), found: name });
}

/** Reports what the pack does not know, and what nobody sits: a certification that is earned by its exams, unless it has to be renewed. */
export function requireExams(reading: Reading, items: readonly string[], path: Path): void {
  const { items: known } = reading.programme;
  for (const [index, id] of items.entries()) {
    requireName(reading, 'unknown-item', id, known.keys(), [...path, index]);
    const item = known.get(id);
    if (item && item.paths.length > 0 && !item.validity) report(reading, 'not-an-exam', [...path, index], { name: id });
  }
}

/** Reports what is named a second time in one list. */
export function requireOnce(reading: Reading, names: readonly string[], pathOf: (index: number) => Path): void {
  for (const [index, name] of names.entries())
    if (names.indexOf(name) < index) report(reading, 'named-twice', pathOf(index), { name });
}

/** Reports ids that are used twice in one list. */
export function requireOwnIds(reading: Reading, list: readonly { readonly id: string }[], path: Path): void {
  const ids = list.map((one) => one.id);
  for (const [index, id] of ids.entries())
    if (ids.indexOf(id) < index) report(reading, 'duplicate-id', [...path, index, 'id'], { id });
}

/** Reports what ends before it begins. */
export function requireOrder(reading: Reading, from: string | undefined, to: string | undefined, path: Path): void {
  if (from !== undefined && to !== undefined && to < from) report(reading, 'reversed-days', path, { from, to });
}

/** Reports a length below nothing. */
export function requireLength(reading: Reading, duration: Duration, path: Path): void {
  const length = 'months' in duration ? duration.months : duration.days;
  if (length < 0) report(reading, 'negative-duration', path, { key: String(path.at(-1)) });
}
