import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly sortedBy: string;
  readonly turn: string;
  /** By what credentials are sorted. */
  readonly credentials: Readonly<Record<'until' | 'earned' | 'item', string>>;
}

/** In which order a list stands that has no columns to press. */
export const sortWords: Bilingual<Words> = {
  en: {
    sortedBy: 'Sorted by',
    turn: 'The other way round',
    credentials: { until: 'last day', earned: 'day on which it was earned', item: 'code' },
  },
  de: {
    sortedBy: 'Geordnet nach',
    turn: 'Andersherum',
    credentials: { until: 'letztem Tag', earned: 'Tag des Erwerbs', item: 'Code' },
  },
};
