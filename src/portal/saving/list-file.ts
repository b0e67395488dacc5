import type { Language } from '../../domain/catalogue/text.ts';
import { csvWritten } from '../../exchange/csv-written.ts';

export type Cell = string | number | null | undefined;

/** The lines of a list as a file that sheets open. Days stay as programs and sheets read them; German sheets take semicolons. */
export function listFile(lines: readonly (readonly Cell[])[], language: Language): string {
  const written = lines.map((line) => line.map((cell) => String(cell ?? '')));
  // The mark at the beginning tells a sheet that it is UTF-8.
  return `\uFEFF${csvWritten(written, language === 'de' ? ';' : ',')}`;
}
