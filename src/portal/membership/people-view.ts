import type { PersonListed } from '../../client/index.ts';
import { addMonths, day as dayOf } from '../../domain/time/day.ts';
import { inOrder, type Sorting as SortedBy, sortingOf, turnedTo } from '../reading/sorting.ts';

export const sortings = ['name', 'affiliation', 'credentials', 'awards', 'expiry'] as const;
export type Sorting = (typeof sortings)[number];

/** Somebody of a partner, as the list of people shows it. */
export interface PersonShown extends PersonListed {
  /** How many awards hang on them, today or at the next renewal; left out as long as it is not known. */
  readonly awards?: number;
}

/** Which people are looked at, in which order; it stands in the address. */
export interface PeopleSearch extends SortedBy<Sorting> {
  readonly name?: string;
  readonly affiliation?: string;
  /** Only those of whom something ends within so many months. */
  readonly within?: number;
}

/** What an address says, without what means nothing here. A name of digits only is read as a number. */
export function peopleSearch(search: Record<string, unknown>): PeopleSearch {
  const { name, affiliation, within } = search;
  return {
    ...((typeof name === 'string' || typeof name === 'number') && name !== '' && { name: String(name) }),
    ...(typeof affiliation === 'string' && affiliation !== '' && { affiliation }),
    ...(Number.isInteger(within) && Number(within) > 0 && Number(within) <= 120 && { within: Number(within) }),
    ...sortingOf(search, sortings),
  };
}

/** As what somebody may be looked for who belongs to the partner as nothing today. */
export const nowhere = 'none';

export const nameOf = ({ name, person }: Pick<PersonListed, 'name' | 'person'>): string => name ?? person;

/** The people that are looked at, in their order. Who has nothing to sort by stands at the end in either direction. */
export function peopleShown(
  people: readonly PersonShown[],
  { name = '', affiliation, within, sort = 'name', down }: PeopleSearch,
  today: string,
  language: string,
): readonly PersonShown[] {
  const fold = (text: string) => text.toLocaleLowerCase(language);
  const last = within === undefined ? undefined : addMonths(dayOf(today), within);
  const looked = people.filter(
    (one) =>
      fold(`${nameOf(one)} ${one.person}`).includes(fold(name.trim())) &&
      (affiliation === undefined ||
        (affiliation === nowhere ? one.affiliations.length === 0 : one.affiliations.includes(affiliation))) &&
      (last === undefined || (one.nextExpiry !== undefined && one.nextExpiry <= last)),
  );
  return inOrder(looked, {
    by: (one) => keyOf(one, sort),
    thenBy: [nameOf, ({ person }) => person],
    down: down === true,
    language,
  });
}

function keyOf(one: PersonShown, sort: Sorting): string | number | undefined {
  switch (sort) {
    case 'name':
      return nameOf(one);
    case 'affiliation':
      return one.affiliations[0];
    case 'credentials':
      return one.credentials;
    case 'awards':
      return one.awards;
    case 'expiry':
      return one.nextExpiry;
    default:
      return sort satisfies never;
  }
}

/** A click on a column of people. */
export const sortedBy = (search: PeopleSearch, column: Sorting): PeopleSearch => turnedTo(search, column, 'name');
