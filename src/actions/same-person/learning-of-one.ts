import type { TwoPeople } from './one-person.ts';

interface WithPeople {
  readonly people?: Readonly<Record<string, unknown>>;
}

/**
 * What a partner says of how its people learn, as two of them are one: what it said of the one that goes is said of the one
 * that stays, where it said nothing of that. Otherwise what was given comes back, the same object.
 */
export function learningOfOne(
  learning: unknown,
  { stays, goes }: { readonly [Part in keyof TwoPeople]: Coded },
): unknown {
  return renamed(learning, goes.code, stays.code);
}

/** The same taken back. */
export const learningOfTwo = (learning: unknown, { stays, goes }: { readonly [Part in keyof TwoPeople]: Coded }) =>
  renamed(learning, stays.code, goes.code);

interface Coded {
  readonly code: string;
}

function renamed(learning: unknown, from: string, to: string): unknown {
  const { people } = (learning ?? {}) as WithPeople;
  if (!people || !Object.hasOwn(people, from) || Object.hasOwn(people, to)) return learning;
  return {
    ...(learning as WithPeople),
    people: Object.fromEntries(Object.entries(people).map(([code, terms]) => [code === from ? to : code, terms])),
  };
}
