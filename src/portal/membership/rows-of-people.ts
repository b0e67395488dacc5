import type { PersonListed } from '../../client/index.ts';
import type { CredentialShown } from './credentials-shown.ts';

/** Columns as the import of people reads them (exchange/people-columns.ts): what was kept can be read again. */
const header = ['person', 'name', 'affiliation', 'item', 'earned', 'validThrough', 'verification', 'state'];

/** One row for each credential of the people, and one for who has none. */
export const rowsOfPeople = (
  people: readonly PersonListed[],
  held: ReadonlyMap<string, readonly CredentialShown[]>,
): readonly (readonly string[])[] => [
  header,
  ...people.flatMap(({ person, name = '', affiliations: [affiliation = ''] }) => {
    const credentials = held.get(person) ?? [];
    const who = [person, name, affiliation];
    return credentials.length === 0
      ? [[...who, '', '', '', '', '']]
      : credentials.map(({ item, earned = '', until = '', verification, state }) => [
          ...who,
          item,
          earned,
          until,
          verification,
          state,
        ]);
  }),
];
