import type { Bilingual } from '../bilingual.ts';
import type { Sentences } from './told.ts';

const en = {
  'csv-quote': ({ reason }) =>
    reason === 'not-closed'
      ? 'A quotation mark is not closed. Close it at the end of the cell.'
      : reason === 'inside'
        ? 'There is a quotation mark inside this cell. Put the whole cell in quotes and write the mark twice.'
        : 'There is text behind the closing quotation mark. Put the whole cell in quotes.',
  'csv-unknown-column': ({ column, hint }) =>
    column === '' ? `A column has no name. ${hint}` : `There is no column “${column}”. ${hint}`,
  'csv-duplicate-column': ({ column }) => `The column “${column}” stands twice. Keep one of them.`,
  'csv-missing-column': ({ column }) => `The column “${column}” is missing. Add it to the first line.`,
  'csv-row-length': ({ expected, found }) =>
    `This row has ${found} cells, and the first line has ${expected}. Check the separators, and put texts that contain one in quotes.`,
  'csv-missing-person': () => 'This row does not say which person it is about. Fill in the column “person”.',
  'csv-missing-item': ({ person, columns }) =>
    `The row of “${person}” has ${columns}, but no item. Fill in the column “item”, or empty the others.`,
  'csv-contradiction': ({ person, column, found, earlier, earlierLine }) =>
    `For “${person}” the ${column} is “${found}” here and “${earlier}” in line ${earlierLine}. Write the same in both, or give two people two ids.`,
} satisfies Sentences;

const de: Record<keyof typeof en, Sentences[string]> = {
  'csv-quote': ({ reason }) =>
    reason === 'not-closed'
      ? 'Ein Anführungszeichen ist nicht geschlossen. Schließen Sie es am Ende der Zelle.'
      : reason === 'inside'
        ? 'In dieser Zelle steht ein Anführungszeichen. Setzen Sie die ganze Zelle in Anführungszeichen und verdoppeln Sie das Zeichen darin.'
        : 'Hinter dem schließenden Anführungszeichen steht Text. Setzen Sie die ganze Zelle in Anführungszeichen.',
  'csv-unknown-column': ({ column, hint }) =>
    column === '' ? `Eine Spalte hat keinen Namen. ${hint}` : `Eine Spalte „${column}“ gibt es nicht. ${hint}`,
  'csv-duplicate-column': ({ column }) => `Die Spalte „${column}“ steht zweimal da. Behalten Sie eine.`,
  'csv-missing-column': ({ column }) => `Die Spalte „${column}“ fehlt. Ergänzen Sie sie in der ersten Zeile.`,
  'csv-row-length': ({ expected, found }) =>
    `Diese Zeile hat ${found} Zellen, die erste Zeile hat ${expected}. Prüfen Sie die Trennzeichen, und setzen Sie Texte mit einem Trennzeichen in Anführungszeichen.`,
  'csv-missing-person': () => 'Diese Zeile sagt nicht, um welche Person es geht. Füllen Sie die Spalte „person“ aus.',
  'csv-missing-item': ({ person, columns }) =>
    `Die Zeile von „${person}“ hat ${columns}, aber kein item. Füllen Sie die Spalte „item“ aus, oder leeren Sie die anderen.`,
  'csv-contradiction': ({ person, column, found, earlier, earlierLine }) =>
    `Für „${person}“ steht bei ${column} hier „${found}“ und in Zeile ${earlierLine} „${earlier}“. Schreiben Sie beide Male dasselbe, oder geben Sie zwei Personen zwei Kürzel.`,
};

export const csvProblems: Bilingual<typeof de> = { en, de };
