import type { z } from 'zod';
import { nearestName } from './nearest-name.ts';
import { accepted, type Path, type Problem, problem, type Read, refused } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** Reads a tree by its schema. Where a union fails, only the alternative that was meant is reported on. */
export function readTree<Value>(schema: z.ZodType<Value>, tree: unknown, file?: string): Read<Value> {
  const result = schema.safeParse(tree);
  if (result.success) return accepted(result.data);
  return refused(result.error.issues.flatMap((issue) => problemsOf(issue, [], tree, file)));
}

function problemsOf(issue: Issue, base: Path, tree: unknown, file?: string): Problem[] {
  const path = [...base, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
  const make = (code: string, values: Problem['values'] = {}, at: Path = path) => problem(code, at, values, file);
  switch (issue.code) {
    case 'invalid_union':
      return unionProblems(issue, path, tree, file);
    case 'unrecognized_keys':
      return issue.keys.map((key) => make(unknownKeyCode(valueAt(tree, [...path, key])), { key }, [...path, key]));
    case 'invalid_type':
      return valueAt(tree, path) === undefined
        ? [make('missing-key', { key: String(path.at(-1) ?? ''), expected: issue.expected }, path.slice(0, -1))]
        : [make('wrong-kind', { expected: issue.expected, found: kindOf(valueAt(tree, path)) })];
    case 'invalid_value':
      // Nobody wrote “nothing”: the key is not there.
      if (path.length > 0 && valueAt(tree, path) === undefined) {
        const values = { key: String(path.at(-1)), allowed: issue.values.map(String) };
        return [make('missing-key', values, path.slice(0, -1))];
      }
      return [
        make('not-allowed', {
          found: shown(valueAt(tree, path)),
          allowed: issue.values.map(String),
          ...near(valueAt(tree, path), issue.values.map(String)),
        }),
      ];
    case 'too_small':
      return [make('too-small', { minimum: Number(issue.minimum), of: issue.origin })];
    case 'too_big':
      return [make('too-big', { maximum: Number(issue.maximum), of: issue.origin })];
    case 'invalid_key':
      return issue.issues.flatMap((inner) =>
        problemsOf({ ...inner, path: [] } as Issue, path, tree, file).map((found) => ({
          ...found,
          values: { ...found.values, found: String(path.at(-1)) },
        })),
      );
    default:
      return [make(knownCode(issue.message), { found: shown(valueAt(tree, path)) })];
  }
}

/** In `{ en: One, two }` the second half of the text reads as a key without a value. */
const unknownKeyCode = (value: unknown): string => (value === null ? 'unquoted-comma' : 'unknown-key');

const knownCode = (message: string) => (/^[a-z]+(-[a-z]+)*$/.test(message) ? message : 'not-valid');

/** The alternative that was meant is the one whose own keys the value uses best: fewest stray keys, then fewest problems. */
function unionProblems(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: Path,
  tree: unknown,
  file?: string,
): Problem[] {
  const value = valueAt(tree, path);
  const keys = isRecord(value) ? Object.keys(value) : [];
  const alternatives = issue.errors.map((errors) => ({ errors, misfit: misfitOf(errors, keys.length) }));
  const best = alternatives.reduce((a, b) => (b.misfit < a.misfit ? b : a), {
    errors: [] as Issue[],
    misfit: notThisKind,
  });
  const isEmpty = isRecord(value) && keys.length === 0;
  if (best.misfit < notThisKind && !isEmpty) {
    const missing = best.errors.flatMap(expectedKey);
    return best.errors
      .flatMap((inner) => problemsOf(inner, path, tree, file))
      .map((found) => withNearest(found, missing));
  }
  if (value === undefined) return [problem('missing-key', path.slice(0, -1), { key: String(path.at(-1) ?? '') }, file)];
  const names = [...new Set(issue.errors.flatMap((errors) => errors.flatMap(expectedKey)))];
  const meant = keys.map((key) => near(key, names)).find((found) => 'nearest' in found) ?? {};
  const code = isRecord(value) ? 'unknown-kind' : 'wrong-form';
  return [problem(code, path, { found: shown(value), keys, known: names, ...meant }, file)];
}

/** A stray key beside a missing one is often the same key, misspelt. */
const withNearest = (found: Problem, missing: readonly string[]): Problem =>
  found.code === 'unknown-key'
    ? { ...found, values: { ...near(found.values['key'], missing), ...found.values } }
    : found;

const notThisKind = 1_000_000;

/** How little an alternative fits a value with so many keys; one that knows none of them was not meant. */
function misfitOf(errors: readonly Issue[], keys: number): number {
  let misfit = 0;
  for (const error of errors) {
    const atRoot = error.path.length === 0;
    if (atRoot && error.code === 'invalid_type') return notThisKind;
    if (atRoot && error.code === 'invalid_value' && keys > 0) return notThisKind;
    if (atRoot && error.code === 'unrecognized_keys' && error.keys.length >= keys) return notThisKind;
    if (atRoot && error.code === 'unrecognized_keys') misfit += 100 * error.keys.length;
    if (atRoot && error.code === 'invalid_union')
      misfit += Math.min(...error.errors.map((inner) => misfitOf(inner, keys)));
    misfit += error.path.length === 1 && isMissing(error) ? 30 : 1;
  }
  return misfit;
}

/** zod reports an absent key as a wrong type whose input was undefined; its message is the only place that says so. */
function isMissing(error: Issue): boolean {
  if (error.code === 'invalid_type' || error.code === 'invalid_value')
    return error.message.endsWith('received undefined');
  if (error.code !== 'invalid_union' || error.errors.length === 0) return false;
  return error.errors.every((inner) => inner.some((one) => one.path.length === 0 && isMissing(one)));
}

const expectedKey = (issue: Issue): string[] =>
  issue.path.length === 1 && isMissing(issue) ? [String(issue.path[0])] : [];

function near(value: unknown, names: readonly string[]): { nearest?: string } {
  const nearest = typeof value === 'string' ? nearestName(value, names) : undefined;
  return nearest === undefined ? {} : { nearest };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function valueAt(tree: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    tree,
  );
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value === 'object' ? 'object' : typeof value;
}

/** A value as a person would recognise it in the file, cut short. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
