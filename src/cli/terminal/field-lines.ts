import { span, type Words } from './block.ts';
import { hanging, type Line, lengthOf, padded, shownOn } from './layout.ts';
import type { Terminal } from './terminal.ts';

/** Below this width for the second column, what is said stands under its name. */
const enough = 30;

/** Names in a first column and what is said in a second one. */
export function fieldLines(
  fields: readonly { readonly name: string; readonly words: Words }[],
  terminal: Terminal,
): readonly Line[] {
  const shown = fields.map(({ name, words }) => ({
    label: shownOn([span(name, 'strong')], terminal),
    told: shownOn(words, terminal),
  }));
  const column = Math.max(...shown.map(({ label }) => lengthOf(label))) + 2;
  const beside = terminal.width - column >= enough;
  return shown.flatMap(({ label, told }) =>
    beside
      ? hanging(padded(label, column), told, terminal.width)
      : [...hanging([], label, terminal.width), ...hanging([span('  ', 'plain')], told, terminal.width)],
  );
}
