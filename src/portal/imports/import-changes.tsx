import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { PeopleImport, PeopleImportChange } from '../../client/index.ts';
import { importWords } from '../../wording/portal/import-words.ts';
import { Button } from '../design/button.tsx';
import { Section } from '../design/page.tsx';
import { type Column, Table } from '../design/table.tsx';
import type { PartnerPlace } from '../membership/asking.ts';
import { useReading, useWords } from '../reading/reading.tsx';
import { importChangesAsked } from './asking.ts';

/** What a sheet would change, or has changed, person by person. */
export function ImportChanges({
  place,
  sheet,
  title,
}: {
  readonly place: PartnerPlace;
  readonly sheet: PeopleImport;
  readonly title: string;
}): ReactNode {
  const words = useWords(importWords);
  const { language } = useReading();
  const [cursor, setCursor] = useState<string>();
  const { data } = useSuspenseQuery(importChangesAsked({ ...place, id: sheet.id }, cursor, language));
  const columns: readonly Column<PersonChanged>[] = [
    {
      id: 'person',
      title: words.person,
      of: ({ person: { code, name } }) => (name === undefined ? code : `${name} (${code})`),
    },
    {
      id: 'change',
      title: words.change,
      of: ({ texts }) => (
        <ul className="changed">
          {texts.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      ),
    },
    { id: 'row', title: words.row, isNumber: true, of: ({ rows }) => [...rows].join(', ') },
  ];
  return (
    <Section title={title}>
      <Table caption={title} columns={columns} rows={byPerson(data.changes)} idOf={({ person }) => person.code} />
      {(cursor !== undefined || data.next !== undefined) && (
        <div className="buttons">
          {cursor !== undefined && <Button onPress={() => setCursor(undefined)}>{words.first}</Button>}
          {data.next !== undefined && <Button onPress={() => setCursor(data.next)}>{words.next}</Button>}
        </div>
      )}
    </Section>
  );
}

interface PersonChanged {
  readonly person: PeopleImportChange['person'];
  readonly texts: readonly string[];
  readonly rows: ReadonlySet<number>;
}

/** What becomes of each person, together. */
const byPerson = (changes: readonly PeopleImportChange[]): readonly PersonChanged[] =>
  [...Map.groupBy(changes, ({ person }) => person.code).values()].map((of) => ({
    person: (of[0] as PeopleImportChange).person,
    texts: [...new Set(of.map(({ text }) => text))],
    rows: new Set(of.map(({ row }) => row)),
  }));
