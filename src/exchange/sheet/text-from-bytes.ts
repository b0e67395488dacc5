import type { SheetEncoding } from './sheet.ts';

export interface DecodedText {
  readonly text: string;
  readonly encoding: SheetEncoding;
}

/**
 * The text of a file by its byte order mark; without one, UTF-8 where the bytes are, and else what Excel on Windows writes
 * in Western Europe. (Every byte means a letter there, so it never fails: whoever reads it is told what was supposed.)
 */
export function textFromBytes(bytes: Uint8Array): DecodedText {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: decoded(bytes, 'utf-16le'), encoding: 'utf-16' };
  if (first === 0xfe && second === 0xff) return { text: decoded(bytes, 'utf-16be'), encoding: 'utf-16' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: decoded(bytes, 'windows-1252'), encoding: 'windows-1252' };
  }
}

const decoded = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes);
