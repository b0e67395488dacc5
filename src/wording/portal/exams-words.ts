import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly name: string;
  readonly title: (count: number) => string;
  readonly lead: string;
  readonly find: string;
  readonly code: string;
  readonly called: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly retires: string;
  readonly accepted: string;
  readonly open: string;
  readonly shown: (shown: number, found: number) => string;
  readonly all: string;
  readonly none: string;
  readonly every: string;
  readonly fileName: string;
}

/** All that people can earn in a programme, and until when. */
export const examsWords: Bilingual<Words> = {
  en: {
    name: 'Exams and certifications',
    title: (count) => `${count} exams, certifications and courses that a programme can ask for`,
    lead: 'Until when each can be taken, and until when it counts for those who have it.',
    find: 'Find by code or name',
    code: 'Code',
    called: 'Called',
    kind: 'What it is',
    kinds: { exam: 'exam', certification: 'certification', assessment: 'assessment', course: 'course' },
    retires: 'Can be taken until',
    accepted: 'Counts until',
    open: 'no end known',
    shown: (shown, found) => `${shown} of ${found} are shown.`,
    all: 'Show all',
    none: 'Nothing is called that. Check how it is written, or type less of it.',
    every: 'all',
    fileName: 'exams',
  },
  de: {
    name: 'Prüfungen und Zertifizierungen',
    title: (count) => `${count} Prüfungen, Zertifizierungen und Kurse, die ein Programm verlangen kann`,
    lead: 'Bis wann jede abgelegt werden kann und bis wann sie für alle zählt, die sie haben.',
    find: 'Nach Code oder Namen suchen',
    code: 'Code',
    called: 'Name',
    kind: 'Art',
    kinds: { exam: 'Prüfung', certification: 'Zertifizierung', assessment: 'Einstufungstest', course: 'Kurs' },
    retires: 'Kann abgelegt werden bis',
    accepted: 'Zählt bis',
    open: 'kein Ende bekannt',
    shown: (shown, found) => `${shown} von ${found} sind zu sehen.`,
    all: 'Alle anzeigen',
    none: 'So heißt hier nichts. Prüfen Sie die Schreibweise, oder geben Sie weniger davon ein.',
    every: 'alle',
    fileName: 'pruefungen',
  },
};
