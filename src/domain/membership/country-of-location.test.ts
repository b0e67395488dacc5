import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, day } from '../time/day.ts';
import { endOfTime, type Instant } from '../time/instant.ts';
import { datedInCountry, lastingInCountry } from './country-of-location.ts';
import { type Affiliation, isKnownAt, type Known, type Measurement } from './facts.ts';
import { type Location, locationsFromWritten } from './location.ts';

const days = Array.from({ length: 12 }, (_, index) => addDays(day('2020-01-01'), index));
const moments = days.map((one) => `${one}T00:00:00.000Z` as Instant);
const two = (list: readonly string[]) =>
  fc.tuple(fc.constantFrom(...list), fc.constantFrom(...list)).map(([a, b]) => (a < b ? [a, b] : [b, a]));
const known = fc.oneof(
  fc.constant({ knownFrom: '' as Instant, knownTo: endOfTime }),
  two(moments)
    .filter(([a, b]) => a !== b)
    .map(([knownFrom, knownTo]) => ({ knownFrom, knownTo }) as { knownFrom: Instant; knownTo: Instant }),
);
const area = fc
  .tuple(two(days), known)
  .map(([[from, to], one]) => ({ from: day(from as string), to: day(to as string), ...one }));
const affiliation = area.map((one): Affiliation => ({ ...one, type: 'employee', location: 'kiel' }));
const locations = fc.array(
  fc
    .tuple(area, fc.constantFrom('kiel', 'lyon'), fc.constantFrom('DE', 'FR', undefined))
    .map(([one, code, country]): Location => ({ ...one, code, ...(country && { country }) })),
  { maxLength: 3 },
);

const isThen = (one: Affiliation | Location, on: Day, at: Instant): boolean =>
  one.from <= on && on <= one.to && isKnownAt(one, at);

describe('An affiliation that names a location', () => {
  test('is on each day, as known at each moment, in the country of its location and nowhere twice', () => {
    fc.assert(
      fc.property(affiliation, locations, (one, listed) => {
        const placed = lastingInCountry(one, listed);
        for (const on of days)
          for (const at of moments) {
            const there = placed.filter((each) => isThen(each, on, at));
            expect(there.length).toBe(isThen(one, on, at) ? 1 : 0);
            const country = listed.find(
              (each) => each.code === 'kiel' && each.country && isThen(each, on, at),
            )?.country;
            if (there[0]) expect(there[0].country).toBe(country);
          }
      }),
    );
  });

  test('and a country of its own stays in that', () => {
    fc.assert(
      fc.property(affiliation, locations, (one, listed) => {
        const own = { ...one, country: 'AT' };
        expect(lastingInCountry(own, listed)).toEqual([own]);
      }),
    );
  });
});

describe('A figure of a location', () => {
  const listed = locationsFromWritten([
    { code: 'kiel', country: 'DE', from: day('2020-01-05'), to: day('2020-01-08') },
  ]);
  type Figure = Known & Pick<Measurement, 'on' | 'country' | 'location'>;
  const figure: Figure = { location: 'kiel', knownFrom: '' as Instant, knownTo: endOfTime };

  test('is of the country in which the location was on its day', () => {
    const on = (text: string) =>
      datedInCountry<Figure>({ ...figure, on: day(text) }, listed).map(({ country }) => country);
    expect([on('2020-01-04'), on('2020-01-05'), on('2020-01-08'), on('2020-01-09')]).toEqual([
      [undefined],
      ['DE'],
      ['DE'],
      [undefined],
    ]);
  });

  test('without a day is of the country of the location', () => {
    expect(datedInCountry(figure, listed)).toEqual([{ ...figure, country: 'DE' }]);
  });

  test('is of it as long as that is known', () => {
    const [later] = locationsFromWritten([{ code: 'kiel', country: 'DE', knownFrom: '2020-02-01' }]);
    expect(datedInCountry(figure, [later as Location])).toEqual([
      { ...figure, knownFrom: later?.knownFrom, country: 'DE' },
      { ...figure, knownTo: later?.knownFrom },
    ]);
  });
});
