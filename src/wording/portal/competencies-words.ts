import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly find: string;
  readonly state: string;
  readonly every: string;
  readonly states: Readonly<Record<'active' | 'retiring', string>>;
  readonly none: string;
  readonly competency: string;
  readonly levels: string;
  readonly fileName: string;
}

/** Which competencies are looked at. */
export const competenciesWords: Bilingual<Words> = {
  en: {
    find: 'Find by name',
    state: 'State',
    every: 'all',
    states: { active: 'can be earned and renewed', retiring: 'being retired' },
    none: 'No competency is called that in this state. Check how it is written, or look at all of them.',
    competency: 'Competency',
    levels: 'Levels',
    fileName: 'competencies',
  },
  de: {
    find: 'Nach Namen suchen',
    state: 'Zustand',
    every: 'alle',
    states: { active: 'kann erworben und verlängert werden', retiring: 'läuft aus' },
    none: 'So heißt in diesem Zustand keine Kompetenz. Prüfen Sie die Schreibweise, oder sehen Sie alle an.',
    competency: 'Kompetenz',
    levels: 'Stufen',
    fileName: 'kompetenzen',
  },
};
