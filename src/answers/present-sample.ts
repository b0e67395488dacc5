import type { Facts } from '../domain/membership/facts.ts';
import { onlyValue } from '../domain/numbers/range.ts';
import { writeRational } from '../domain/numbers/rational.ts';
import { lastDay } from '../domain/time/day.ts';

/** A made-up partner as its file would state it. */
export const presentSample = (facts: Facts, programme: string) => ({
  partner: 'sample' as const,
  programme,
  attributes: Object.fromEntries(facts.attributes),
  people: facts.people.map(({ id, affiliations: [affiliation], credentials }) => ({
    id,
    ...(affiliation && {
      affiliation: affiliation.type,
      ...(affiliation.country !== undefined && { country: affiliation.country }),
      ...(affiliation.location !== undefined && { location: affiliation.location }),
    }),
    credentials: credentials.map(({ item, earned, verification }) => ({ item, earned, verification })),
  })),
  metrics: Object.fromEntries([...facts.metrics].map(([metric, all]) => [metric, all.map(measured)])),
  records: Object.fromEntries(facts.records),
  evidence: facts.evidence.map(({ kind, outcome, on, details, verification, country, location }) => ({
    kind,
    on,
    verification,
    ...(outcome !== undefined && { outcome }),
    ...(Object.keys(details).length > 0 && { details }),
    ...(country !== undefined && { country }),
    ...(location !== undefined && { location }),
  })),
  statuses: facts.statuses.map(({ status, level, from, to }) => ({
    status,
    from,
    ...(to < lastDay && { to }),
    ...(level !== undefined && { level }),
  })),
});

function measured({ value, country, location }: NonNullable<ReturnType<Facts['metrics']['get']>>[number]) {
  const only = onlyValue(value);
  return {
    value: only ? writeRational(only) : '0',
    ...(country !== undefined && { country }),
    ...(location !== undefined && { location }),
  };
}
