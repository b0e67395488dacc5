import { z } from 'zod';
import { budgetOf } from '../domain/planning/explanation/budget.ts';
import type { Plan } from '../domain/planning/planned.ts';
import { andList } from '../wording/lists-in-words.ts';
import { withPlainSpaces } from '../wording/no-break.ts';
import { countInWords } from '../wording/number-in-words.ts';
import { peopleInPlan } from '../wording/planning/people-in-plan.ts';
import { infeasibleInWords, planSummary, proofInWords } from '../wording/planning/plan-in-words.ts';
import { planWords } from '../wording/planning/plan-words.ts';
import { priceInWords } from '../wording/planning/price-in-words.ts';
import { unmetPoint } from '../wording/planning/unmet-in-words.ts';
import type { Point } from '../wording/point.ts';
import type { Voice } from '../wording/voice.ts';
import type { PlanAnswer } from './plan-answer.ts';
import { JsonSentence, presentSentence } from './sentence.ts';

/** What a plan says to whoever reads it, in sentences. */
export const JsonPlanTold = z
  .strictObject({
    summary: z.string().meta({ description: 'What it reaches, for how much and by when; or that there is none.' }),
    steps: z.array(JsonSentence).meta({ description: 'Person by person: what to pass, how, by when, at what cost.' }),
    cost: z
      .string()
      .optional()
      .meta({ description: 'All of it, with its currency; left out where nobody does anything.' }),
    unmet: z.array(JsonSentence).meta({ description: 'What it does not reach, and why.' }),
    proof: z
      .string()
      .optional()
      .meta({ description: 'That there is no cheaper one, or how much cheaper one could be.' }),
  })
  .meta({ id: 'planTold', description: 'The plan in sentences.' });

export type JsonPlanTold = z.infer<typeof JsonPlanTold>;

export function presentPlanTold(answer: PlanAnswer, voice: Voice): JsonPlanTold {
  const { request, result, untouched, decided } = answer;
  const words = planWords[voice.language];
  const said = (summary: string): JsonPlanTold => ({ summary: withPlainSpaces(summary), steps: [], unmet: [] });
  const apart = andList(
    decided.map((one) => voice.award(one)),
    voice.language,
  );
  if (!result && decided.length > 0) return said(words.nothingElseAtRisk(apart));
  if (!result) return said(untouched.length > 0 ? words.nothingAtRisk : words.nothingHeld);
  if (!('plan' in result)) {
    const cases = words.cases(countInWords(result.proof.nodes, voice.language));
    return said(result.status === 'infeasible' ? infeasibleInWords(request, voice) : words.unknown(cases));
  }
  const { plan } = result;
  return {
    ...said(planSummary(result, request, voice)),
    steps: peopleInPlan(plan, request, voice).map(presentSentence),
    ...(plan.actions.length > 0 && { cost: withPlainSpaces(priceInWords(plan.cost, request.training, voice)) }),
    unmet: unmetPoints(plan, answer, voice).map(presentSentence),
    proof: withPlainSpaces(proofInWords(result, request, voice)),
  };
}

function unmetPoints({ targets }: Plan, { request }: PlanAnswer, voice: Voice): readonly Point[] {
  const limit = budgetOf(request);
  const budget = limit === undefined ? undefined : priceInWords(limit, request.training, voice);
  return request.targets.flatMap((target, index) => {
    const planned = targets[index];
    return planned && !planned.isMet
      ? [unmetPoint(target, planned, { budget, sure: request.options?.sure }, voice)]
      : [];
  });
}
