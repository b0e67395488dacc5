import { addDays, type Day, firstDay, lastDay } from '../../domain/time/day.ts';
import type { Row } from '../../store/membership/partner-rows.ts';
import type { Content } from '../../store/membership/statement-forms.ts';

type Affiliation = Row<'affiliations'>;

/** What is stated anew as two records become one person's. */
export interface AffiliationJoined {
  readonly content: Content<'affiliations'>;
  /** The statement that it comes from: of the one that stays, where it goes on as this. */
  readonly from: Affiliation;
  /** The statements of the one that stays whose place it takes. */
  readonly ends: readonly Affiliation[];
}

/**
 * The affiliations of two records as those of one person: on a day on which both belong, what is said of the one that stays is
 * so, and the other adds the days on which only it belongs. What follows without a day between, as the same and at the same
 * place, is one affiliation. Answers with what has to be stated anew.
 */
export function joinedAffiliations(
  stays: readonly Affiliation[],
  goes: readonly Affiliation[],
): readonly AffiliationJoined[] {
  let joined: readonly Joining[] = stays.map((row) => ({ ...stretchOf(row), like: row, ends: [row], isNew: false }));
  for (const row of goes)
    for (const piece of without(stretchOf(row), stays.map(stretchOf))) {
      const around = joined.filter((one) => isAlike(one.like, row) && touches(one, piece));
      const all = [...around, piece];
      joined = [
        ...joined.filter((one) => !around.includes(one)),
        {
          first: earliest(all.map(({ first }) => first)),
          last: latest(all.map(({ last }) => last)),
          like: around[0]?.like ?? row,
          ends: around.flatMap(({ ends }) => ends),
          isNew: true,
        },
      ];
    }
  return joined.flatMap(({ first, last, like, ends, isNew }) =>
    isNew ? [{ content: contentOf(like, { first, last }), from: like, ends }] : [],
  );
}

interface Stretch {
  readonly first: Day;
  readonly last: Day;
}

interface Joining extends Stretch {
  /** As what, and where. */
  readonly like: Affiliation;
  readonly ends: readonly Affiliation[];
  readonly isNew: boolean;
}

const stretchOf = ({ valid_from, valid_to }: Affiliation): Stretch => ({
  first: (valid_from ?? firstDay) as Day,
  last: (valid_to ?? lastDay) as Day,
});

const contentOf = ({ type, country, location }: Affiliation, { first, last }: Stretch): Content<'affiliations'> => ({
  ...{ type, country, location },
  valid_from: first === firstDay ? null : first,
  valid_to: last === lastDay ? null : last,
});

const isAlike = (one: Affiliation, other: Affiliation): boolean =>
  one.type === other.type && one.country === other.country && one.location === other.location;

/** Does the one overlap the other, or follow it on the next day? */
const touches = (one: Stretch, other: Stretch): boolean =>
  one.first <= dayAfter(other.last) && other.first <= dayAfter(one.last);

/** What is left of a stretch of days without others. */
function without(stretch: Stretch, taken: readonly Stretch[]): readonly Stretch[] {
  return taken.reduce<readonly Stretch[]>(
    (left, gone) =>
      left.flatMap((one) => {
        if (gone.last < one.first || one.last < gone.first) return [one];
        return [
          ...(one.first < gone.first ? [{ first: one.first, last: addDays(gone.first, -1) }] : []),
          ...(gone.last < one.last ? [{ first: dayAfter(gone.last), last: one.last }] : []),
        ];
      }),
    [stretch],
  );
}

const dayAfter = (day: Day): Day => (day === lastDay ? lastDay : addDays(day, 1));
const earliest = (days: readonly Day[]): Day => days.reduce((one, other) => (other < one ? other : one));
const latest = (days: readonly Day[]): Day => days.reduce((one, other) => (other > one ? other : one));
