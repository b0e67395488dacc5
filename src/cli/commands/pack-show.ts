import { voiceOf } from '../../wording/voice.ts';
import { exitCodes } from '../exit-code.ts';
import { loadPack } from '../files/load-pack.ts';
import { competencyBlocks, programmeBlocks } from '../pack-report/programme-blocks.ts';
import { trainingBlocks } from '../pack-report/training-blocks.ts';
import type { Command } from './command.ts';
import { printProblems, printReport } from './print.ts';
import { unknownName } from './unknown-name.ts';

/** Prints a pack, or one of its competencies, back in sentences. */
export const packShow: Command = (request) => {
  const { names, settings, world } = request;
  const [name = '', asked] = names;
  const pack = loadPack(name, world.folder);
  if (!pack.ok) {
    printProblems(pack.problems, request);
    return exitCodes.refused;
  }
  const { programme, training } = pack.value;
  const voice = voiceOf(programme, settings.language);
  const competency = asked === undefined ? undefined : programme.competencies.get(asked);
  if (asked !== undefined && !competency) return [unknownName('competency', asked, [...programme.competencies.keys()])];
  const shown = competency ? [competency] : [...programme.competencies.values()];
  printReport(
    [
      ...(competency ? [] : [...programmeBlocks(programme, voice), ...trainingBlocks(training, voice)]),
      ...shown.flatMap((one) => competencyBlocks(one, voice)),
    ],
    request,
  );
  return exitCodes.met;
};
