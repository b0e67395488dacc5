import { plainText, type Span, span, type Words } from './block.ts';
import { displayWidth } from './display-width.ts';
import { hanging, type Line, lengthOf, padded, shownOn } from './layout.ts';
import type { Terminal } from './terminal.ts';
import { wrap } from './wrap.ts';

const gap = 2;

/** A table whose columns are wrapped to fit; where even their longest words do not, each row becomes a short list. */
export function tableLines(
  head: readonly string[],
  rows: readonly (readonly Words[])[],
  terminal: Terminal,
): readonly Line[] {
  const used = head.map((_, column) => rows.some((row) => plainText(row[column] ?? '') !== ''));
  const shownHead = head.filter((_, column) => used[column]);
  const shownRows = rows.map((row) => row.filter((_, column) => used[column]).map((cell) => shownOn(cell, terminal)));
  const heads = shownHead.map((name) => shownOn([span(name, 'strong')], terminal));
  const widths = columnWidths([heads, ...shownRows], terminal.width - gap * (heads.length - 1));
  if (!widths) return shownRows.flatMap((row) => stacked(shownHead, row, terminal));
  return [heads, ...shownRows].flatMap((row) => rowLines(row, widths));
}

/** As wide as needed where that fits; else the widest columns give way, down to their longest words. */
function columnWidths(rows: readonly (readonly (readonly Span[])[])[], room: number): readonly number[] | undefined {
  const columns = rows[0]?.map((_, column) => rows.map((row) => row[column] ?? [])) ?? [];
  const natural = columns.map((cells) => Math.max(...cells.map(lengthOf)));
  const least = columns.map((cells) =>
    Math.max(...cells.flatMap((cell) => cell.flatMap((one) => one.text.split(' ').map(displayWidth)))),
  );
  if (least.reduce((a, b) => a + b, 0) > room) return undefined;
  const widths = [...natural];
  while (widths.reduce((a, b) => a + b, 0) > room) {
    const [widest] = widths
      .map((width, column) => ({ column, width, spare: width - (least[column] ?? 0) }))
      .filter((one) => one.spare > 0)
      .sort((a, b) => b.width - a.width);
    if (!widest) return undefined;
    widths[widest.column] = widest.width - 1;
  }
  return widths;
}

function rowLines(row: readonly (readonly Span[])[], widths: readonly number[]): readonly Line[] {
  const cells = row.map((cell, column) => wrap(cell, widths[column] ?? 1));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, index) => {
    const parts = cells.map((lines, column) =>
      padded(lines[index] ?? [], (widths[column] ?? 0) + (column < cells.length - 1 ? gap : 0)),
    );
    return withoutTrailingSpace(parts.flat());
  });
}

/** The first cell as a line of its own, the others under it with the names of their columns. */
function stacked(
  head: readonly string[],
  [first = [], ...others]: readonly (readonly Span[])[],
  terminal: Terminal,
): readonly Line[] {
  const named = others.flatMap((cell, index) =>
    lengthOf(cell) === 0 ? [] : [[...shownOn(`${head[index + 1] ?? ''}: `, terminal), ...cell]],
  );
  return [
    ...hanging(
      [],
      first.map((one) => span(one.text, 'strong')),
      terminal.width,
    ),
    ...named.flatMap((words) => hanging([span('  ', 'plain')], words, terminal.width)),
  ];
}

function withoutTrailingSpace(line: Line): Line {
  const last = line.findLastIndex((one) => one.text.trim() !== '');
  return line.slice(0, last + 1).map((one, index) => (index === last ? span(one.text.trimEnd(), one.tone) : one));
}
