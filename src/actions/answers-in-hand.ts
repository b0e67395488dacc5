import type { Language } from '../domain/catalogue/text.ts';
import { languages } from './partner-to-reckon.ts';
import type { TextInBytes, Told } from './told.ts';

type InHand = Required<Told<TextInBytes>>;

/** So many bytes of answers stay in memory: some hundred partners who are looked at, or eighty of the greatest. */
const room = 16_000_000;
/** The last answer that was told of a partner in a language; the one that was used longest ago goes first. */
const answers = new Map<string, InHand>();
let bytes = 0;

/**
 * The answer that was told last about a partner in a language. It is the answer only where its state still holds, which the
 * database is asked each time: what is spared is to read up to 200 kB again, and to write
 * them in the form in which they travel.
 */
export const inHand = (partner: string, language: Language): InHand | undefined =>
  answers.get(nameOf(partner, language));

/** Keeps the answer that was told. */
export function keepInHand(partner: string, language: Language, told: InHand): void {
  const name = nameOf(partner, language);
  drop(name);
  answers.set(name, told);
  bytes += told.answer.byteLength;
  for (const oldest of answers.keys()) {
    if (bytes <= room) break;
    drop(oldest);
  }
}

/** Lets go of what was told of a partner that is another by now: it may be about somebody who was erased since. */
export function letGo(partner: string): void {
  for (const language of languages) drop(nameOf(partner, language));
}

function drop(name: string): void {
  bytes -= answers.get(name)?.answer.byteLength ?? 0;
  answers.delete(name);
}

const nameOf = (partner: string, language: Language) => `${partner} ${language}`;
