import { type Clause, clausesBelow } from '../catalogue/clause.ts';
import type { Competency, Programme } from '../catalogue/programme.ts';
import { successorsOf } from './course-rules.ts';

/** What two states of a programme say differently about one competency. */
export interface Change {
  /** A text, or the days or the announcement of one. */
  readonly texts: boolean;
  /** What is behind the texts: the end of the competency or of an item, its lifecycle, another requirement, the programme. */
  readonly behind: boolean;
  /** When its awards are decided, how long they can be held, or what they become. */
  readonly course: boolean;
  /** For how many awards people count. */
  readonly counting: boolean;
}

const unchanged: Change = { texts: false, behind: false, course: false, counting: false };

export const clausesOf = (competency: Competency | undefined): readonly Clause[] =>
  competency?.versions.flatMap((version) => [...version.levels.values()]) ?? [];

/** A text that asks for another requirement changes with it. */
export function withDependents(
  changes: ReadonlyMap<string, Change>,
  ids: readonly string[],
  programmes: readonly Programme[],
): ReadonlyMap<string, Change> {
  const asks = new Map(
    ids.map((id) => [
      id,
      programmes.flatMap((programme) => clausesOf(programme.competencies.get(id))).flatMap(competenciesAsked),
    ]),
  );
  const found = new Map(changes);
  for (let size = -1; size !== found.size; ) {
    size = found.size;
    for (const id of ids)
      if (!found.get(id)?.behind && asks.get(id)?.some((asked) => asked !== id && found.has(asked)))
        found.set(id, { ...(found.get(id) ?? unchanged), behind: true });
  }
  return inOrder(found, ids);
}

/** Who holds a competency that another one takes over from comes under the rules of that one. */
export function withPredecessors(
  changes: ReadonlyMap<string, Change>,
  ids: readonly string[],
  programmes: readonly Programme[],
): ReadonlyMap<string, Change> {
  const found = new Map(changes);
  for (let size = -1; size !== found.size; ) {
    size = found.size;
    for (const id of ids)
      if (!found.get(id)?.course && programmes.some((one) => successorsOf(id, one).some((next) => found.has(next))))
        found.set(id, { ...(found.get(id) ?? unchanged), behind: true, course: true });
  }
  return inOrder(found, ids);
}

const inOrder = (changes: ReadonlyMap<string, Change>, ids: readonly string[]): ReadonlyMap<string, Change> =>
  new Map(ids.flatMap((id) => (changes.has(id) ? [[id, changes.get(id) as Change] as const] : [])));

const competenciesAsked = (clause: Clause): readonly string[] => [
  ...(clause.kind === 'meets' ? [clause.competency] : []),
  ...clausesBelow(clause).flatMap(competenciesAsked),
];
