import type { Verdict } from '../../domain/standing/verdict.ts';
import { withPlainSpaces } from '../../wording/no-break.ts';

/** A verdict is told by a word and shown by a symbol. */
export const verdictSymbols: Readonly<Record<Verdict, string>> = { met: '✓', 'not-met': '✗', undetermined: '?' };

export const dot = '·';

/** A status is told by a word and shown by a symbol too: full where it is held. */
export const heldSymbol = (held: boolean): string => (held ? '●' : '○');

/** What to write where a terminal shows nothing beyond ASCII. */
const substitutes: Readonly<Record<string, string>> = {
  '✓': '+',
  '✗': 'x',
  '·': '-',
  '●': '*',
  '○': 'o',
  '→': '->',
  '─': '-',
  '═': '=',
  '–': '-',
  '—': '-',
  '−': '-',
  '…': '...',
  '≈': '~',
  '×': 'x',
  '“': '"',
  '”': '"',
  '„': '"',
  '’': "'",
  '‘': "'",
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
  ß: 'ss',
  ø: 'oe',
  Ø: 'Oe',
  å: 'aa',
  Å: 'Aa',
  æ: 'ae',
  Æ: 'Ae',
  ı: 'i',
  ł: 'l',
  Ł: 'L',
};

/** The text in ASCII: known signs are spelled out, accents dropped, and the rest becomes a question mark. */
export function inAscii(text: string): string {
  if (/^[\x20-\x7e\n]*$/.test(text)) return text;
  const spelled = [...withPlainSpaces(text)].map((character) => substitutes[character] ?? character).join('');
  return spelled
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e\n]/gu, '?');
}

/** Names and texts come from files; what would steer the terminal is shown as a question mark. */
export const withoutControls = (text: string): string =>
  text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, (character) => (character === '\n' ? ' ' : '?'));
