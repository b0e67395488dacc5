import type { Path, Problem } from '../domain/problems/problem.ts';
import type { LocatedTree } from './located-tree.ts';
import { comparePlaces, type Place } from './place.ts';

/** A problem with the place in the file where a person has to look. */
export type LocatedProblem = Problem & { readonly place: Place };

/** As `Read`, but every problem has its place. */
export type LocatedRead<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly LocatedProblem[] };

/**
 * Gives each problem its place and puts them in the order of the files, without exact repeats. `trees` is the tree that
 * the problems are about, or the trees by the name in `problem.file`. A problem about a file that is not among them
 * is placed at that file's beginning; one that has a place keeps it.
 */
export function locate(
  problems: readonly (Problem | LocatedProblem)[],
  trees: LocatedTree | ReadonlyMap<string, LocatedTree>,
): LocatedProblem[] {
  return inOrder(
    problems.map((problem) => ('place' in problem ? problem : { ...problem, place: placeOf(problem, trees) })),
  );
}

/** Sorted by file, line and column, without exact repeats. */
export function inOrder(problems: readonly LocatedProblem[]): LocatedProblem[] {
  const seen = new Set<string>();
  const different = problems.filter((problem) => {
    const { code, path, values, place } = problem;
    const key = JSON.stringify([code, path, Object.entries(values).sort(), place.file, place.line, place.column]);
    return !seen.has(key) && seen.add(key);
  });
  return different.sort((a, b) => comparePlaces(a.place, b.place));
}

function placeOf(problem: Problem, trees: LocatedTree | ReadonlyMap<string, LocatedTree>): Place {
  const located = 'placeOf' in trees ? trees : treeNamed(problem.file, trees);
  if (located === undefined) return { file: problem.file ?? '', line: 1, column: 1 };
  return isAboutKey(problem, located.tree) ? located.keyPlaceOf(problem.path) : located.placeOf(problem.path);
}

function treeNamed(file: string | undefined, trees: ReadonlyMap<string, LocatedTree>): LocatedTree | undefined {
  if (file !== undefined) return trees.get(file);
  return trees.size === 1 ? trees.values().next().value : undefined;
}

/** An unknown key, or a key whose own form is wrong: the schema then reports as found what stands in the path. */
function isAboutKey({ code, path, values: { found } }: Problem, tree: unknown): boolean {
  const key = path.at(-1);
  if (key === undefined) return false;
  return code === 'unknown-key' || (found === key && valueAt(tree, path) !== key);
}

function valueAt(tree: unknown, path: Path): unknown {
  let value = tree;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}
