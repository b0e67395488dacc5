import { type Claim, type Facts, isKnownAt, type Known } from '../membership/facts.ts';
import { addDays, type Day, lastDay } from '../time/day.ts';
import { contains } from '../time/period.ts';
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
function peopleDays(interests: readonly Interest[], { knownAt }: Forecast, { people }: Facts): readonly DayAhead[] {
  const known = <Fact extends Known>(list: readonly Fact[]) => list.filter((one) => isKnownAt(one, knownAt));
  return people.flatMap(({ id: person, affiliations, credentials }) => {
    const held = known(credentials).flatMap(({ item, validThrough }) => {
      const claims = lookingAt(interests, 'items', item);
      return claims.length === 0 ? [] : [{ item, validThrough, claims }];
    });
    const belonging = known(affiliations);
    const belongsOn = (day: Day) => belonging.some((one) => contains(one, day));
    const leaves = held.length === 0 ? [] : belonging.map((one) => one.to).filter((last) => !belongsOn(next(last)));
    return [
      ...leaves.map((last) => {
        const claims = held.flatMap((one) => one.claims);
        return onOneDay(last, { kind: 'people-leave', people: [person] }, claims);
      }),
      ...held
        .filter(({ validThrough }) => belongsOn(validThrough) && belongsOn(next(validThrough)))
        .map(({ item, validThrough, claims }) =>
          onOneDay(validThrough, { kind: 'credentials-end', of: [{ person, item }] }, claims),
        ),
    ];
  });
}

/** The day after; there is none after the last of all. */
const next = (day: Day): Day => (day === lastDay ? day : addDays(day, 1));

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
    // Relief for the anniversaries of a time does not end on a day of its own.
    ...known(facts.exceptions.filter((one) => one.over === 'days')).flatMap(({ competency, level, to, by }) => {
      const claims = interests.map((one) => one.claim);
      const excused = claims.filter((one) => one.competency === competency && (level ?? one.level) === one.level);
      return concerning(excused, to, { kind: 'exceptions-end', by: [by] });
    }),
  ];
}
