import { type Place, placesIn } from './place.ts';

/** The text of a file as the readers work on it: without its byte order mark, so that columns are those of an editor. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
  placeAt(offset: number): Place;
}

export function sourceText(text: string, file: string): SourceText {
  const withoutMark = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return { file, text: withoutMark, placeAt: placesIn(withoutMark, file) };
}
