import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly title: string;
  readonly none: string;
  readonly noLetter: string;
  readonly person: string;
  readonly standing: string;
}

/** What is new at a partner, as its home tells it. */
export const newsWords: Bilingual<Words> = {
  en: {
    title: 'What is new',
    none: 'Nothing that you have to hear. When somebody ends a link, or leaves and an award hangs on it, it stands here.',
    noLetter: 'No letter could be sent about it.',
    person: 'Open the person',
    standing: 'See where we stand',
  },
  de: {
    title: 'Was neu ist',
    none: 'Nichts, was Sie wissen müssten. Wenn jemand eine Verbindung beendet oder geht und eine Auszeichnung daran hängt, steht es hier.',
    noLetter: 'Ein Brief dazu konnte nicht gesandt werden.',
    person: 'Zur Person',
    standing: 'Zum Stand',
  },
};
