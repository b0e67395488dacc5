import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly keep: string;
}

/** How somebody says no to what was asked for twice. */
export const confirmWords: Bilingual<Words> = {
  en: { keep: 'Leave it as it is' },
  de: { keep: 'So lassen, wie es ist' },
};
