import type { Competency, Programme, Version } from '../../catalogue/programme.ts';
import { versionsInForce } from '../../catalogue/version-in-force.ts';
import type { Day } from '../../time/day.ts';

/** A programme as a newcomer finds it on a day; with a text's id, as of that text. */
export interface State {
  readonly programme: Programme;
  readonly on: Day;
  /** The id of a text: of a competency that has it, that one, and of the others the one in force on the day. */
  readonly version?: string;
}

/** The state as of the texts of an id, on the day on which the first of them took effect; `undefined` where none has it. */
export function stateOfVersion(programme: Programme, version: string, competency?: string): State | undefined {
  const days = [...programme.competencies.values()]
    .filter((one) => competency === undefined || one.id === competency)
    .flatMap((one) => one.versions.filter((text) => text.id === version).map((text) => text.effective.new));
  const [first, ...others] = days;
  return first === undefined ? undefined : { programme, version, on: others.reduce((a, b) => (a < b ? a : b), first) };
}

/** The text that a state has of a competency; `undefined` where there is none, or the competency has ended. */
export function textIn({ on, version }: State, competency: Competency | undefined): Version | undefined {
  if (!competency) return undefined;
  const named = version === undefined ? undefined : competency.versions.find((text) => text.id === version);
  if (named) return named;
  return hasEnded(competency, on) ? undefined : versionsInForce(competency, 'new', on, on)[0];
}

export const hasEnded = ({ retirement }: Competency, on: Day): boolean =>
  retirement.ends !== undefined && retirement.ends < on;

/** Whether a competency is offered or can still be held: one whose texts a pack does not have is there until it ends. */
export const isThere = (state: State, competency: Competency | undefined): boolean =>
  competency !== undefined &&
  !hasEnded(competency, state.on) &&
  (competency.versions.length === 0 || textIn(state, competency) !== undefined);
