import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly canGoOn: (award: string) => string;
  readonly costs: string;
  readonly keeps: string;
  readonly choose: string;
}

/** An award that fails at its renewal can go on at a lower level. */
export const goOnLowerWords: Bilingual<Words> = {
  en: {
    canGoOn: (award) => `As things stand it can go on as ${award}. You choose that when you renew.`,
    costs: 'You would lose by it',
    keeps: 'You would keep by it',
    choose: 'To the renewal',
  },
  de: {
    canGoOn: (award) =>
      `Nach heutigem Stand kann die Auszeichnung als ${award} weitergeführt werden. Das wählen Sie bei der Verlängerung.`,
    costs: 'Damit würden Sie verlieren',
    keeps: 'Damit würden Sie behalten',
    choose: 'Zur Verlängerung',
  },
};
