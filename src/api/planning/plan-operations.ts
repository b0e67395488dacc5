import { z } from 'zod';
import { done, refused } from '../../actions/refusal.ts';
import { planAnswer } from '../../answers/plan-answer.ts';
import { planBesides } from '../../answers/plan-besides.ts';
import { flawsOfPlan, planToCheck } from '../../answers/plan-check.ts';
import { JsonPlan } from '../../answers/plan-schema.ts';
import { presentPlan } from '../../answers/present-plan.ts';
import { areAmountsExact } from '../../domain/planning/exact-amounts.ts';
import { problem } from '../../domain/problems/problem.ts';
import { readTree } from '../../domain/problems/read-tree.ts';
import { day as dayFrom } from '../../domain/time/day.ts';
import { currencyProblems } from '../../domain/training/learning-terms.ts';
import { claimsFrom } from '../judging/claims-asked.ts';
import { judged } from '../judging/judged.ts';
import { type AnyOperation, atPartner, onServer } from '../operations/operation.ts';
import { optionsOf, PlanAsked, planProblems } from './plan-asked.ts';

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
      const { on, knownAt } = asked.body;
      const found = await judged({ ...asked, query: { on, knownAt }, onAt: ['on'] });
      if (!found.ok) return found;
      const { programme, facts, learning, training, day, voice } = found.value;
      if (!training) return refused({ kind: 'conflict', code: 'no-training' });
      const problems = planProblems(asked.body, found.value, training);
      if (problems.length > 0) return refused({ kind: 'invalid', problems });
      const currencies = learning ? currencyProblems(learning, training) : [];
      if (currencies.length > 0) return refused({ kind: 'conflict', code: 'other-currency' });
      const { targets, by, explain, frontier, whatIf } = asked.body;
      const read = targets && claimsFrom(targets, programme, []);
      const request = {
        ...{ programme, facts, day, knownAt: found.value.knownAt, training, learning },
        options: optionsOf(asked.body, training),
        wanted: read?.ok ? read.value : undefined,
        by: by === undefined ? undefined : dayFrom(by),
      };
      if (!areAmountsExact(request))
        return refused({ kind: 'invalid', problems: [problem('amounts-too-large', ['budget'])] });
      const leave = whatIf && {
        leave: whatIf.leave,
        from: whatIf.from === undefined ? undefined : dayFrom(whatIf.from),
      };
      return done({
        body: () => {
          const answer = planAnswer(request);
          return presentPlan(answer, voice, planBesides(answer, { explain, frontier, whatIf: leave }));
        },
      });
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
