import type { NetworkRow } from '../../client/index.ts';
import { csvWritten } from '../../exchange/csv-written.ts';
import type { networkWords } from '../../wording/portal/network-words.ts';

type Words = (typeof networkWords)['en'];

/** The lines of a network as a file. Days stay as programs and spreadsheets read them. */
export function networkCsv(
  rows: readonly NetworkRow[],
  words: Words,
  names: { readonly competency: (id: string) => string; readonly level: (id: string) => string },
): string {
  const yesOrNo = (is: boolean) => (is ? words.yes : words.no);
  const { partner, code, country, competency, level, verdict, held, atRisk, deadline, renewal } = words;
  const lines = [
    [partner, code, country, competency, level, verdict, held, atRisk, deadline, renewal],
    ...rows.map((row) => [
      ...[row.name, row.partner, row.country],
      ...[names.competency(row.competency), names.level(row.level), words.verdicts[row.verdict]],
      ...[yesOrNo(row.held), yesOrNo(row.atRisk), row.deadline, row.renewal],
    ]),
  ];
  // The mark at the beginning tells a sheet that it is UTF-8.
  return `\uFEFF${csvWritten(
    lines.map((line) => line.map((cell) => cell ?? '')),
    ',',
  )}`;
}
