import type { PlanQuestion, Question } from '../../actions/question.ts';
import { type Done, done, refused } from '../../actions/refusal.ts';
import { planAnswer } from '../../answers/plan-answer.ts';
import { planBesides } from '../../answers/plan-besides.ts';
import { presentPlan } from '../../answers/present-plan.ts';
import { areAmountsExact } from '../../domain/planning/exact-amounts.ts';
import type { PlanOptions } from '../../domain/planning/plan-request.ts';
import { RememberedPlans } from '../../domain/planning/remembered-plans.ts';
import { problem } from '../../domain/problems/problem.ts';
import { currencyProblems } from '../../domain/training/learning-terms.ts';
import type { Training } from '../../domain/training/training.ts';
import { voiceOf } from '../../wording/voice.ts';
import type { Given } from '../given.ts';
import { invalidIf } from './invalid-if.ts';
import { minorUnitsIn } from './minor-units-in.ts';
import { planProblems } from './plan-problems.ts';

/** Of this thread: companies that are alike but for their names are planned once. */
const remembered = new RememberedPlans(200);

/** The cheapest plan for what is wanted or would be lost, with what was asked besides. */
export function answerPlan(question: Extract<Question, { kind: 'plan' }>, given: Given): Done<string> {
  const { programme, facts, training, learning } = given;
  if (!training) return refused({ kind: 'invalid', problems: [problem('no-training', [], { name: programme.id })] });
  const wrong = invalidIf(planProblems(question, given, training));
  if (wrong) return wrong;
  if (learning && currencyProblems(learning, training).length > 0)
    return refused({
      kind: 'conflict',
      code: 'other-currency',
      values: { partner: learning.currency, training: training.currency },
    });
  const { language, targets, by, decided, explain, frontier, tell, whatIf } = question;
  const request = {
    ...given,
    training,
    learning,
    wanted: targets,
    by,
    ...(decided && { decided }),
    options: optionsOf(question, training),
  };
  if (!areAmountsExact(request))
    return refused({ kind: 'invalid', problems: [problem('amounts-too-large', ['budget'])] });
  const answer = planAnswer(request, remembered);
  const besides = planBesides(answer, { explain, frontier, tell, whatIf });
  return done(JSON.stringify(presentPlan(answer, voiceOf(programme, language, facts), besides)));
}

function optionsOf(
  { budget, sure, lockIn = [], lockOut = [], survivesAnyLeaver }: PlanQuestion,
  { minorUnits }: Training,
): PlanOptions {
  const most = budget === undefined ? undefined : minorUnitsIn(budget, minorUnits);
  return {
    lockedIn: lockIn,
    lockedOut: lockOut,
    ...(survivesAnyLeaver && { survivesAnyLeaver }),
    ...(most !== undefined && { budget: most }),
    ...(sure !== undefined && { sure }),
  };
}
