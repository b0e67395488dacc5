import type { Programme } from '../domain/catalogue/programme.ts';
import { type State, stateOfVersion } from '../domain/impact/difference/state.ts';
import { type Day, readDay } from '../domain/time/day.ts';

/** The state of a programme that a day or the id of a text means; nothing where it is neither. */
export function stateNamed(name: string, programme: Programme, competency?: string): State | undefined {
  const on = readDay(name);
  if (on) return { programme, on };
  // A text of the competency first; a programme's texts of one id appeared together, so its day serves for the others.
  return (
    (competency === undefined ? undefined : stateOfVersion(programme, name, competency)) ??
    stateOfVersion(programme, name)
  );
}

/** The ids of all texts, or of those of one competency. */
export const textIds = ({ competencies }: Programme, competency?: string): readonly string[] => [
  ...new Set(
    [...competencies.values()]
      .filter((one) => competency === undefined || one.id === competency)
      .flatMap((one) => one.versions.map((version) => version.id)),
  ),
];

/**
 * The first day on which the newest texts of all packs are in force, from a day on: a draft is about what will be. Of a
 * programme of which everything has ended by then, the day on which its newest texts began.
 */
export function dayToCompareOn(programmes: readonly Programme[], from: Day): Day {
  const withTexts = programmes
    .flatMap((one) => [...one.competencies.values()])
    .filter((competency) => competency.versions.length > 0);
  const begins = withTexts.flatMap(({ versions }) => versions.map((text) => text.effective.new)).sort();
  const newest = begins.at(-1) ?? from;
  const isOver = withTexts.every(({ retirement: { ends } }) => ends !== undefined && ends < from);
  return newest > from || isOver ? newest : from;
}
