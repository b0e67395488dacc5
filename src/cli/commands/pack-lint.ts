import { countInWords } from '../../wording/number-in-words.ts';
import { exitCodes } from '../exit-code.ts';
import { checkedPacks } from './checked-packs.ts';
import type { Command } from './command.ts';
import { packWords } from './pack-words.ts';
import { presentPacks } from './present-packs.ts';
import { printJson, printReport, problemLine } from './print.ts';

/** Whether packs are accepted; a pack with a failing example is not. */
export const packLint: Command = (request) => {
  const { settings, world } = request;
  const packs = checkedPacks(request);
  const words = packWords[settings.language];
  const count = (number: number) => countInWords(number, settings.language);
  for (const { problems } of packs) world.err(problems.map((one) => `${problemLine(one, request)}\n`).join(''));
  if (settings.json) printJson(presentPacks(packs, settings.language), request);
  else {
    const points = packs.map(({ name, examples, problems }) =>
      problems.length > 0
        ? ({ verdict: 'not-met', text: words.refused(name, words.problems(count(problems.length))) } as const)
        : ({ verdict: 'met', text: words.accepted(name, words.examples(count(examples.length))) } as const),
    );
    printReport([{ kind: 'points', points }], request);
  }
  return packs.every((pack) => pack.problems.length === 0) ? exitCodes.met : exitCodes.refused;
};
