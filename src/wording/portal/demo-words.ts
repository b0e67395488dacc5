import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly open: string;
  readonly to: string;
  readonly move: string;
  readonly moving: string;
  readonly what: string;
  readonly onDay: (day: string) => string;
}

/** How the day of a demo is moved. */
export const demoWords: Bilingual<Words> = {
  en: {
    open: 'Move the day forward',
    to: 'The new day',
    move: 'Move the day',
    moving: 'The day begins …',
    what: 'For everybody, and not back again. What lapses by then lapses.',
    onDay: (day) => `${day} (day of the demo)`,
  },
  de: {
    open: 'Den Tag vorrücken',
    to: 'Der neue Tag',
    move: 'Tag vorrücken',
    moving: 'Der Tag beginnt …',
    what: 'Für alle, und nicht zurück. Was bis dahin erlischt, erlischt.',
    onDay: (day) => `${day} (Tag der Demo)`,
  },
};
