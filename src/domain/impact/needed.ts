import type { Step, Way } from '../standing/way.ts';
import type { LevelImpact } from './partner-impact.ts';

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

/** At most so many: those who surely have something to do once each, whatever it is; a choice falls to somebody else. */
function peopleIn({ steps }: Way): number {
  const names = ({ candidates }: Step) => candidates.flatMap(({ person }) => person ?? []);
  const isCertain = (step: Step) => names(step).length === step.candidates.length && names(step).length === step.people;
  const certain = new Set(steps.filter(isCertain).flatMap(names));
  const choices = steps.filter((step) => !isCertain(step));
  const toChooseFrom = new Set(choices.flatMap(names).filter((person) => !certain.has(person)));
  const chosen = choices.filter((step) => names(step).length === step.candidates.length);
  const sum = (of: readonly Step[]) => of.reduce((total, { people }) => total + people, 0);
  const others = choices.filter((step) => !chosen.includes(step));
  return certain.size + Math.min(sum(chosen), toChooseFrom.size) + sum(others);
}
/** How often an exam is to be passed, and in how many of these cases another one would do as well. */
export interface Passes {
  readonly passes: number;
  readonly replaceable: number;
}

/**
 * The passes that a way asks for, by exam; where one of several will do, the first that the text names of those that can
 * be taken until the passes are due.
 */
export function passesOf({ steps }: Way, isOpen: (exam: string) => boolean): ReadonlyMap<string, Passes> {
  const found = new Map<string, Passes>();
  for (const { n, of } of steps.flatMap(choicesTaken))
    for (const exam of [...of.filter(isOpen), ...of.filter((one) => !isOpen(one))].slice(0, n)) {
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
