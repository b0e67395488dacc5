import type { Language } from '../../domain/catalogue/text.ts';
import type { Verdict } from '../../domain/standing/verdict.ts';
import { countInWords } from '../../wording/number-in-words.ts';
import { type Block, span, type Words } from '../terminal/block.ts';
import { reportWords } from './report-words.ts';

/** One partner in the table of a folder: its verdicts, or that its file was refused. */
export interface PartnerRow {
  readonly name: string;
  readonly standing?: readonly Verdict[];
  readonly refused?: number;
}

/** All partners of a folder, each in one line. */
export function partnersReport(
  rows: readonly PartnerRow[],
  shows: 'requirements' | 'awards-kept',
  language: Language,
): readonly Block[] {
  const words = reportWords[language];
  const count = (number: number) => countInWords(number, language);
  const cells = ({ name, standing = [], refused }: PartnerRow): readonly Words[] => {
    const number = (verdict: Verdict): Words => {
      const found = standing.filter((one) => one === verdict).length;
      return found === 0 ? '' : [span(count(found), verdict)];
    };
    const problems = refused === undefined ? '' : [span(words.problems(count(refused)), 'not-met')];
    return [name, number('met'), number('not-met'), number('undetermined'), problems];
  };
  return [
    { kind: 'gap' },
    { kind: 'gap' },
    { kind: 'title', words: words.partners },
    {
      kind: 'table',
      head: [words.partner, ...words.partnersShow[shows], words.refused],
      rows: rows.map(cells),
    },
  ];
}
