import type { ReactNode } from 'react';
import type { AuditChange } from '../../client/index.ts';
import { auditThingWords } from '../../wording/portal/audit-thing-words.ts';
import { auditWords } from '../../wording/portal/audit-words.ts';
import { type Column, Table } from '../design/table.tsx';
import { useWords } from '../reading/reading.tsx';
import { useMoment } from '../session/use-moment.ts';
import { reasonIn } from './change-lines.ts';

/** Changes with who made them and why: the record keeps ids, and whoever may know them reads names that are looked up. */
export function AuditTable({
  changes,
  isOldestFirst,
  turn,
}: {
  readonly changes: readonly AuditChange[];
  readonly isOldestFirst: boolean;
  /** Asks for the other order. */
  readonly turn: () => void;
}): ReactNode {
  const words = useWords(auditWords);
  const things = useWords(auditThingWords);
  const moment = useMoment();
  const columns: readonly Column<AuditChange>[] = [
    { id: 'number', title: words.number, of: ({ number }) => number },
    { id: 'at', title: words.at, isSorted: true, of: ({ at }) => moment.whole(at) },
    { id: 'action', title: words.action, of: ({ action }) => words.actions[action] ?? <code>{action}</code> },
    {
      id: 'by',
      title: words.by,
      of: ({ by: { kind, id, name, isOfOffice } }) =>
        isOfOffice ? (
          words.office
        ) : name === undefined ? (
          <>
            {words.kinds[kind]} {id && <code>{id.slice(0, 8)}</code>}
          </>
        ) : kind === 'key' ? (
          words.keyOf(name)
        ) : (
          name
        ),
    },
    {
      id: 'touched',
      title: words.touched,
      of: ({ touched }) => [...new Set(touched.map(({ kind }) => things[kind] ?? kind))].join(', '),
    },
    { id: 'reason', title: words.reason, of: ({ reason: { text } }) => reasonIn(text, words.erased) },
  ];
  const sorted = { by: 'at', down: !isOldestFirst, choose: turn };
  return (
    <Table
      caption={words.name}
      columns={columns}
      rows={changes}
      idOf={({ number }) => String(number)}
      sorted={sorted}
    />
  );
}
