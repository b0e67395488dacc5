import type { Refusals } from './refusals.ts';
import type { SourceText } from './source-text.ts';

const usualLength = 5_000_000;

/**
 * Refuses what no reader should look at: `too-large` (over 5 million characters, unless it is said otherwise), `empty-file`, and characters that no
 * person writes: `control-character`, `lone-surrogate`, and `wrong-encoding` for the mark that a decoder leaves where
 * the bytes were not UTF-8.
 */
export function checkText({ text }: SourceText, refusals: Refusals, maximumLength = usualLength): void {
  if (text.length > maximumLength) {
    refusals.add('too-large', 0, { maximum: maximumLength, found: text.length });
  } else if (text.trim() === '') {
    refusals.add('empty-file', 0);
  } else {
    for (const { 0: character, index } of text.matchAll(strangeInFile)) addStrange(character, index, refusals);
  }
}

/** The same for a value whose characters were written as escapes, as in "\u0000". */
export function checkEscaped(
  value: string,
  offset: number,
  path: readonly (string | number)[],
  refusals: Refusals,
): void {
  const strange = strangeInValue.exec(value);
  if (strange !== null) addStrange(strange[0], offset, refusals, path);
}

// A carriage return alone ends a line for some programs and not for others, so the lines could not be numbered rightly.
const strangeInFile = /[\p{Cc}--[\t\n\r\u{85}]]|\p{Cs}|[\uFEFF\uFFFD\uFFFE\uFFFF]|\r(?!\n)/gv;
const strangeInValue = /[\p{Cc}--[\t\n\r\u{85}]]|\p{Cs}|[\uFFFE\uFFFF]/v;

function addStrange(
  character: string,
  offset: number,
  refusals: Refusals,
  path: readonly (string | number)[] = [],
): void {
  const number = character.charCodeAt(0);
  if (number === 0xfffd) {
    refusals.add('wrong-encoding', offset, {}, path);
  } else {
    const name = `U+${number.toString(16).toUpperCase().padStart(4, '0')}`;
    const isSurrogate = number >= 0xd800 && number <= 0xdfff;
    refusals.add(isSurrogate ? 'lone-surrogate' : 'control-character', offset, { character: name }, path);
  }
}
