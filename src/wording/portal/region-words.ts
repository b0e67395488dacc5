import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly region: string;
  readonly all: string;
  readonly asked: (region: string) => string;
}

/** In which part of a programme somebody reads. */
export const regionWords: Bilingual<Words> = {
  en: {
    region: 'Region',
    all: 'All regions',
    asked: (region) => `As it is asked in the region ${region}.`,
  },
  de: {
    region: 'Region',
    all: 'Alle Regionen',
    asked: (region) => `So, wie es in der Region ${region} verlangt wird.`,
  },
};
