import type { Bilingual } from '../bilingual.ts';
import type { Voice } from '../voice.ts';

/** The columns are called as the page of imports calls them, so that nobody has to guess which is which. */
const en = {
  sheet: 'People and credentials',
  items: 'Exams',
  columns: [
    ...['Id', 'Name', 'Mail address', 'Belongs as', 'First day', 'Last day', 'Exam', 'Earned on', 'Valid until'],
    'Passed or not',
  ],
};

const de: typeof en = {
  sheet: 'Personen und Nachweise',
  items: 'Prüfungen',
  columns: [
    ...[
      ...[
        'Kennung',
        'Name',
        'E-Mail-Adresse',
        'Gehört dazu als',
        'Erster Tag',
        'Letzter Tag',
        'Prüfung',
        'Erworben am',
      ],
      ...['Gültig bis', 'Bestanden oder nicht'],
    ],
  ],
};

export const templateWords: Bilingual<typeof en> = { en, de };

/** A template for a sheet of people: its columns, and the exams of the programme with their titles. */
export function templateInWords({ language, programme, say }: Voice) {
  const { sheet, items, columns } = templateWords[language];
  const rows = [...programme.items.values()].map(({ id, title }) => [id, title ? say(title) : ''] as const);
  return { sheet, columns, items: { sheet: items, rows } };
}
