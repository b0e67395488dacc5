import { type Path, type Problem, problem } from '../problems/problem.ts';
import { nameMeant } from '../problems/unknown-name.ts';
import type { Condition } from './condition.ts';
import type { Item } from './item.ts';
import type { WrittenAmount } from './written/amount.ts';
import type { WrittenClause, WrittenScorePart } from './written/clause.ts';
import type { WrittenCondition } from './written/condition.ts';

/** A named piece and where it was written. */
export interface Definition<Written> {
  readonly written: Written;
  readonly file: string;
  readonly path: Path;
}

export interface Definitions {
  readonly conditions: ReadonlyMap<string, Definition<WrittenCondition>>;
  readonly amounts: ReadonlyMap<string, Definition<WrittenAmount>>;
  readonly clauses: ReadonlyMap<string, Definition<WrittenClause>>;
  readonly scores: ReadonlyMap<string, Definition<Readonly<Record<string, WrittenScorePart>>>>;
}

/** Everything that the rules of a pack may refer to by name. */
export interface PackNames {
  readonly items: ReadonlyMap<string, Pick<Item, 'id' | 'tags'>>;
  readonly levels: readonly string[];
  readonly attributes: ReadonlyMap<string, readonly string[] | 'any'>;
  readonly metrics: ReadonlySet<string>;
  readonly records: ReadonlyMap<string, { readonly fields: readonly string[] }>;
  readonly evidence: ReadonlySet<string>;
  /** The evidence that is paid. */
  readonly fees: ReadonlySet<string>;
  readonly statuses: ReadonlyMap<string, { readonly tags: readonly string[]; readonly family?: string }>;
  readonly competencies: ReadonlyMap<
    string,
    { readonly tags: readonly string[]; readonly levels: ReadonlySet<string> }
  >;
  readonly affiliations: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly questions: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Where in the pack the reader is, what it may refer to, and the problems found so far. Problems are collected, never
 * thrown: a pack is refused whole with everything that is wrong.
 */
export interface Reading {
  readonly names: PackNames;
  readonly definitions: Definitions;
  readonly file: string;
  readonly problems: Problem[];
  /** The definitions being put in, outermost first: meeting one again is a cycle. */
  readonly using: readonly string[];
  /** The conditions read so far by their canonical text: who holds one that rules share is worked out once. */
  readonly conditions: Map<string, Condition>;
  /** The text that is being read. */
  readonly text?: { readonly competency: string; readonly version: string };
}

export function report(reading: Reading, code: string, path: Path, values: Problem['values'] = {}): void {
  const found = problem(code, path, values, reading.file);
  const same = (other: Problem) =>
    other.code === code && other.file === reading.file && other.path.join('\0') === path.join('\0');
  if (!reading.problems.some(same)) reading.problems.push(found);
}

/** Reports a name that nothing in the pack carries, with the nearest that something does. */
export function requireName(
  reading: Reading,
  code: string,
  name: string,
  known: Iterable<string>,
  path: Path,
): boolean {
  const names = [...known];
  if (names.includes(name)) return true;
  report(reading, code, path, nameMeant(name, names));
  return false;
}

/** Reads a named piece where it is used: `read` sees the place of the definition, and cycles are reported. */
export function useDefinition<Written, Result>(
  reading: Reading,
  kind: keyof Definitions,
  name: string,
  path: Path,
  read: (definition: Definition<Written>, reading: Reading) => Result,
): Result | undefined {
  const known = reading.definitions[kind] as unknown as ReadonlyMap<string, Definition<Written>>;
  const key = `${kind}/${name}`;
  if (!requireName(reading, 'unknown-definition', name, known.keys(), path)) return undefined;
  if (reading.using.includes(key)) {
    report(reading, 'definition-cycle', path, {
      name,
      cycle: [...reading.using.slice(reading.using.indexOf(key)), key],
    });
    return undefined;
  }
  const definition = known.get(name) as Definition<Written>;
  return read(definition, { ...reading, file: definition.file, using: [...reading.using, key] });
}
