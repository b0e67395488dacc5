import type { Language } from '../../domain/catalogue/text.ts';
import type { Bilingual } from '../bilingual.ts';
import { importWords } from '../portal/import-words.ts';

/** What cells hold, by which a column is taken for something. */
type Contents = 'addresses' | 'days' | 'results' | 'yes-or-no' | 'exams' | 'affiliations';

export interface ColumnGuessTold {
  readonly field: keyof (typeof importWords)['en']['fields'];
  readonly column: string;
  readonly holds: Contents;
}

const en = {
  holds: {
    addresses: 'mail addresses',
    days: 'days',
    results: 'results of exams',
    'yes-or-no': 'yes or no',
    exams: 'exams of the programme',
    affiliations: 'ways to belong to the company',
  } satisfies Record<Contents, string>,
  guess: (column: string, field: string, holds: string) => `“${column}” is read as “${field}”, as it holds ${holds}.`,
};

const de: typeof en = {
  holds: {
    addresses: 'E-Mail-Adressen',
    days: 'Tage',
    results: 'Prüfungsergebnisse',
    'yes-or-no': 'Ja oder Nein',
    exams: 'Prüfungen des Programms',
    affiliations: 'Arten, wie jemand zur Firma gehört',
  },
  guess: (column, field, holds) => `„${column}“ wird als „${field}“ gelesen, denn darin stehen ${holds}.`,
};

const guessWords: Bilingual<typeof en> = { en, de };

/** Why a column is taken for something that its title does not say: “Passed” is read as “Earned on”, as it holds days. */
export function columnGuessInWords({ field, column, holds }: ColumnGuessTold, language: Language): string {
  const words = guessWords[language];
  return words.guess(column, importWords[language].fields[field], words.holds[holds]);
}
