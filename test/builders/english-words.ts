import { globSync } from 'node:fs';
import { join } from 'node:path';

/** What the words files say in English and otherwise in German. */
export interface EnglishWords {
  /** Whole texts: wrong where a text of a page is one of them. */
  readonly texts: ReadonlySet<string>;
  /** Pieces of three words and more: wrong wherever they stand. */
  readonly pieces: readonly string[];
}

const wording = join(import.meta.dirname, '..', '..', 'src', 'wording');

/** Reads all words files: what is English in them, less what is a German text as well. */
export async function englishWords(): Promise<EnglishWords> {
  const english = new Set<string>();
  const german = new Set<string>();
  for (const file of globSync('**/*.ts', { cwd: wording }).filter((name) => !name.endsWith('.test.ts')))
    for (const value of Object.values((await import(join(wording, file))) as Record<string, unknown>))
      if (isBilingual(value)) {
        for (const text of textsIn(value.en)) english.add(text);
        for (const text of textsIn(value.de)) german.add(text);
      }
  const germanText = [...german].join('\n');
  const texts = [...english].filter((text) => /[A-Za-z]{2}/.test(text) && !german.has(text));
  return {
    texts: new Set(texts),
    pieces: texts.filter((text) => text.split(/\s+/).length >= 3 && !germanText.includes(text)),
  };
}

/** What of them stands on a page whose texts these are. */
export function englishOn(texts: readonly string[], { texts: whole, pieces }: EnglishWords): readonly string[] {
  return texts.filter((text) => whole.has(text) || pieces.some((piece) => text.includes(piece)));
}

const isBilingual = (value: unknown): value is { readonly en: unknown; readonly de: unknown } =>
  typeof value === 'object' && value !== null && 'en' in value && 'de' in value;

/** Stands where a sentence puts in what it is about. */
const putIn = '⟦⟧';

function textsIn(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words.trim()];
  if (typeof words === 'function') return piecesOf(words as (...about: unknown[]) => unknown);
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsIn) : [];
}

/** The pieces of a sentence between what is put in, where it can be said of anything. */
function piecesOf(sentence: (...about: unknown[]) => unknown): readonly string[] {
  try {
    const said = sentence(...Array.from({ length: sentence.length }, () => putIn));
    if (typeof said !== 'string') return [];
    return said
      .split(putIn)
      .map((piece) => piece.trim())
      .filter((piece) => piece.split(/\s+/).length >= 3);
  } catch {
    // It is about something that has parts.
    return [];
  }
}
