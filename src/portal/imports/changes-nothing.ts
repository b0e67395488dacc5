import type { PeopleImport } from '../../client/index.ts';

/** Does it change nothing at all? */
export const changesNothing = ({ changes }: PeopleImport): boolean =>
  changes.peopleAdded + changes.peopleChanged + changes.peopleReturned + changes.affiliations + changes.credentials ===
  0;
