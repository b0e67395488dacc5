import type { Language } from '../../domain/catalogue/text.ts';
import { rational } from '../../domain/numbers/rational.ts';
import type { Bilingual } from '../bilingual.ts';
import { shareInWords } from '../number-in-words.ts';

/** Odds in per mille as a percentage. They are rounded down, and what could happen is never told as impossible. */
export const oddsInWords = (perMille: number, language: Language): string =>
  perMille === 0
    ? words[language].below(shareInWords(rational(1, 1000), language))
    : shareInWords(rational(perMille, 1000), language);

const en = { below: (share: string) => `below ${share}` };
const de: typeof en = { below: (share) => `unter ${share}` };
const words: Bilingual<typeof en> = { en, de };
