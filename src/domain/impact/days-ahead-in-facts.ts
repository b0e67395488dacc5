import { type Claim, type Exception, type Facts, isKnownAt, type Known, type StatusHeld } from '../membership/facts.ts';
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
    const held = numbered(known(credentials), ({ item }) => item, 'earned').flatMap(({ of, number }) => {
      const { item, validThrough } = of;
      const claims = lookingAt(interests, 'items', item);
      return claims.length === 0 ? [] : [{ item, validThrough, claims, number }];
    });
    const belonging = known(affiliations);
    const belongsOn = (day: Day) => belonging.some((one) => contains(one, day));
    const leaves = held.length === 0 ? [] : belonging.map((one) => one.to).filter((last) => !belongsOn(next(last)));
    return [
      ...leaves.toSorted().map((last, index) => {
        const claims = held.flatMap((one) => one.claims);
        return onOneDay(last, { kind: 'people-leave', people: [person] }, claims, person, index + 1);
      }),
      ...held
        .filter(({ validThrough }) => belongsOn(validThrough) && belongsOn(next(validThrough)))
        .map(({ item, validThrough, claims, number }) =>
          onOneDay(validThrough, { kind: 'credentials-end', of: [{ person, item }] }, claims, person, item, number),
        ),
    ];
  });
}

/** The day after; there is none after the last of all. */
const next = (day: Day): Day => (day === lastDay ? day : addDays(day, 1));

function companyDays(interests: readonly Interest[], { knownAt }: Forecast, facts: Facts): readonly DayAhead[] {
  const concerning = (claims: readonly Claim[], on: Day, what: ComingEvent, ...which: readonly (string | number)[]) =>
    claims.length === 0 ? [] : [onOneDay(on, what, claims, ...which)];
  const known = <Fact extends Known>(list: readonly Fact[]) => list.filter((one) => isKnownAt(one, knownAt));
  const { grants, statuses, evidence, exceptions } = facts;
  return [
    ...numbered(known(grants), ({ item, origin }) => `${item} ${origin}`, 'from').flatMap(({ of, number }) => {
      const { item, origin, to } = of;
      const claims = lookingAt(interests, 'items', item);
      return concerning(claims, to, { kind: 'grants-end', items: [item] }, item, origin, number);
    }),
    ...numbered(known(statuses), statusName, 'from').flatMap(({ of, number }) => {
      const claims = lookingAt(interests, 'statuses', of.status);
      return concerning(claims, of.to, { kind: 'statuses-end', statuses: [of.status] }, statusName(of), number);
    }),
    ...numbered(known(evidence), ({ kind }) => kind, 'on').flatMap(({ of, number }) => {
      const claims = lookingAt(interests, 'evidence', of.kind);
      return concerning(claims, of.validThrough, { kind: 'evidence-ends', evidence: [of.kind] }, of.kind, number);
    }),
    // Relief for the anniversaries of a time does not end on a day of its own.
    ...numbered(known(exceptions.filter((one) => one.over === 'days')), exceptionName, 'from').flatMap(
      ({ of, number }) => {
        const claims = interests.map((one) => one.claim);
        const excused = claims.filter(
          (one) => one.competency === of.competency && (of.level ?? one.level) === one.level,
        );
        return concerning(excused, of.to, { kind: 'exceptions-end', by: [of.by] }, exceptionName(of), number);
      },
    ),
  ];
}

const statusName = ({ status, level }: StatusHeld): string => (level === undefined ? status : `${status}/${level}`);

const exceptionName = ({ ofProgramme, kind, competency, level, clause, by }: Exception): string =>
  [ofProgramme ?? by, kind, competency, level, clause].filter((one) => one !== undefined).join(' ');

/** Each with its number among those of one name, in the order in which they began: it stays when the last day moves. */
function numbered<Begin extends string, Fact extends Readonly<Record<Begin, Day>>>(
  facts: readonly Fact[],
  name: (fact: Fact) => string,
  begin: Begin,
): readonly { readonly of: Fact; readonly number: number }[] {
  return [...Map.groupBy(facts, name).values()].flatMap((alike) =>
    alike.toSorted((a, b) => (a[begin] < b[begin] ? -1 : 1)).map((of, index) => ({ of, number: index + 1 })),
  );
}
