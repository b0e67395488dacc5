import { nearestName } from './nearest-name.ts';
import { type Path, type Problem, problem } from './problem.ts';

const mostNamed = 12;

/** A name that stands for nothing, with the one that was meant or those that there are. */
export const unknownName = (code: string, name: string, names: readonly string[], at: Path): Problem =>
  problem(code, at, nameMeant(name, names));

/** The same as the values of a problem. */
export function nameMeant(name: string, names: readonly string[]): Problem['values'] {
  const nearest = nearestName(name, names);
  return { name, ...(nearest === undefined ? { known: names.slice(0, mostNamed) } : { nearest }) };
}
