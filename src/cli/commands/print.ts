import type { JsonResult } from '../../answers/result-schema.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import type { LocatedProblem } from '../../exchange/located-problems.ts';
import type { Bilingual } from '../../wording/bilingual.ts';
import { countInWords } from '../../wording/number-in-words.ts';
import { problemInWords } from '../../wording/problems/problem-in-words.ts';
import type { Block } from '../terminal/block.ts';
import { render } from '../terminal/render.ts';
import { inAscii, withoutControls } from '../terminal/symbols.ts';
import type { Request } from './command.ts';

export const printReport = (blocks: readonly Block[], { settings, world }: Request): void =>
  world.out(render(blocks, settings.terminal));

export const printJson = (result: JsonResult, { world }: Pick<Request, 'world'>): void =>
  world.out(`${JSON.stringify(result, null, 2)}\n`);

const counts: Bilingual<(count: string) => string> = {
  en: (count) => (count === '1' ? '1 problem. Nothing was read.' : `${count} problems. Nothing was read.`),
  de: (count) => (count === '1' ? '1 Mangel. Nichts wurde gelesen.' : `${count} Mängel. Nichts wurde gelesen.`),
};

/** Every problem on a line of its own, as editors and other programs can read it, then how many there are. */
export function printProblems(problems: readonly LocatedProblem[], request: Request): void {
  const { settings, world } = request;
  world.err(problems.map((one) => `${problemLine(one, request)}\n`).join(''));
  world.err(`${counts[settings.language](countInWords(problems.length, settings.language))}\n`);
}

/** `file:line:column  what is wrong. What to try.` */
export function problemLine(problem: LocatedProblem, { settings }: Pick<Request, 'settings'>): string {
  const line = `${placeInWords(problem)}  ${sentenceOf(problem, settings.language)}`;
  return settings.terminal.unicode ? line : inAscii(line);
}

const sentenceOf = (problem: LocatedProblem, language: Language) => withoutControls(problemInWords(problem, language));

export const placeInWords = ({ place: { file, line, column } }: LocatedProblem): string =>
  withoutControls(line === 0 ? file : `${file}:${line}:${column}`);
