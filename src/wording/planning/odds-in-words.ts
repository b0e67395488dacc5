import type { Language } from '../../domain/catalogue/text.ts';
import { rational } from '../../domain/numbers/rational.ts';
import { shareInWords } from '../number-in-words.ts';

/** Odds in per mille as a percentage. */
export const oddsInWords = (perMille: number, language: Language): string =>
  shareInWords(rational(perMille, 1000), language);
