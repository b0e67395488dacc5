import type { Path } from '../problems/problem.ts';
import type { Clause, ClauseMeaning } from './clause.ts';

/** Where one clause stands: `position` names it where its author gave it no id. */
export interface ClausePlace {
  readonly path: Path;
  readonly position: string;
}

/** A clause that the author did not write as such, made while rewriting. */
export const labelled = (meaning: ClauseMeaning, { path, position }: ClausePlace, suffix: string): Clause => ({
  id: `${position}.${suffix}`,
  path,
  ...meaning,
});
