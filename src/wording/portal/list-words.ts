import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly first: string;
  readonly next: string;
}

/** What stands below a list of which not all is shown at once. */
export const listWords: Bilingual<Words> = {
  en: { first: 'From the beginning', next: 'More' },
  de: { first: 'Von vorn', next: 'Mehr' },
};
