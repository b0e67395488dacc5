import type { Language } from '../domain/catalogue/text.ts';
import type { Instant } from '../domain/time/instant.ts';

/** A document as it is to be printed: ready words and figures, and nothing that has to be looked up. */
export interface PrintedDocument {
  readonly language: Language;
  /** Its name, at its top and in the window of who reads it. */
  readonly title: string;
  /** From the clock that the action was given: the same data and moment make the same bytes. */
  readonly made: Instant;
  readonly blocks: readonly Block[];
  /** On each page, before its number. */
  readonly foot: string;
  /** What programs read of it, inside the file. */
  readonly attached?: Attached | undefined;
}

/** One thing under another, in reading order; screen readers are told which kind each is. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly small?: boolean }
  /** Lines as on an envelope. */
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  /** A name and what it is, one under another. */
  | { readonly kind: 'facts'; readonly facts: readonly { readonly name: string; readonly text: string }[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | Table
  /** An address in the net: written out, and a link. */
  | { readonly kind: 'link'; readonly address: string }
  /** Letters that are to be read one by one: codes, signatures, keys. */
  | { readonly kind: 'code'; readonly text: string };

export interface Table {
  readonly kind: 'table';
  /** What the table shows, for who does not see it. */
  readonly about: string;
  readonly columns: readonly { readonly title: string; readonly isNumber?: boolean }[];
  readonly rows: readonly (readonly string[])[];
  /** Below a line, in bold: what the rows come to. */
  readonly sums?: readonly (readonly string[])[] | undefined;
}

export interface Attached {
  readonly name: string;
  readonly about: string;
  readonly mediaType: string;
  readonly text: string;
}
