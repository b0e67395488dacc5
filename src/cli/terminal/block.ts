import type { Verdict } from '../../domain/standing/verdict.ts';
import type { Point } from '../../wording/point.ts';

/** How words are meant. Colour shows it where there is colour; nothing is ever told by it alone. */
export type Tone = 'plain' | 'strong' | 'faint' | Verdict;

export interface Span {
  readonly text: string;
  readonly tone: Tone;
}

/** Words that belong together, in one tone or several. */
export type Words = string | readonly Span[];

/** A piece of a report. What it looks like is settled when the width of the terminal is known. */
export type Block =
  | { readonly kind: 'title' | 'heading' | 'text' | 'verbatim'; readonly words: Words }
  /** Statements with what belongs under them; those that are met or not carry a symbol. */
  | { readonly kind: 'points'; readonly points: readonly Point[] }
  /** Names with what is said about each, in two columns. */
  | { readonly kind: 'fields'; readonly fields: readonly Field[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly Words[])[] }
  | { readonly kind: 'gap' };

/** A name and what is said about it. */
export interface Field {
  readonly name: string;
  readonly words: Words;
}

export const span = (text: string, tone: Tone): Span => ({ text, tone });
export const spansOf = (words: Words): readonly Span[] => (typeof words === 'string' ? [span(words, 'plain')] : words);
export const plainText = (words: Words): string =>
  spansOf(words)
    .map((one) => one.text)
    .join('');
