import { z } from 'zod';
import { done, refused } from '../../actions/refusal.ts';
import { JsonCorrection } from '../../answers/correction-schema.ts';
import { presentCorrection } from '../../answers/present-correction.ts';
import { presentAssessment, presentEvaluation } from '../../answers/present-result.ts';
import { JsonAssessment, JsonEvaluation } from '../../answers/result-schema.ts';
import { correctionOf } from '../../domain/impact/correction.ts';
import { WrittenInstant } from '../../domain/membership/written/partner-file.ts';
import { problem } from '../../domain/problems/problem.ts';
import { assess } from '../../domain/standing/assess.ts';
import { evaluate } from '../../domain/standing/evaluate.ts';
import { dayOfInstant, endOfTime, instant } from '../../domain/time/instant.ts';
import { claimProblems } from '../judging/claims-asked.ts';
import { judged } from '../judging/judged.ts';
import { Claims, Judging } from '../judging/judging-query.ts';
import { type AnyOperation, atPartner } from '../operations/operation.ts';

const tag = 'Standing';

export const standingOperations: readonly AnyOperation[] = [
  atPartner({
    method: 'GET',
    path: '/standing',
    id: 'showStanding',
    tag,
    summary: 'Where a partner stands over all the awards it claims',
    description:
      'For each award: whether its requirement is met alone, whether it is met with everybody counted for all awards together, and whether the award is held; with the reasons, and the smallest ways to what is missing.',
    query: z.strictObject({ ...Judging, ...Claims }),
    answer: JsonAssessment,
    act: async (asked) => {
      const found = await judged(asked);
      if (!found.ok) return found;
      const { etag, voice, facts } = found.value;
      return done({ etag, body: () => presentAssessment(assess(found.value), facts, voice) });
    },
  }),
  atPartner({
    method: 'GET',
    path: '/standing/:competency/:level',
    id: 'showStandingOfLevel',
    tag,
    summary: 'Whether a partner meets one level, judged alone',
    params: z.strictObject({ competency: z.string().max(80), level: z.string().max(80) }),
    query: z.strictObject({
      ...Judging,
      part: z.string().max(80).optional().meta({ description: 'Only this clause of the requirement, by its id.' }),
    }),
    answer: JsonEvaluation,
    act: async (asked) => {
      const found = await judged(asked);
      if (!found.ok) return found;
      const { programme, etag, voice, facts } = found.value;
      const { competency, level } = asked.params;
      if (claimProblems({ competency, level }, programme, []).length > 0)
        return refused({ kind: 'not-found', what: 'level' });
      const { part } = asked.query;
      const request = { ...found.value, competency, level, ...(part !== undefined && { part }) };
      return done({ etag, body: () => presentEvaluation(evaluate(request), facts, request, voice) });
    },
  }),
  atPartner({
    method: 'GET',
    path: '/corrections',
    id: 'showCorrections',
    tag,
    summary: 'What statements about the past would have altered',
    description: 'Which earlier answers and decisions would have been others with what is known now. None is reopened.',
    query: z.strictObject({
      since: WrittenInstant.meta({ description: 'The earlier moment of knowledge: later statements are looked at.' }),
      knownAt: Judging.knownAt,
      ...Claims,
    }),
    answer: JsonCorrection,
    act: async (asked) => {
      const { since, claims, knownAt } = asked.query;
      const found = await judged({ ...asked, query: { claims, knownAt } });
      if (!found.ok) return found;
      const { programme, facts, etag, voice } = found.value;
      const knownThen = instant(since);
      const latest = knownAt === undefined ? asked.context.clock.today() : dayOfInstant(found.value.knownAt);
      if (knownThen !== endOfTime && dayOfInstant(knownThen) > latest)
        return refused({
          kind: 'invalid',
          problems: [problem('since-too-late', ['?since'], { knownAt: latest, found: since })],
        });
      const request = {
        ...{ programme, facts, knownThen, knownNow: found.value.knownAt },
        ...(found.value.claims && { claims: found.value.claims }),
      };
      return done({ etag, body: () => presentCorrection(correctionOf(request), request, voice) });
    },
  }),
];
