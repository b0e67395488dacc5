import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly open: string;
  readonly title: string;
  readonly label: string;
  readonly hint: string;
  readonly close: string;
  readonly kinds: Readonly<Record<'page' | 'competency' | 'item' | 'person' | 'partner', string>>;
  readonly found: (count: number) => string;
  readonly nothing: (typed: string) => string;
  readonly reading: string;
  readonly notAll: string;
}

/** Search over what its reader may see. */
export const searchWords: Bilingual<Words> = {
  en: {
    open: 'Search',
    title: 'Search what you may see',
    label: 'What are you looking for?',
    hint: 'A name, a topic such as fee or import, or the code of an exam. The arrow keys go through what is found.',
    close: 'Close the search',
    kinds: {
      page: 'Pages',
      competency: 'Competencies',
      item: 'Exams and certifications',
      person: 'People',
      partner: 'Partners',
    },
    found: (count) => (count === 1 ? '1 place found' : `${count} places found`),
    nothing: (typed) => `Nothing that you may see is called “${typed}”. Check how it is written, or type less of it.`,
    reading: 'Being looked up …',
    notAll: 'Part of it could not be looked up. Close the search and try again.',
  },
  de: {
    open: 'Suchen',
    title: 'Suchen, was Sie sehen dürfen',
    label: 'Was suchen Sie?',
    hint: 'Ein Name, ein Thema wie Gebühr oder Import, oder der Code einer Prüfung. Die Pfeiltasten gehen durch die Treffer.',
    close: 'Suche schließen',
    kinds: {
      page: 'Seiten',
      competency: 'Kompetenzen',
      item: 'Prüfungen und Zertifizierungen',
      person: 'Personen',
      partner: 'Partner',
    },
    found: (count) => (count === 1 ? '1 Treffer' : `${count} Treffer`),
    nothing: (typed) =>
      `Nichts, was Sie sehen dürfen, heißt „${typed}“. Prüfen Sie die Schreibweise, oder geben Sie weniger davon ein.`,
    reading: 'Wird gesucht …',
    notAll: 'Ein Teil konnte nicht durchsucht werden. Schließen Sie die Suche, und versuchen Sie es noch einmal.',
  },
};
