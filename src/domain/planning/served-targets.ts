import type { Plan, PlannedAction } from './planned.ts';

/** The targets that an action serves and in which its person is counted, by position; who could fill in elsewhere as well is not. */
export function servedTargets({ person, serves }: PlannedAction, { targets }: Plan): readonly number[] {
  const counted = serves.filter((index) => targets[index]?.counted.some(({ people }) => people.includes(person)));
  return counted.length > 0 ? counted : serves;
}
