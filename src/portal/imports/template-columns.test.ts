import { expect, test } from 'vitest';
import { type SheetField, suggestedColumns } from '../../exchange/sheet/sheet-columns.ts';
import { templateWords } from '../../wording/imports/template-words.ts';
import { importWords } from '../../wording/portal/import-words.ts';

const inOrder: readonly SheetField[] = [
  ...([
    'person',
    'name',
    'email',
    'affiliation',
    'joined',
    'left',
    'item',
    'earned',
    'validThrough',
    'result',
  ] as const),
];

test.each(['en', 'de'] as const)(
  'the columns of the template (%s) are understood, and called as the page calls them',
  (language) => {
    const { columns } = templateWords[language];
    expect(suggestedColumns(columns, []).columns).toEqual(
      Object.fromEntries(inOrder.map((field, index) => [field, columns[index]])),
    );
    const { fields } = importWords[language];
    for (const [index, field] of inOrder.entries()) expect(fields[field]).toContain(columns[index]);
  },
);

test.each([
  [
    'en',
    'This sheet changes the name or mail of 2 people and in 4 cases as what or how long somebody belongs to the company.',
  ],
  [
    'de',
    'Dieses Blatt ändert Namen oder E-Mail von 2 Personen und in 4 Fällen, als was oder wie lange jemand dazugehört.',
  ],
] as const)('what a sheet changes is said, and not only how much of it (%s)', (language, told) => {
  const none = { peopleAdded: 0, peopleReturned: 0, credentials: 0, corrected: 0 };
  expect(importWords[language].readyTitle({ ...none, peopleChanged: 2, affiliations: 4 })).toBe(told);
});
