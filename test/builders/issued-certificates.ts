import type { WrittenTree } from './a-programme.ts';

/** What somebody holds, as a partner's file states it: each with its `item` and the day `earned`. */
export type Held = readonly WrittenTree[];

export type Passed = { readonly item: string; readonly earned: string };

/**
 * What somebody holds after passing these, by the plain words of docs/language.md: the certification is issued on the day of the last exam
 * of a path of which all was passed after it was issued before, and something is passed now.
 */
export function withIssued(
  certification: string,
  paths: readonly (readonly string[])[],
  held: Held,
  passed: readonly Passed[],
): Held {
  const before = held.filter(({ item }) => item === certification).map(({ earned }) => String(earned));
  const since = before.sort().at(-1) ?? '';
  const counting = (item: string) =>
    [...held, ...passed].some((one) => one['item'] === item && String(one['earned']) > since);
  // Whoever had passed a path without being given anything for it passes it anew.
  const isAnew = (path: readonly string[]) => path.every((one) => passed.some(({ item }) => item === one));
  const wasDone = (path: readonly string[]) =>
    path.every((one) => held.some(({ item, earned }) => item === one && String(earned) > since));
  const issued = passed.filter(({ item }) =>
    paths.some((path) => path.some((one) => one === item) && path.every(counting) && (!wasDone(path) || isAnew(path))),
  );
  const last = issued
    .map(({ earned }) => earned)
    .sort()
    .at(-1);
  return [...held, ...passed, ...(last === undefined ? [] : [{ item: certification, earned: last }])];
}
