import type { Path, Problem } from '../domain/problems/problem.ts';

/** A part of a partner file with one statement in it, and where in the statement's body a problem of the file lies. */
export interface InFile {
  readonly part: object;
  readonly pathInBody: (problem: Problem) => Path;
}
