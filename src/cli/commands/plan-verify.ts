import { schemaVersion } from '../../answers/about.ts';
import { answerIn, flawsOfPlan, type PlanToCheck, planToCheck } from '../../answers/plan-check.ts';
import { JsonPlan } from '../../answers/plan-schema.ts';
import { presentRefusal } from '../../answers/present-result.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import { survivalIn } from '../../domain/planning/stated-plan.ts';
import { readTree } from '../../domain/problems/read-tree.ts';
import { locate } from '../../exchange/located-problems.ts';
import { readYamlTree } from '../../exchange/yaml-tree.ts';
import { andList } from '../../wording/lists-in-words.ts';
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
  const valid = told.length === 0;
  const survival = valid ? survivalOf(read.value) : undefined;
  const survives = survival && { survival: { shown: survival.isShown, butFor: [...survival.butFor] } };
  if (json) printJson({ kind: 'plan-check', schemaVersion, file, valid, ...survives, flaws: told }, request);
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
  const survival = survivalOf({ plan, proof });
  const more = [
    ...(proof.complete ? [] : [words.verifiedOfListed]),
    ...(survival ? [survivalInWords(survival, language)] : []),
  ];
  return [{ kind: 'text', words: [told, ...more].join(' ') }];
}

function survivalOf({ plan, proof }: Pick<PlanToCheck, 'plan' | 'proof'>): ReturnType<typeof survivalIn> {
  const answer = answerIn(proof);
  return answer && survivalIn(plan, answer);
}

function survivalInWords({ isShown, butFor }: NonNullable<ReturnType<typeof survivalIn>>, language: Language): string {
  const words = planWords[language];
  if (!isShown) return words.survivalNotShown;
  return butFor.length === 0 ? words.survivalShown : words.survivalShownBut(andList(butFor, language));
}

const flawBlocks = (
  told: readonly { readonly text: string }[],
  { settings: { language } }: Request,
): readonly Block[] => [
  { kind: 'text', words: planWords[language].flawed(countInWords(told.length, language)) },
  { kind: 'points', points: told.map(({ text }) => ({ text })) },
];
