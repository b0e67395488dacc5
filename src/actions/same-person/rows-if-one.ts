import type { Instant } from '../../domain/time/instant.ts';
import type { PartnerRows } from '../../store/membership/partner-rows.ts';
import { learningOfOne } from './learning-of-one.ts';
import type { OnePerson, TwoPeople } from './one-person.ts';

/** The rows of a partner as they would be if two people were made one at a moment (make-people-one.ts does it). */
export function rowsIfOne(
  rows: PartnerRows,
  { stays, goes }: TwoPeople,
  { affiliations, credentials }: OnePerson,
  now: Instant,
): PartnerRows {
  const after = <Row extends { readonly id: string }>(
    kept: readonly Row[],
    { added, ended }: OnePerson['affiliations'],
  ): readonly Row[] => {
    const gone = new Set(ended.map(({ id }) => id));
    return [...kept.map((row) => (gone.has(row.id) ? { ...row, known_to: now } : row)), ...(added as readonly Row[])];
  };
  return {
    ...rows,
    partner: { ...rows.partner, learning: learningOfOne(rows.partner.learning, { stays, goes }) },
    people: rows.people.map((one) => {
      if (one.id === goes.id) return { ...one, removed_at: now, same_as: stays.id, same_since: now };
      return one.id === stays.id ? { ...one, name: one.name ?? goes.name } : one;
    }),
    affiliations: after(rows.affiliations, affiliations),
    credentials: after(rows.credentials, credentials),
  };
}
