import type { Programme } from '../catalogue/programme.ts';
import type { Day } from '../time/day.ts';

/** A place of a partner, as far as it says where it can be invoiced. */
export interface PlaceOfPartner {
  readonly country: string | null;
  readonly valid_from: string | null;
  readonly valid_to: string | null;
}

interface Asked {
  readonly programme: Pick<Programme, 'membership'>;
  /** What the partner is. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly locations: readonly PlaceOfPartner[];
  readonly day: Day;
}

/**
 * The countries in which a renewal can be invoiced on a day: the partner's own first, and those of its locations where the
 * programme leaves the choice. Without a country of its own, it is invoiced as it is.
 */
export function countriesInvoiced({ programme, attributes, locations, day }: Asked): readonly string[] {
  const own = attributes.get('country');
  if (own === undefined) return [];
  if (programme.membership?.invoicedIn !== 'any-location') return [own];
  const there = locations.flatMap(({ country, valid_from: from, valid_to: to }) =>
    country !== null && (from === null || from <= day) && (to === null || day <= to) ? [country] : [],
  );
  return [own, ...[...new Set(there)].filter((one) => one !== own).sort()];
}

/** What a partner is where it is invoiced in a country: fees and taxes look at that, and at what holds of everybody there. */
export function attributesIn(
  attributes: ReadonlyMap<string, string>,
  country: string | undefined,
  { regions }: Pick<Programme, 'regions'>,
): ReadonlyMap<string, string> {
  if (country === undefined || country === attributes.get('country')) return attributes;
  const region = [...regions.values()].find(({ countries }) => countries.includes(country));
  return new Map([...attributes, ...(region?.attributes ?? []), ['country', country]]);
}
