import { type Block, plainText, span, spansOf } from './block.ts';
import { fieldLines } from './field-lines.ts';
import { hanging, type Line, lengthOf, shownOn } from './layout.ts';
import { paint } from './paint.ts';
import { pointLines } from './point-lines.ts';
import { tableLines } from './table-lines.ts';
import type { Terminal } from './terminal.ts';

/** The report as the text to print, with a line end at its end. */
export function render(blocks: readonly Block[], terminal: Terminal): string {
  const lines = blocks.flatMap((block) => linesOf(block, terminal));
  return lines.map((line) => `${paint(line, terminal.colour)}\n`).join('');
}

function linesOf(block: Block, terminal: Terminal): readonly Line[] {
  switch (block.kind) {
    case 'title':
    case 'heading': {
      const strong = spansOf(block.words).map((one) => span(one.text, one.tone === 'plain' ? 'strong' : one.tone));
      const lines = hanging([], shownOn(strong, terminal), terminal.width);
      const rule = (block.kind === 'title' ? '═' : '─').repeat(Math.max(...lines.map(lengthOf)));
      return [...lines, shownOn([span(rule, 'faint')], terminal)];
    }
    case 'text':
      return hanging([], shownOn(block.words, terminal), terminal.width);
    case 'verbatim':
      return plainText(block.words)
        .split('\n')
        .map((line) => shownOn(line, terminal));
    case 'points':
      return pointLines(block.points, 0, terminal);
    case 'fields':
      return block.fields.length === 0 ? [] : fieldLines(block.fields, terminal);
    case 'table':
      return block.rows.length === 0 ? [] : tableLines(block.head, block.rows, terminal);
    case 'gap':
      return [[]];
    default:
      return block satisfies never;
  }
}
