import type { ReactNode } from 'react';
import type { PeopleImport } from '../../client/index.ts';
import { importWords } from '../../wording/portal/import-words.ts';
import { Section } from '../design/page.tsx';
import { type Column, Table } from '../design/table.tsx';
import { useWords } from '../reading/reading.tsx';

type SheetProblem = PeopleImport['problems'][number];

/** Everything that is wrong in a sheet, in the order of its rows. */
export function ImportProblems({ sheet: { problems, problemCount } }: { readonly sheet: PeopleImport }): ReactNode {
  const words = useWords(importWords);
  const columns: readonly Column<SheetProblem>[] = [
    { id: 'row', title: words.row, of: ({ row }) => row ?? words.whole },
    { id: 'column', title: words.column, of: ({ column }) => column ?? '' },
    { id: 'wrong', title: words.wrong, of: ({ message }) => message },
  ];
  const left = problemCount - problems.length;
  return (
    <Section title={words.problems}>
      <Table
        caption={words.problems}
        columns={columns}
        rows={problems}
        idOf={({ row, column, code, message }) => [row, column, code, message].join(' ')}
      />
      {left > 0 && <p className="note">{words.moreProblems(left)}</p>}
    </Section>
  );
}
