import { withPlainSpaces } from '../../wording/no-break.ts';
import type { Span, Tone } from './block.ts';

const codes: Readonly<Record<Tone, string | undefined>> = {
  plain: undefined,
  strong: '1',
  faint: '2',
  met: '32',
  'not-met': '31',
  undetermined: '33',
};

/** A line with its colours, or without. */
export function paint(line: readonly Span[], colour: boolean): string {
  return joined(line)
    .map(({ text, tone }) => painted(withPlainSpaces(text), colour ? codes[tone] : undefined))
    .join('');
}

const painted = (text: string, code: string | undefined) =>
  code === undefined || text.trim() === '' ? text : `\u001b[${code}m${text}\u001b[0m`;

/** Neighbours of one tone are painted as one. */
function joined(line: readonly Span[]): readonly Span[] {
  const spans: Span[] = [];
  for (const { text, tone } of line) {
    const last = spans.at(-1);
    if (last?.tone === tone) spans.splice(-1, 1, { text: last.text + text, tone });
    else spans.push({ text, tone });
  }
  return spans;
}
