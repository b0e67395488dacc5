import { lastDaysToEarn, retirementKnownOn } from '../catalogue/item.ts';
import type { Programme } from '../catalogue/programme.ts';
import { type Facts, isKnownAt } from '../membership/facts.ts';
import type { Day } from '../time/day.ts';
import { dayOfInstant } from '../time/instant.ts';
import { contains } from '../time/period.ts';
import { type DayAhead, onOneDay } from './day-ahead.ts';
import type { Forecast } from './forecast.ts';
import { type Interest, lookingAt } from './interest.ts';

const kinds = { register: 'last-day-to-register', take: 'last-day-to-take', earn: 'last-day-to-earn' } as const;

/** The first and last days on which exams and the like can be come by, and the last on which they count. */
export function itemDays(
  interests: readonly Interest[],
  forecast: Forecast,
  programme: Programme,
  facts: Facts,
): readonly DayAhead[] {
  const knownOn = dayOfInstant(forecast.knownAt);
  return [...new Set(interests.flatMap((one) => [...one.items]))].flatMap((id) => {
    const item = programme.items.get(id);
    if (!item) return [];
    const claims = lookingAt(interests, 'items', id);
    const accepted = retirementKnownOn(item, knownOn)?.acceptedUntil;
    return [
      ...(item.published === undefined || item.published <= forecast.day
        ? []
        : [onOneDay(item.published, { kind: 'first-day-to-take', items: [id] }, claims, id)]),
      ...lastDaysToEarn(item, knownOn).map(({ step, day }) =>
        onOneDay(day, { kind: kinds[step], items: [id] }, claims, id),
      ),
      ...(accepted === undefined
        ? []
        : [
            onOneDay(
              accepted,
              { kind: 'last-day-accepted', items: [id], of: holdersOn(accepted, id, forecast, facts) },
              claims,
              id,
            ),
          ]),
    ];
  });
}

/** The people who hold an item on a day and belong to the company on it. */
const holdersOn = (day: Day, item: string, { knownAt }: Forecast, { people }: Facts) =>
  people
    .filter(
      ({ affiliations, credentials }) =>
        affiliations.some((one) => isKnownAt(one, knownAt) && contains(one, day)) &&
        credentials.some(
          (one) => one.item === item && isKnownAt(one, knownAt) && one.earned <= day && day <= one.validThrough,
        ),
    )
    .map(({ id: person }) => ({ person, item }));
