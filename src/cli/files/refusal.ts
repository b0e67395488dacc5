import type { LocatedProblem } from '../../exchange/located-problems.ts';

/** What cannot be read is refused with every problem; the first thing wrong with a file may be that it is not there. */
export type Loaded<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly LocatedProblem[] };

/** A problem with a file as a whole: line 0 says that no line can be named. */
export const fileProblem = (code: string, file: string, values: LocatedProblem['values'] = {}): LocatedProblem => ({
  code,
  file,
  path: [],
  values,
  place: { file, line: 0, column: 0 },
});

export const refusedWith = (...problems: readonly LocatedProblem[]): Loaded<never> => ({ ok: false, problems });
