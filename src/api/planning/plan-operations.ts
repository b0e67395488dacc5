import { z } from 'zod';
import { done, refused } from '../../actions/refusal.ts';
import { flawsOfPlan, planToCheck } from '../../answers/plan-check.ts';
import { JsonPlan } from '../../answers/plan-schema.ts';
import { problem } from '../../domain/problems/problem.ts';
import { readTree } from '../../domain/problems/read-tree.ts';
import { answered } from '../judging/answered.ts';
import { type AnyOperation, atPartner, onServer } from '../operations/operation.ts';
import { PlanAsked, planQuestion } from './plan-asked.ts';

const tag = 'Plans';

export const planOperations: readonly AnyOperation[] = [
  atPartner({
    method: 'POST',
    path: '/plan',
    id: 'makePlan',
    tag,
    summary: 'The cheapest way to keep or reach awards, with its proof',
    description:
      'Nothing is changed. The plan is proved: its certificate can be checked without this server (see verifyPlan, and `assay plan verify`).',
    body: PlanAsked,
    answer: JsonPlan,
    act: async (asked) => {
      const question = planQuestion(asked.body);
      if (!question.ok) return question;
      return answered(asked, asked.body, { ...question.value, language: asked.language });
    },
  }),
  onServer({
    method: 'POST',
    path: '/plans/verification',
    id: 'verifyPlan',
    tag,
    summary: 'Whether a plan is what it says, by its own proof alone',
    body: z.record(z.string(), z.unknown()).meta({ description: 'The plan exactly as makePlan answered it.' }),
    answer: z
      .strictObject({
        valid: z.boolean(),
        flaws: z.array(z.strictObject({ code: z.string(), text: z.string() })),
      })
      .meta({ id: 'planVerified' }),
    act: async ({ body, language }) => {
      const read = readTree(JsonPlan, body);
      if (!read.ok) return refused({ kind: 'invalid', problems: read.problems });
      const checked = planToCheck(read.value, body);
      if (!checked) return refused({ kind: 'invalid', problems: [problem('plan-without-proof', [])] });
      const flaws = [...flawsOfPlan(checked, language)];
      return done({ body: () => ({ valid: flaws.length === 0, flaws }) });
    },
  }),
];
