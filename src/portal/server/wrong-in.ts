import type { ProblemDocument } from '../../client/index.ts';
import { Refused } from './refused.ts';

type Wrong = NonNullable<ProblemDocument['errors']>[number];

const wrongs = (failure: unknown): readonly Wrong[] =>
  failure instanceof Refused ? (failure.problem.errors ?? []) : [];

/** Is what a pointer names the field, or something in it? */
const isIn = (field: string, pointer: string): boolean => pointer === field || pointer.startsWith(`${field}/`);

/** What is wrong with the field that a JSON pointer into the body names; undefined where nothing is. */
export function wrongAt(failure: unknown, field: string): string | undefined {
  const found = wrongs(failure).filter(({ pointer }) => isIn(field, pointer));
  return found.length > 0 ? found.map(({ detail }) => detail).join(' ') : undefined;
}

/** Everything wrong that belongs beside none of the fields of a form, so that no error goes unseen. */
export const wrongBeside = (failure: unknown, fields: readonly string[]): readonly string[] =>
  wrongs(failure)
    .filter(({ pointer }) => !fields.some((field) => isIn(field, pointer)))
    .map(({ detail }) => detail);
