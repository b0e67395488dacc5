import { Refused } from './refused.ts';

/** What was refused, in the sentences of the server; undefined where it was not refused but did not work. */
export function refusalSentences(error: unknown): readonly string[] | undefined {
  if (!(error instanceof Refused) || error.status >= 500) return undefined;
  const { errors = [] } = error.problem;
  return errors.length > 0 ? errors.map(({ detail }) => detail) : [error.message];
}
