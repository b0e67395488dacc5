import type { Language } from '../../domain/catalogue/text.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import type { Bilingual } from '../bilingual.ts';
import { auditProblems } from './audit-problems.ts';
import { benefitProblems } from './benefit-problems.ts';
import { csvProblems } from './csv-problems.ts';
import { figureProblems } from './figure-problems.ts';
import { fileProblems } from './file-problems.ts';
import { formProblems } from './form-problems.ts';
import { nameProblems } from './name-problems.ts';
import { renewalProblems } from './renewal-problems.ts';
import { requestProblems } from './request-problems.ts';
import { ruleProblems } from './rule-problems.ts';
import { sheetProblems } from './sheet-problems.ts';
import { textProblems } from './text-problems.ts';
import { type Sentences, toldOf } from './told.ts';
import { trainingProblems } from './training-problems.ts';

/** What is wrong in files is told as it is written there, so that its author finds it. */
const ofFiles = [
  fileProblems,
  textProblems,
  csvProblems,
  sheetProblems,
  formProblems,
  nameProblems,
  ruleProblems,
  trainingProblems,
];
/** What is wrong with a request is told as one says it: days in words. */
const ofRequests = [auditProblems, figureProblems, benefitProblems, requestProblems, renewalProblems];
const topics = [...ofFiles, ...ofRequests];

/** Every sentence by its code. */
export const problemSentences: Bilingual<Sentences> = {
  en: Object.assign({}, ...topics.map((topic) => topic.en)),
  de: Object.assign({}, ...topics.map((topic) => topic.de)),
};

const noSentence: Bilingual<(code: string) => string> = {
  en: (code) =>
    `This is refused (${code}), and Assay has no better words for it. That is a mistake of ours; please report it.`,
  de: (code) =>
    `Dies wird abgelehnt (${code}), und Assay hat keine besseren Worte dafür. Das ist unser Fehler; bitte melden Sie ihn.`,
};

/** What is wrong, and what to try. */
export function problemInWords(problem: Problem, language: Language): string {
  const sentences = problemSentences[language];
  const sentence = Object.hasOwn(sentences, problem.code) ? sentences[problem.code] : undefined;
  const asWritten = ofFiles.some((topic) => Object.hasOwn(topic.en, problem.code));
  return sentence ? sentence(toldOf(problem, language, asWritten)).trim() : noSentence[language](problem.code);
}
