import { countInWords } from '../../wording/number-in-words.ts';
import type { Request } from '../commands/command.ts';
import type { FailingExamples } from '../commands/failing-examples.ts';
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
  return failing.flatMap(({ pack, examples, problems }): readonly Block[] => [
    { kind: 'gap' },
    { kind: 'text', words: [span(words.examplesFail(pack, countInWords(examples, language)), 'undetermined')] },
    { kind: 'points', points: problems.map((one) => ({ text: problemLine(one, request) })) },
  ]);
}
