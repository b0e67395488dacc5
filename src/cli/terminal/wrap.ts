import type { Span } from './block.ts';
import { displayWidth } from './display-width.ts';

/** Breaks words into lines of at most `width` columns; a word that is longer is cut. Never gives no line. */
export function wrap(spans: readonly Span[], width: number): readonly (readonly Span[])[] {
  const lines: Span[][] = [[]];
  let used = 0;
  let spaceBefore = false;
  for (const { text, tone } of spans) {
    for (const part of text.split(/( +)/)) {
      if (part === '') continue;
      if (part.trim() === '') {
        spaceBefore = true;
        continue;
      }
      for (const [index, piece] of pieces(part, width).entries()) {
        const space = spaceBefore && used > 0 && index === 0 ? 1 : 0;
        const length = displayWidth(piece);
        if (used + space + length > width && used > 0) {
          lines.push([]);
          used = 0;
        }
        const line = lines.at(-1) as Span[];
        if (used > 0 && space === 1) line.push({ text: ' ', tone });
        line.push({ text: piece, tone });
        used += (used > 0 ? space : 0) + length;
        spaceBefore = false;
      }
    }
  }
  return lines;
}

/** A word in pieces that each fit a line; addresses and ids are cut behind a sign rather than inside a name. */
function pieces(word: string, width: number): readonly string[] {
  if (displayWidth(word) <= width) return [word];
  const found: string[] = [];
  let piece = '';
  for (const part of word.split(/(?<=[/\-_.,;:])/)) {
    if (displayWidth(piece + part) <= width) {
      piece += part;
      continue;
    }
    if (piece !== '') found.push(piece);
    piece = '';
    for (const character of part) {
      if (displayWidth(piece + character) > width) {
        found.push(piece);
        piece = '';
      }
      piece += character;
    }
  }
  return piece === '' ? found : [...found, piece];
}
