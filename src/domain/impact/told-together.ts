import { type Claim, claimName } from '../membership/facts.ts';
import type { ComingEvent, DayAhead } from './day-ahead.ts';

/** In order of their days, with what is alike on the same days as one; claims in the given order. */
export const toldTogether = (days: readonly DayAhead[], order: readonly Claim[]): readonly DayAhead[] =>
  joinedBy(days, ({ from, to, what }) => JSON.stringify([from, to, what.kind, tellingApart(what)]), order);

/** What two events of one kind must have in common to be told in one sentence. */
function tellingApart(what: ComingEvent): string | undefined {
  switch (what.kind) {
    case 'competencies-close':
      return what.to;
    case 'terms-begin':
      return JSON.stringify(what.changes);
    case 'last-day-before':
      return what.successor;
    case 'last-day-held':
      return what.afterwards;
    default:
      return undefined;
  }
}

/** In order of their days, each thing for itself, with all awards that it concerns; claims in the given order. */
export const toldApart = (days: readonly DayAhead[], order: readonly Claim[]): readonly DayAhead[] =>
  joinedBy(days, ({ things }) => JSON.stringify(things), order);

function joinedBy(
  days: readonly DayAhead[],
  key: (day: DayAhead) => string,
  order: readonly Claim[],
): readonly DayAhead[] {
  return [...Map.groupBy(days, key).values()]
    .map((several) => {
      const concerned = new Set(several.flatMap((one) => one.claims.map(claimName)));
      return {
        ...(several[0] as DayAhead),
        what: several.map((one) => one.what).reduce(bothTold),
        claims: order.filter((claim) => concerned.has(claimName(claim))),
        things: withoutRepeats(several.flatMap((one) => one.things)),
      };
    })
    .sort((a, b) => inOrder(`${a.from} ${a.to}`, `${b.from} ${b.to}`));
}

/** What falls on the same days stays in the order in which it was found. */
const inOrder = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** Two events of one kind as one: their lists joined, each thing once. */
function bothTold(a: ComingEvent, b: ComingEvent): ComingEvent {
  const joined = Object.entries(a).map(([key, value]) => {
    const other: unknown = b[key as keyof ComingEvent];
    return [key, Array.isArray(value) && Array.isArray(other) ? withoutRepeats([...value, ...other]) : value];
  });
  return Object.fromEntries(joined) as ComingEvent;
}

const withoutRepeats = <Item>(list: readonly Item[]): readonly Item[] => [
  ...new Map(list.map((one) => [JSON.stringify(one), one])).values(),
];
