import type { FailingExamples } from '../../answers/failing-examples.ts';
import type { LocatedProblem } from '../../exchange/located-problems.ts';
import { countInWords } from '../../wording/number-in-words.ts';
import type { Request } from '../commands/command.ts';
import { problemLine } from '../commands/print.ts';
import { type Block, span } from '../terminal/block.ts';
import { differenceReportWords } from './difference-report-words.ts';

/** That examples of a pack fail: its rules may say something else than its author means. */
export function failingExamplesBlocks(
  failing: readonly FailingExamples[],
  request: Pick<Request, 'settings'>,
): readonly Block[] {
  const { language } = request.settings;
  const words = differenceReportWords[language];
  return failing.flatMap(({ pack, examples, problems }): readonly Block[] => {
    const firstOfEach = problems.filter((one, index) => problems.findIndex((other) => isOfSame(one, other)) === index);
    const shown = firstOfEach.slice(0, mostShown).map((one) => ({ text: problemLine(one, request) }));
    const others = examples - shown.length;
    return [
      { kind: 'gap' },
      { kind: 'text', words: [span(words.examplesFail(pack, countInWords(examples, language)), 'undetermined')] },
      { kind: 'points', points: shown },
      ...(others > 0
        ? [{ kind: 'text', words: words.otherExamples(countInWords(others, language), pack) } as const]
        : []),
    ];
  });
}

/** The report is about the difference: more examples are told by the command that runs them. */
const mostShown = 3;

const isOfSame = (one: LocatedProblem, other: LocatedProblem): boolean =>
  one.place.file === other.place.file && one.values['example'] === other.values['example'];
