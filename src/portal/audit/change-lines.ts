import type { AuditChange } from '../../client/index.ts';
import type { auditWords } from '../../wording/portal/audit-words.ts';
import type { Cell } from '../saving/list-file.ts';

/** Changes under their titles, for a file: ids whole, and moments as programs read them. */
export const changeLines = (
  changes: readonly AuditChange[],
  words: (typeof auditWords)['en'],
): readonly (readonly Cell[])[] => [
  [words.number, words.at, words.action, words.by, 'id', words.touched, words.reason],
  ...changes.map(({ number, at, action, by, touched, reason }) => [
    ...[number, at, words.actions[action] ?? action, by.name ?? words.kinds[by.kind], by.id],
    touched.map(({ kind, id }) => `${kind} ${id}`).join('; '),
    reasonIn(reason.text, words.erased),
  ]),
];

/** Why something was done, as it is shown. */
export const reasonIn = (text: AuditChange['reason']['text'], erased: string): string =>
  text === null
    ? ''
    : text.kind === 'erased'
      ? erased
      : typeof text.value === 'string'
        ? text.value
        : JSON.stringify(text.value);
