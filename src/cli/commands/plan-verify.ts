import { schemaVersion } from '../../answers/about.ts';
import { flawsOfPlan, type PlanToCheck, planToCheck } from '../../answers/plan-check.ts';
import { JsonPlan } from '../../answers/plan-schema.ts';
import { presentRefusal } from '../../answers/present-result.ts';
import { readTree } from '../../domain/problems/read-tree.ts';
import { locate } from '../../exchange/located-problems.ts';
import { readYamlTree } from '../../exchange/yaml-tree.ts';
import { countInWords } from '../../wording/number-in-words.ts';
import { planWords } from '../../wording/planning/plan-words.ts';
import { priceInWords } from '../../wording/planning/price-in-words.ts';
import { exitCodes } from '../exit-code.ts';
import { readText } from '../files/read-text.ts';
import { fileProblem, type Loaded, refusedWith } from '../files/refusal.ts';
import type { Block } from '../terminal/block.ts';
import type { Command, Request } from './command.ts';
import { printJson, printProblems, printReport } from './print.ts';

/** Checks the plan of a file and its certificate, from the model in it alone. */
export const planVerify: Command = (request) => {
  const [file = ''] = request.names;
  const { language, json } = request.settings;
  const read = readPlan(file, request);
  if (!read.ok) {
    printProblems(read.problems, request);
    if (json) printJson(presentRefusal(read.problems, language), request);
    return exitCodes.refused;
  }
  const told = [...flawsOfPlan(read.value, language)];
  if (json) printJson({ kind: 'plan-check', schemaVersion, file, valid: told.length === 0, flaws: told }, request);
  else printReport(told.length === 0 ? validBlocks(read.value, request) : flawBlocks(told, request), request);
  return told.length === 0 ? exitCodes.met : exitCodes['not-met'];
};

function readPlan(file: string, { world }: Request): Loaded<PlanToCheck> {
  const text = readText(file, world.folder);
  if (!text.ok) return text;
  const tree = treeIn(text.value);
  if (tree === undefined) return refusedWith(fileProblem('not-a-plan', file));
  const read = readTree(JsonPlan, tree, file);
  if (!read.ok) {
    const located = readYamlTree(text.value, file);
    return refusedWith(...(located.ok ? locate(read.problems, located.value) : located.problems));
  }
  const checked = planToCheck(read.value, tree);
  return checked ? { ok: true, value: checked } : refusedWith(fileProblem('plan-without-proof', file));
}

function treeIn(text: string): object | undefined {
  try {
    const tree: unknown = JSON.parse(text);
    return typeof tree === 'object' && tree !== null ? tree : undefined;
  } catch {
    return undefined;
  }
}

function validBlocks({ plan, proof }: PlanToCheck, { settings: { language } }: Request): readonly Block[] {
  const words = planWords[language];
  const name = plan.partner.name ?? plan.partner.id;
  const cases = words.cases(countInWords(proof.cases, language));
  const told = proof.answer
    ? words.verified(name, priceInWords(plan.cost, plan, { language }), cases)
    : words.verifiedNone(name, cases);
  return [{ kind: 'text', words: proof.complete ? told : `${told} ${words.verifiedOfListed}` }];
}

const flawBlocks = (
  told: readonly { readonly text: string }[],
  { settings: { language } }: Request,
): readonly Block[] => [
  { kind: 'text', words: planWords[language].flawed(countInWords(told.length, language)) },
  { kind: 'points', points: told.map(({ text }) => ({ text })) },
];
