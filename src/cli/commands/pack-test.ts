import { countInWords } from '../../wording/number-in-words.ts';
import type { Point } from '../../wording/point.ts';
import { exitCodes } from '../exit-code.ts';
import { type CheckedPack, checkedPacks, expectationsOf, failingOf } from './checked-packs.ts';
import type { Command } from './command.ts';
import { packWords } from './pack-words.ts';
import { presentPacks } from './present-packs.ts';
import { printJson, printReport, problemLine } from './print.ts';

/** Runs the examples of packs; those that fail are told in full, then every pack in one line and all together. */
export const packTest: Command = (request) => {
  const { settings, world } = request;
  const packs = checkedPacks(request);
  const words = packWords[settings.language];
  const count = (number: number) => countInWords(number, settings.language);
  for (const { problems } of packs) world.err(problems.map((one) => `${problemLine(one, request)}\n`).join(''));
  const what = (...of: readonly CheckedPack[]) =>
    `${words.examples(count(sum(of, (one) => one.examples.length)))}, ${words.expectations(count(sum(of, expectationsOf)))}`;
  const failing = sum(packs, failingOf);
  const refused = packs.filter((pack) => !pack.accepted).length;
  const told = (text: string, fails: number) =>
    fails === 0 ? words.asExpected(text) : words.failing(text, count(fails));
  const refusals = refused === 0 ? '' : ` ${words.packsRefused(count(refused))}`;
  const total = `${words.total}: ${told(`${words.packs(count(packs.length))}, ${what(...packs)}`, failing)}.${refusals}`;
  if (settings.json) printJson(presentPacks(packs, settings.language), request);
  else {
    const points = packs.map(
      (pack): Point =>
        pack.accepted
          ? {
              verdict: failingOf(pack) === 0 ? 'met' : 'not-met',
              text: `${pack.name}: ${told(what(pack), failingOf(pack))}`,
            }
          : { verdict: 'not-met', text: words.refused(pack.name, words.problems(count(pack.problems.length))) },
    );
    printReport(
      [
        { kind: 'points', points },
        { kind: 'text', words: total },
      ],
      request,
    );
  }
  if (refused > 0) return exitCodes.refused;
  return failing === 0 ? exitCodes.met : exitCodes['not-met'];
};

const sum = (packs: readonly CheckedPack[], of: (pack: CheckedPack) => number): number =>
  packs.reduce((all, pack) => all + of(pack), 0);
