import { planAnswer } from '../../answers/plan-answer.ts';
import { planBesides } from '../../answers/plan-besides.ts';
import { presentPlan } from '../../answers/present-plan.ts';
import { presentRefusal } from '../../answers/present-result.ts';
import { voiceOf } from '../../wording/voice.ts';
import { exitCodes } from '../exit-code.ts';
import { loadPlanRequest } from '../files/load-plan-request.ts';
import { planReport } from '../plan-report/plan-report.ts';
import type { Outcome, Request } from './command.ts';
import { planExitCode } from './plan-exit-code.ts';
import { printJson, printProblems, printReport } from './print.ts';
import { whatIfProblems } from './unknown-name.ts';

/** The plan for a problem that is posed in one file, told as every other plan. */
export function planPosed(file: string, request: Request): Outcome {
  const { language, json } = request.settings;
  const posed = loadPlanRequest(file, request.world.folder);
  if (!posed.ok) {
    printProblems(posed.problems, request);
    if (json) printJson(presentRefusal(posed.problems, language), request);
    return exitCodes.refused;
  }
  const { programme, facts, day } = posed.value;
  const { whatIf } = request.settings;
  const problems = whatIf ? whatIfProblems(whatIf, facts, day) : [];
  if (problems.length > 0) return problems;
  if (request.settings.frontier && posed.value.options.survivesAnyLeaver)
    return [{ kind: 'not-together', options: ['frontier', 'n-1'] }];
  const answer = planAnswer({ ...posed.value, isPosed: true });
  const besides = planBesides(answer, request.settings);
  if (json) printJson(presentPlan(answer, voiceOf(programme, language, facts), besides), request);
  else printReport(planReport(answer, language, besides), request);
  return planExitCode(answer);
}
