import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly working: string;
  /** Where it could not be worked out. */
  readonly failed: string;
  readonly worse: string;
  readonly better: string;
  /** Of one that is at risk either way. */
  readonly takesMore: string;
  readonly takesLess: string;
  /** A link to the order of the awards. */
  readonly order: string;
  /** What becomes of these awards does not hang on it. */
  readonly decided: (awards: string) => string;
  readonly same: (count: number) => string;
}

/** What a change would do to awards, before it is made. */
export const impactWords: Bilingual<Words> = {
  en: {
    working: 'What this does to the awards is being worked out …',
    failed: 'What this does to the awards could not be worked out just now. Try again in a moment.',
    order: 'See for which awards people are counted first, and whether another order keeps more.',
    worse: 'Worse off',
    better: 'Better off',
    takesMore: 'At risk: takes more',
    takesLess: 'At risk: takes less',
    decided: (awards) => `Not told here, as it is decided by the renewal that was asked for: ${awards}.`,
    same: (count) => (count === 1 ? '1 award stays as it is.' : `${count} awards stay as they are.`),
  },
  de: {
    working: 'Was das für die Auszeichnungen bedeutet, wird berechnet …',
    failed:
      'Was das für die Auszeichnungen bedeutet, ließ sich gerade nicht berechnen. Versuchen Sie es gleich noch einmal.',
    order: 'Ansehen, für welche Auszeichnungen Personen zuerst zählen und ob eine andere Reihenfolge mehr erhält.',
    worse: 'Schlechter als jetzt',
    better: 'Besser als jetzt',
    takesMore: 'Gefährdet: mehr nötig',
    takesLess: 'Gefährdet: weniger nötig',
    decided: (awards) =>
      `Davon ist hier nicht die Rede, da die beantragte Verlängerung darüber entscheidet: ${awards}.`,
    same: (count) =>
      count === 1 ? '1 Auszeichnung bleibt, wie sie ist.' : `${count} Auszeichnungen bleiben, wie sie sind.`,
  },
};
