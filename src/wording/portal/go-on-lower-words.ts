import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly title: string;
  readonly asks: string;
  readonly lacks: string;
  readonly requirement: (award: string) => string;
  readonly costs: string;
  readonly keeps: string;
  readonly choose: string;
}

/** An award that fails at its renewal can go on at a lower level. */
export const goOnLowerWords: Bilingual<Words> = {
  en: {
    title: 'At a lower level instead',
    asks: 'What that level asks for instead',
    lacks: 'What is missing for it',
    requirement: (award) => `What ${award} asks for in full`,
    costs: 'You would lose by it',
    keeps: 'You would keep by it',
    choose: 'To the renewal',
  },
  de: {
    title: 'Stattdessen auf einer niedrigeren Stufe',
    asks: 'Was diese Stufe stattdessen verlangt',
    lacks: 'Was dafür noch fehlt',
    requirement: (award) => `Was ${award} im Ganzen verlangt`,
    costs: 'Damit würden Sie verlieren',
    keeps: 'Damit würden Sie behalten',
    choose: 'Zur Verlängerung',
  },
};
