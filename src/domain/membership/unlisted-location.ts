import type { Problem } from '../problems/problem.ts';
import { nameMeant } from '../problems/unknown-name.ts';

/** Where something is stated to be; without days, always. */
interface Placed {
  readonly location?: string | null | undefined;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

/** A location that is still known of a partner. */
interface Listed {
  readonly code: string;
  readonly valid_from: string | null;
  readonly valid_to: string | null;
}

/**
 * A location that a partner does not list on any of the days, with those that it does: what is said of it would count for no
 * country, and most often it is misspelt. Whoever lists no locations may name them as it likes.
 */
export function unlistedLocation(
  { location, from, to }: Placed,
  listed: readonly Listed[],
): { readonly code: 'unknown-location'; readonly values: Problem['values'] } | undefined {
  if (location === undefined || location === null || listed.length === 0) return undefined;
  const then = listed.filter(
    (one) =>
      (one.valid_from === null || !to || one.valid_from <= to) &&
      (one.valid_to === null || !from || from <= one.valid_to),
  );
  if (then.some(({ code }) => code === location)) return undefined;
  const code = 'unknown-location';
  const names = then.map((one) => one.code);
  return { code, values: nameMeant(location, names) };
}
