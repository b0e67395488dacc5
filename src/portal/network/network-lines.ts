import type { NetworkRow } from '../../client/index.ts';
import type { networkWords } from '../../wording/portal/network-words.ts';
import type { Cell } from '../saving/list-file.ts';

type Words = (typeof networkWords)['en'];

/** The lines of a network under their titles, for a file. */
export function networkLines(
  rows: readonly NetworkRow[],
  words: Words,
  names: { readonly competency: (id: string) => string; readonly level: (id: string) => string },
): readonly (readonly Cell[])[] {
  const yesOrNo = (is: boolean) => (is ? words.yes : words.no);
  const { partner, code, country, competency, level, verdict, held, atRisk, deadline, renewal, accountManager } = words;
  return [
    [partner, code, country, competency, level, verdict, held, atRisk, deadline, renewal, accountManager],
    ...rows.map((row) => [
      ...[row.name, row.partner, row.country],
      ...[names.competency(row.competency), names.level(row.level), words.verdicts[row.verdict]],
      ...[yesOrNo(row.held), yesOrNo(row.atRisk), row.deadline, row.renewal, row.accountManager?.name],
    ]),
  ];
}
