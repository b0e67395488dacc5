import { presentDifference } from '../../answers/present-difference.ts';
import { presentRefusal } from '../../answers/present-result.ts';
import { differenceOf, isEmpty } from '../../domain/impact/difference/programme-difference.ts';
import { differenceReport } from '../difference-report/difference-report.ts';
import { failingExamplesBlocks } from '../difference-report/failing-examples-blocks.ts';
import { exitCodeOfDifference, exitCodes } from '../exit-code.ts';
import type { Command } from './command.ts';
import { failingExamples } from './failing-examples.ts';
import { printJson, printProblems, printReport } from './print.ts';
import { statesAsked } from './states-asked.ts';

/** What is different between two states of a programme; of a pack whose examples fail too, with a warning. */
export const diff: Command = (request) => {
  const { language, json } = request.settings;
  const asked = statesAsked(request);
  if (!asked.ok) {
    printProblems(asked.problems, request);
    if (json) printJson(presentRefusal(asked.problems, language), request);
    return exitCodes.refused;
  }
  if (!('before' in asked.value)) return asked.value;
  const { before, after, competency, packs } = asked.value;
  const difference = differenceOf(before, after, competency);
  const failing = failingExamples(packs);
  if (json) printJson(presentDifference(difference, failing, language), request);
  else
    printReport(differenceReport(difference, competency, language, failingExamplesBlocks(failing, request)), request);
  return exitCodeOfDifference(isEmpty(difference));
};
