import type { Bilingual } from '../bilingual.ts';

/** Where something stands, as a mark on a page says it in a word or two. */
export const shownStates = [
  'met',
  'safe',
  'active',
  'at-risk',
  'retiring',
  'not-met',
  'lapsed',
  'ended',
  'pending',
  'undetermined',
  'upcoming',
] as const;
export type ShownState = (typeof shownStates)[number];

export const stateWords: Bilingual<Readonly<Record<ShownState, string>>> = {
  en: {
    met: 'Met',
    safe: 'Safe',
    active: 'Active',
    'at-risk': 'At risk',
    retiring: 'Retiring',
    'not-met': 'Not met',
    lapsed: 'Lapsed',
    ended: 'Ended',
    pending: 'Pending',
    undetermined: 'Not determined',
    upcoming: 'Announced',
  },
  de: {
    met: 'Erfüllt',
    safe: 'Sicher',
    active: 'Aktiv',
    'at-risk': 'Gefährdet',
    retiring: 'Läuft aus',
    'not-met': 'Nicht erfüllt',
    lapsed: 'Erloschen',
    ended: 'Beendet',
    pending: 'Ausstehend',
    undetermined: 'Nicht bestimmt',
    upcoming: 'Angekündigt',
  },
};
