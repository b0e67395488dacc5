import type { Path } from '../domain/problems/problem.ts';
import type { Place } from './place.ts';

/** A tree as it was read, with the place in the file that each of its parts came from. */
export interface LocatedTree {
  readonly tree: unknown;
  /** Where the value at `path` begins; where there is none, the place of the nearest part above it. */
  placeOf(path: Path): Place;
  /** Where the last key of `path` is written; as `placeOf` where the path does not end with a written key. */
  keyPlaceOf(path: Path): Place;
}
