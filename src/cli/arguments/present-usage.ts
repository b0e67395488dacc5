import { schemaVersion } from '../../answers/about.ts';
import type { JsonProblem } from '../../answers/refusal-schema.ts';
import type { JsonResult } from '../../answers/result-schema.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import type { UsageProblem } from './usage-problem.ts';
import { usageInWords } from './usage-words.ts';

/** A command that was written wrongly, refused in the published form: its problems are in no file. */
export const presentUsage = (problems: readonly UsageProblem[], language: Language): JsonResult => ({
  kind: 'refusal',
  schemaVersion,
  problems: problems.map(
    (problem): JsonProblem => ({
      code: problem.kind,
      file: '',
      line: 0,
      column: 0,
      message: usageInWords(problem, language),
      values: valuesOf(problem),
    }),
  ),
});

const valuesOf = ({ kind: _, ...values }: UsageProblem): JsonProblem['values'] =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]: [string, string | readonly string[]]) => [
      name,
      typeof value === 'string' ? value : [...value],
    ]),
  );
