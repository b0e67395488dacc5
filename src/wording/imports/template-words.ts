import type { Bilingual } from '../bilingual.ts';
import type { Voice } from '../voice.ts';

const en = {
  sheet: 'People and credentials',
  items: 'Exams',
  columns: ['Person', 'Name', 'Email', 'Affiliation', 'Joined', 'Left', 'Exam', 'Earned', 'Valid through', 'Result'],
};

const de: typeof en = {
  sheet: 'Personen und Nachweise',
  items: 'Prüfungen',
  columns: [
    ...['Kennung', 'Name', 'E-Mail', 'Zugehörigkeit', 'Eintritt', 'Austritt', 'Prüfung', 'Erworben am', 'Gültig bis'],
    'Ergebnis',
  ],
};

export const templateWords: Bilingual<typeof en> = { en, de };

/** A template for a sheet of people: its columns, and the exams of the programme with their titles. */
export function templateInWords({ language, programme, say }: Voice) {
  const { sheet, items, columns } = templateWords[language];
  const rows = [...programme.items.values()].map(({ id, title }) => [id, title ? say(title) : ''] as const);
  return { sheet, columns, items: { sheet: items, rows } };
}
