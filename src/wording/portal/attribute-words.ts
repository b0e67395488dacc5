import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly change: string;
  readonly which: string;
  readonly value: (name: string) => string;
  readonly isNow: (value: string | undefined) => string;
  readonly what: string;
  readonly ahead: string;
  readonly same: string;
  readonly save: string;
  readonly saved: (name: string) => string;
}

/** What a company is, as far as the rules ask about it, is changed. */
export const attributeWords: Bilingual<Words> = {
  en: {
    change: 'Change what it is',
    which: 'What changes',
    value: (name) => `${name} from now on`,
    isNow: (value) => (value === undefined ? 'It is not stated yet.' : `It is ${value} now.`),
    what: 'It counts from now on, and for everything that is judged from now on. What was known before is kept.',
    ahead: 'What it does to the awards',
    same: 'Choose something else to see what it does to the awards.',
    save: 'Change it',
    saved: (name) => `${name} is changed.`,
  },
  de: {
    change: 'Ändern, was sie ist',
    which: 'Was sich ändert',
    value: (name) => `${name} von jetzt an`,
    isNow: (value) => (value === undefined ? 'Noch ist nichts angegeben.' : `Jetzt ist angegeben: ${value}.`),
    what: 'Es gilt von jetzt an, und für alles, was von jetzt an beurteilt wird. Was vorher bekannt war, bleibt erhalten.',
    ahead: 'Was es mit den Auszeichnungen macht',
    same: 'Wählen Sie etwas anderes, um zu sehen, was es mit den Auszeichnungen macht.',
    save: 'Ändern',
    saved: (name) => `${name} ist geändert.`,
  },
};
