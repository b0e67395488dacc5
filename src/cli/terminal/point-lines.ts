import type { Point } from '../../wording/point.ts';
import { span, type Tone } from './block.ts';
import { displayWidth } from './display-width.ts';
import { hanging, type Line, shownOn } from './layout.ts';
import { dot, verdictSymbols } from './symbols.ts';
import type { Terminal } from './terminal.ts';

/** Points one below the other; figures of neighbours stand in a column. */
export function pointLines(points: readonly Point[], indent: number, terminal: Terminal): readonly Line[] {
  const figures = Math.max(0, ...points.map((point) => displayWidth(point.figure ?? '')));
  // Where a column of figures would leave too little room, each stands in its sentence.
  const column = figures > 0 && figures * 3 < terminal.width - indent ? figures : 0;
  return points.flatMap((point) => onePoint(point, indent, column, terminal));
}

function onePoint(
  { text, verdict, figure, details = [], below = [] }: Point,
  indent: number,
  column: number,
  terminal: Terminal,
): readonly Line[] {
  const tone: Tone = verdict ?? 'faint';
  const lead = shownOn(
    [span(' '.repeat(indent), 'plain'), span(verdict ? verdictSymbols[verdict] : dot, tone), span(' ', 'plain')],
    terminal,
  );
  const figured = column > 0 ? [...lead, span(`${(figure ?? '').padStart(column)}  `, 'strong')] : lead;
  const told = column === 0 && figure !== undefined ? `${text}: ${figure}` : text;
  const inner = indent + 2 + (column > 0 ? column + 2 : 0);
  return [
    ...hanging(figured, shownOn(told, terminal), terminal.width),
    ...details.flatMap((detail) =>
      hanging([span(' '.repeat(inner), 'plain')], shownOn(detail, terminal), terminal.width),
    ),
    ...pointLines(below, indent + 2, terminal),
  ];
}
