import { type Claim, type Facts, isKnownAt, type Known } from '../membership/facts.ts';
import { type ComingEvent, type DayAhead, onOneDay } from './day-ahead.ts';
import type { Forecast } from './forecast.ts';
import { type Interest, lookingAt } from './interest.ts';

/** The last days of what a partner has: people, their credentials, and what the company itself holds or was granted. */
export function daysAheadInFacts(
  interests: readonly Interest[],
  forecast: Forecast,
  facts: Facts,
): readonly DayAhead[] {
  return [...peopleDays(interests, forecast, facts), ...companyDays(interests, forecast, facts)];
}

/** Of those who leave only that is told: what they hold ends with them. */
function peopleDays(
  interests: readonly Interest[],
  { knownAt, day }: Forecast,
  { people }: Facts,
): readonly DayAhead[] {
  return people.flatMap(({ id: person, affiliations, credentials }) => {
    const known = <Fact extends Known>(list: readonly Fact[]) => list.filter((one) => isKnownAt(one, knownAt));
    const held = known(credentials).flatMap(({ item, validThrough }) => {
      const claims = lookingAt(interests, 'items', item);
      return claims.length === 0 ? [] : [{ item, validThrough, claims }];
    });
    const ends = known(affiliations).map((one) => one.to);
    const last = ends.reduce((a, b) => (a > b ? a : b), day);
    if (held.length === 0 || !ends.some((end) => end >= day)) return [];
    return [
      onOneDay(
        last,
        { kind: 'people-leave', people: [person] },
        held.flatMap((one) => one.claims),
      ),
      ...held
        .filter((one) => one.validThrough < last)
        .map(({ item, validThrough, claims }) =>
          onOneDay(validThrough, { kind: 'credentials-end', of: [{ person, item }] }, claims),
        ),
    ];
  });
}

function companyDays(interests: readonly Interest[], { knownAt }: Forecast, facts: Facts): readonly DayAhead[] {
  const concerning = (claims: readonly Claim[], on: DayAhead['to'], what: ComingEvent) =>
    claims.length === 0 ? [] : [onOneDay(on, what, claims)];
  const known = <Fact extends Known>(list: readonly Fact[]) => list.filter((one) => isKnownAt(one, knownAt));
  return [
    ...known(facts.grants).flatMap(({ item, to }) =>
      concerning(lookingAt(interests, 'items', item), to, { kind: 'grants-end', items: [item] }),
    ),
    ...known(facts.statuses).flatMap(({ status, to }) =>
      concerning(lookingAt(interests, 'statuses', status), to, { kind: 'statuses-end', statuses: [status] }),
    ),
    ...known(facts.evidence).flatMap(({ kind, validThrough }) =>
      concerning(lookingAt(interests, 'evidence', kind), validThrough, { kind: 'evidence-ends', evidence: [kind] }),
    ),
    ...known(facts.exceptions).flatMap(({ competency, level, to, by }) => {
      const claims = interests.map((one) => one.claim);
      const excused = claims.filter((one) => one.competency === competency && (level ?? one.level) === one.level);
      return concerning(excused, to, { kind: 'exceptions-end', by: [by] });
    }),
  ];
}
