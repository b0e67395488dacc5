import { type Affiliation, isKnownAt, type Person } from '../../membership/facts.ts';
import { lastDay } from '../../time/day.ts';
import { endOfTime } from '../../time/instant.ts';
import type { PlanRequest } from '../plan-request.ts';

/**
 * The request with so many more people, who hold nothing, learn at the usual pace and rate and belong to the partner as those do who
 * are there: as most of them, or so many of every kind (type, country and location of the affiliation).
 */
export function withMorePeople(request: PlanRequest, count: number, which: 'of-every-kind' | 'as-most'): PlanRequest {
  const { facts } = request;
  const known = new Set(facts.people.map(({ id }) => id));
  const kinds = kindsOfAffiliation(request).slice(0, which === 'as-most' ? 1 : undefined);
  const newcomers = kinds.flatMap((affiliation, kind) =>
    Array.from({ length: count }, (_, index): Person => {
      const id = idBeside(known, `newcomer-${kind * count + index + 1}`);
      return { id, affiliations: [affiliation], credentials: [] };
    }),
  );
  return { ...request, facts: { ...facts, people: [...facts.people, ...newcomers] } };
}

function idBeside(known: ReadonlySet<string>, id: string): string {
  return known.has(id) ? idBeside(known, `${id}-new`) : id;
}

/** How people belong to the partner when the plan begins, what most do first. */
function kindsOfAffiliation({ facts, programme, day, knownAt }: PlanRequest): readonly Affiliation[] {
  const current = facts.people.flatMap(({ affiliations }) =>
    affiliations.filter((one) => one.from <= day && day <= one.to && isKnownAt(one, knownAt)),
  );
  const kinds = Map.groupBy(current, ({ type, country, location }) => JSON.stringify([type, country, location]));
  const asMost = [...kinds.values()].toSorted((a, b) => b.length - a.length);
  const own = asMost.flatMap(([first]) => (first ? [{ ...first, to: lastDay }] : []));
  if (own.length > 0) return own;
  const type = programme.affiliations[0] ?? 'employee';
  return [{ type, from: day, to: lastDay, knownFrom: firstInstant, knownTo: endOfTime }];
}

const firstInstant = '0000-01-01T00:00:00.000Z' as Affiliation['knownFrom'];
