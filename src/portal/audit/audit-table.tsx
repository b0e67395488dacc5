import type { ReactNode } from 'react';
import type { AuditChange } from '../../client/index.ts';
import { instant } from '../../domain/time/instant.ts';
import { auditWords } from '../../wording/portal/audit-words.ts';
import { momentInWords } from '../../wording/time-in-words.ts';
import { type Column, Table } from '../design/table.tsx';
import { useReading, useWords } from '../reading/reading.tsx';

/** Changes with who made them and why: ids, as the record keeps no names. */
export function AuditTable({ changes }: { readonly changes: readonly AuditChange[] }): ReactNode {
  const words = useWords(auditWords);
  const { language } = useReading();
  const columns: readonly Column<AuditChange>[] = [
    { id: 'number', title: words.number, of: ({ number }) => number },
    { id: 'at', title: words.at, of: ({ at }) => momentInWords(instant(at), language) },
    { id: 'action', title: words.action, of: ({ action }) => words.actions[action] ?? <code>{action}</code> },
    {
      id: 'by',
      title: words.by,
      of: ({ by: { kind, id } }) => (
        <>
          {words.kinds[kind]} {id && <code>{id.slice(0, 8)}</code>}
        </>
      ),
    },
    {
      id: 'touched',
      title: words.touched,
      of: ({ touched }) => [...new Set(touched.map(({ kind }) => kind))].map((kind) => <code key={kind}>{kind} </code>),
    },
    { id: 'reason', title: words.reason, of: ({ reason: { text } }) => reasonIn(text, words.erased) },
  ];
  return <Table caption={words.name} columns={columns} rows={changes} idOf={({ number }) => String(number)} />;
}

const reasonIn = (text: AuditChange['reason']['text'], erased: string): string =>
  text === null
    ? ''
    : text.kind === 'erased'
      ? erased
      : typeof text.value === 'string'
        ? text.value
        : JSON.stringify(text.value);
