import type { PeopleImportChangeRow } from '../../store/imports/people-import-changes.ts';
import type { PeopleChange } from './people-change.ts';

/** A change of a sheet as it is kept until it is done, as what it is. */
export const changeKept = ({
  sheet_row: row,
  person_id: person,
  kind,
  content,
  ends,
}: PeopleImportChangeRow): PeopleChange =>
  ({ row, person, kind, content, ...(ends !== null && { ends }) }) as PeopleChange;
