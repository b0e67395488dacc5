import type { Language } from '../../domain/catalogue/text.ts';
import type { ClauseOf } from '../../domain/standing/judged.ts';
import { clauseWords } from './clause-words.ts';

/** Where something is asked: at every location, in the best country. What it is stands below. */
export function scopeInWords(
  { scope, combine, over = [] }: Pick<ClauseOf<'per'>, 'scope' | 'combine' | 'over'>,
  language: Language,
): string {
  const told = clauseWords[language].per[scope]?.[combine] ?? scope;
  return over.length === 0 ? `${told}:` : `${told} (${over.join(', ')}):`;
}
