import { inOrder, type Sorting, sortingOf } from '../reading/sorting.ts';

export const credentialSorts = ['until', 'earned', 'item'] as const;
export type CredentialSort = (typeof credentialSorts)[number];
/** In which order the credentials of somebody stand; it is in the address. Without it, those that end first come first. */
export type CredentialsSearch = Sorting<CredentialSort>;

export const credentialsSearchOf = (search: Readonly<Record<string, unknown>>): CredentialsSearch =>
  sortingOf(search, credentialSorts);

interface Sortable {
  readonly item: string;
  readonly earned?: string | undefined;
  readonly until?: string | undefined;
}

/** What has no day to sort by stands at the end. */
export const credentialsSorted = <One>(
  all: readonly One[],
  of: (one: One) => Sortable,
  { sort = 'until', down }: CredentialsSearch,
  language: string,
): readonly One[] =>
  inOrder(all, {
    by: (one) => of(one)[sort],
    thenBy: [(one) => of(one).item, (one) => of(one).earned],
    down: down === true,
    language,
  });
