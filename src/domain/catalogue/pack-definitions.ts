import type { z } from 'zod';
import type { Path } from '../problems/problem.ts';
import type { Definition, Definitions, Reading } from './pack-names.ts';
import type { WrittenDefinitions } from './written/programme.ts';

type Written = z.infer<typeof WrittenDefinitions>;

export const noDefinitions: Definitions = {
  conditions: new Map(),
  amounts: new Map(),
  clauses: new Map(),
  scores: new Map(),
};

/** The definitions of an outer place with those of an inner one over them: the nearest one of a name is meant. */
export function withDefinitions(
  outer: Definitions,
  written: Written | undefined,
  path: Path,
  file: string,
): Definitions {
  if (written === undefined) return outer;
  const merged = <Value>(kind: keyof Definitions): ReadonlyMap<string, Definition<Value>> => {
    const inner = Object.entries(written[kind] ?? {}).map(([name, value]): [string, Definition<Value>] => [
      name,
      { written: value as Value, file, path: [...path, kind, name] },
    ]);
    return new Map([...(outer[kind] as unknown as ReadonlyMap<string, Definition<Value>>), ...inner]);
  };
  return {
    conditions: merged('conditions'),
    amounts: merged('amounts'),
    clauses: merged('clauses'),
    scores: merged('scores'),
  };
}

export const definitionsWithin = (reading: Reading, written: Written | undefined, path: Path): Reading => ({
  ...reading,
  definitions: withDefinitions(reading.definitions, written, path, reading.file),
});
