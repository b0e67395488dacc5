import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly download: (lines: number | undefined) => string;
  readonly downloading: (read: number, lines: number | undefined) => string;
  readonly notDownloaded: string;
}

/** How a list is taken along. */
export const downloadWords: Bilingual<Words> = {
  en: {
    download: (lines) =>
      lines === undefined
        ? 'Download all lines (CSV)'
        : `Download ${lines === 1 ? 'this line' : `all ${lines} lines`} (CSV)`,
    downloading: (read, lines) => (lines === undefined ? `${read} lines read …` : `${read} of ${lines} lines read …`),
    notDownloaded: 'The lines could not all be read, so nothing was saved. Try again.',
  },
  de: {
    download: (lines) =>
      lines === undefined
        ? 'Alle Zeilen herunterladen (CSV)'
        : `${lines === 1 ? 'Diese Zeile' : `Alle ${lines} Zeilen`} herunterladen (CSV)`,
    downloading: (read, lines) =>
      lines === undefined ? `${read} Zeilen gelesen …` : `${read} von ${lines} Zeilen gelesen …`,
    notDownloaded:
      'Nicht alle Zeilen konnten gelesen werden; darum wurde nichts gespeichert. Versuchen Sie es noch einmal.',
  },
};
