import type { CsvCell } from './csv-rows.ts';
import {
  type CredentialColumn,
  credentialColumns,
  type PeopleCells,
  type PersonColumn,
  personColumns,
} from './people-columns.ts';
import type { Refusals } from './refusals.ts';
import type { SourceText } from './source-text.ts';

/** One person with the cells that tell about them; cells without text are left out. */
export interface JoinedPerson {
  readonly id: CsvCell;
  readonly about: Map<PersonColumn, CsvCell>;
  readonly credentials: ReadonlyMap<CredentialColumn, CsvCell>[];
}

interface Entry {
  /** Its place in the result. */
  readonly index: number;
  readonly person: JoinedPerson;
}

/**
 * Joins the rows of each person, in the order in which they first appear. Refuses `csv-missing-person`,
 * `csv-missing-item` (a row that tells of a credential and not which), and `csv-contradiction` where two rows tell
 * different things about one person.
 */
export function joinPeople(rows: readonly PeopleCells[], source: SourceText, refusals: Refusals): JoinedPerson[] {
  const people = new Map<string, Entry>();
  const enter = (id: CsvCell) => {
    const entry: Entry = { index: people.size, person: { id, about: new Map(), credentials: [] } };
    people.set(id.text, entry);
    return entry;
  };

  for (const row of rows) {
    const id = row.get('person') as CsvCell;
    if (id.text === '') {
      refusals.add('csv-missing-person', id.offset);
      continue;
    }
    const { index, person } = people.get(id.text) ?? enter(id);

    for (const [column, cell] of filled(row, personColumns)) {
      const earlier = person.about.get(column);
      if (earlier === undefined) person.about.set(column, cell);
      else if (earlier.text !== cell.text) {
        const values = { person: id.text, column, found: cell.text, earlier: earlier.text };
        const earlierLine = source.placeAt(earlier.offset).line;
        refusals.add('csv-contradiction', cell.offset, { ...values, earlierLine }, [index, column]);
      }
    }

    const credential = filled(row, credentialColumns);
    const item = row.get('item');
    if (credential.has('item')) person.credentials.push(credential);
    // Where the whole column is missing, the header has been refused, and each row need not be.
    else if (credential.size > 0 && item !== undefined) {
      const values = { person: id.text, columns: [...credential.keys()] };
      refusals.add('csv-missing-item', item.offset, values, [index]);
    }
  }
  return [...people.values()].map(({ person }) => person);
}

function filled<Column extends PersonColumn | CredentialColumn>(
  row: PeopleCells,
  columns: readonly Column[],
): Map<Column, CsvCell> {
  const cells = new Map<Column, CsvCell>();
  for (const column of columns) {
    const cell = row.get(column);
    if (cell !== undefined && cell.text !== '') cells.set(column, cell);
  }
  return cells;
}
