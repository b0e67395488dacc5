import { presentEvaluation } from '../../answers/present-result.ts';
import { type EvaluateRequest, evaluate as evaluateLevel } from '../../domain/standing/evaluate.ts';
import { voiceOf } from '../../wording/voice.ts';
import { optionForm } from '../arguments/options.ts';
import type { UsageProblem } from '../arguments/usage-problem.ts';
import { exitCodeOf } from '../exit-code.ts';
import { evaluationReport } from '../report/evaluation-report.ts';
import { checkClaim } from './assess.ts';
import type { Command } from './command.ts';
import { forEachPartner } from './each-partner.ts';

/** Whether a partner meets one level, judged alone. */
export const evaluate: Command = (request) => {
  const { language, day, knownAt, competency, level, part } = request.settings;
  if (competency === undefined || level === undefined)
    return (['competency', 'level'] as const).filter((name) => request.settings[name] === undefined).map(missingOption);
  return forEachPartner(request, ({ pack: { programme }, facts }) => {
    const problems = checkClaim({ competency, level }, programme, { competency: '--competency', level: '--level' });
    if (problems.length > 0) return problems;
    const asked: EvaluateRequest = {
      programme,
      facts,
      day,
      knownAt,
      competency,
      level,
      ...(part !== undefined && { part }),
    };
    const standing = evaluateLevel(asked);
    return {
      exitCode: exitCodeOf([standing.verdict]),
      row: [standing.verdict],
      blocks: () => evaluationReport(standing, asked, language),
      json: () => presentEvaluation(standing, facts, asked, voiceOf(programme, language, facts)),
    };
  });
};

const missingOption = (name: 'competency' | 'level'): UsageProblem => ({
  kind: 'missing-option',
  option: name,
  value: optionForm(name).split(' ')[1] ?? '',
});
