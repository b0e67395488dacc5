import type { Step, Way } from '../standing/way.ts';
import type { LevelImpact } from './impact.ts';

/** What the easiest way to meet the new rules comes to. */
export interface Needed {
  readonly exams: number;
  /** How many people have something to pass, those included who are still to join. */
  readonly people: number;
  readonly newPeople: number;
  /** Things that exams cannot bring: figures, statuses, evidence. */
  readonly others: number;
}

/** The easiest way to keep or reach the level, where one is known. */
export const easiestWay = ({ standing }: Pick<LevelImpact, 'standing'>): Way | undefined => standing?.ways[0];

export const neededFor = (way: Way): Needed => ({
  exams: way.exams,
  people: peopleIn(way),
  newPeople: way.newPeople,
  others: way.needs.length,
});

/** Steps of one way may fall to the same person: those whom only one candidate can be are counted once. */
function peopleIn({ steps }: Way): number {
  const named = new Set<string>();
  let others = 0;
  for (const { people, candidates } of steps) {
    const [only] = candidates;
    if (people === 1 && candidates.length === 1 && only?.person !== undefined) named.add(only.person);
    else others += people;
  }
  return named.size + others;
}

/** How often an exam is to be passed, and in how many of these cases another one would do as well. */
export interface Passes {
  readonly passes: number;
  readonly replaceable: number;
}

/** The passes that a way asks for, by exam; where one of several will do, the one that the text names first. */
export function passesOf({ steps }: Way): ReadonlyMap<string, Passes> {
  const found = new Map<string, Passes>();
  for (const { n, of } of steps.flatMap(choicesTaken))
    for (const exam of of.slice(0, n)) {
      const { passes = 0, replaceable = 0 } = found.get(exam) ?? {};
      found.set(exam, { passes: passes + 1, replaceable: replaceable + (n < of.length ? 1 : 0) });
    }
  return found;
}

/** As if the first candidates did it: they have the fewest things to do. One without a name stands for as many as are asked. */
const choicesTaken = ({ people, candidates }: Step) =>
  Array.from(
    { length: people },
    (_, index) => candidates[Math.min(index, candidates.length - 1)]?.passing ?? [],
  ).flat();
