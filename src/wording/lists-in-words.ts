import type { Language } from '../domain/catalogue/text.ts';
import type { Bilingual } from './bilingual.ts';

const en = { and: 'and', or: 'or', others: (count: number) => `${count} others` };
const de: typeof en = { and: 'und', or: 'oder', others: (count) => `${count} weitere` };
const words: Bilingual<typeof en> = { en, de };

/** `A, B and C`. */
export const andList = (parts: readonly string[], language: Language): string => joined(parts, words[language].and);

/** `A, B or C`. */
export const orList = (parts: readonly string[], language: Language): string => joined(parts, words[language].or);

/** The list without those beyond `most`, which are counted at its end: `A, B, C and 5 others`. */
export function shortened(parts: readonly string[], most: number, language: Language): readonly string[] {
  const rest = parts.length - most;
  return rest > 1 ? [...parts.slice(0, most), words[language].others(rest)] : parts;
}

function joined(parts: readonly string[], conjunction: string): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}
