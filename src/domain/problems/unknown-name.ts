import { nearestName } from './nearest-name.ts';
import { type Path, type Problem, problem } from './problem.ts';

const mostNamed = 12;

/** A name that stands for nothing, with the one that was meant or those that there are. */
export function unknownName(code: string, name: string, names: readonly string[], at: Path): Problem {
  const nearest = nearestName(name, names);
  return problem(code, at, { name, ...(nearest === undefined ? { known: names.slice(0, mostNamed) } : { nearest }) });
}
