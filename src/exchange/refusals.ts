import type { Path, Problem } from '../domain/problems/problem.ts';
import { inOrder, type LocatedProblem } from './located-problems.ts';
import type { SourceText } from './source-text.ts';

/** What a reader collects while it finds out that a file must be refused. */
export interface Refusals {
  /** `offset` is the one in the source where a person has to look. */
  add(code: string, offset: number, values?: Problem['values'], path?: Path): void;
  readonly none: boolean;
  /** In the order of the file, without repeats; what was too much to keep is one `more-problems` at the end. */
  list(): LocatedProblem[];
}

// A file of a wrong kind can have millions of problems, and nobody reads the second hundred before mending the first.
const kept = 100;

export function refusalsIn({ file, placeAt }: SourceText): Refusals {
  const problems: LocatedProblem[] = [];
  let firstLeftOut: number | undefined;
  let leftOut = 0;

  const located = (code: string, offset: number, values: Problem['values'], path: Path): LocatedProblem => ({
    code,
    file,
    path,
    values,
    place: placeAt(offset),
  });

  return {
    add(code, offset, values = {}, path = []) {
      if (problems.length < kept) {
        problems.push(located(code, offset, values, [...path]));
      } else {
        firstLeftOut ??= offset;
        leftOut += 1;
      }
    },
    get none() {
      return problems.length === 0;
    },
    list() {
      const first = inOrder(problems);
      if (firstLeftOut === undefined) return first;
      return [...first, located('more-problems', firstLeftOut, { count: leftOut }, [])];
    },
  };
}
