import { plainName } from './plain-name.ts';

const words = {
  employee:
    'employee employed staff permanent angestellt angestellte angestellter mitarbeiter mitarbeiterin festangestellt intern',
  contractor:
    'contractor freelancer freelance external temporary freiberuflich freiberufler freiberuflerin freiermitarbeiter freiemitarbeiterin extern externer externe',
} as const;

const meaning = new Map(
  (['employee', 'contractor'] as const).flatMap((type) => words[type].split(' ').map((word) => [word, type] as const)),
);

/** How somebody belongs to a company, in the words of personnel lists; what is none of them is an id of the programme. */
export const affiliationInCell = (text: string): string => meaning.get(plainName(text)) ?? text;
