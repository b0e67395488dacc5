import { type Span, span, spansOf, type Words } from './block.ts';
import { displayWidth } from './display-width.ts';
import { inAscii, withoutControls } from './symbols.ts';
import type { Terminal } from './terminal.ts';
import { wrap } from './wrap.ts';

/** A finished line, still with its tones. */
export type Line = readonly Span[];

/** The words as this terminal can show them. */
export const shownOn = (words: Words, { unicode }: Terminal): readonly Span[] =>
  spansOf(words).map(({ text, tone }) => ({
    text: unicode ? withoutControls(text) : inAscii(withoutControls(text)),
    tone,
  }));

/** Words in lines of at most `width`; the first line begins with `lead`, the others are indented by as much. */
export function hanging(lead: readonly Span[], words: readonly Span[], width: number): readonly Line[] {
  const indent = lengthOf(lead);
  const lines = wrap(words, Math.max(width - indent, 10));
  return lines.map((line, index) => (index === 0 ? [...lead, ...line] : [span(' '.repeat(indent), 'plain'), ...line]));
}

export const lengthOf = (line: readonly Span[]): number => line.reduce((sum, one) => sum + displayWidth(one.text), 0);

export const padded = (line: Line, width: number): Line => {
  const missing = width - lengthOf(line);
  return missing > 0 ? [...line, span(' '.repeat(missing), 'plain')] : line;
};
