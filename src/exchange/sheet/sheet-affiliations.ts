import { plainName } from './plain-name.ts';

const words = {
  employee:
    'employee employed staff permanent angestellt angestellte angestellter mitarbeiter mitarbeiterin festangestellt',
  contractor:
    'contractor freelancer freelance external temporary freiberuflich freiberufler freiberuflerin freiermitarbeiter freiemitarbeiterin extern externer externe',
} as const;

const meaning = new Map(
  (['employee', 'contractor'] as const).flatMap((type) => words[type].split(' ').map((word) => [word, type] as const)),
);

/**
 * How somebody belongs to a company, in the words of personnel lists; what is none of them is an id of the programme. A word
 * that means one thing in one language and another in the other is none of them: an intern is a trainee in English, and in
 * German whoever is not external.
 */
export const affiliationInCell = (text: string): string => meaning.get(plainName(text)) ?? text;
