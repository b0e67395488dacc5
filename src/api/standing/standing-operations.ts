import { z } from 'zod';
import { refused } from '../../actions/refusal.ts';
import { standingOfPartner } from '../../actions/standing-of-partner.ts';
import { JsonCorrection } from '../../answers/correction-schema.ts';
import { JsonAssessment, JsonEvaluation } from '../../answers/result-schema.ts';
import { WrittenInstant } from '../../domain/membership/written/partner-file.ts';
import { problem } from '../../domain/problems/problem.ts';
import { dayOfInstant, endOfTime, instant } from '../../domain/time/instant.ts';
import { answered, asOf, isKnownTo, toldTo } from '../judging/answered.ts';
import { Claims, claimsOf, Judging } from '../judging/judging-query.ts';
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
      const { context, programme, partner, language } = asked;
      const claims = claimsOf(asked.query);
      if (!claims.ok) return claims;
      const when = asOf(asked, asked.query);
      if (!when.ok) return when;
      const told = await standingOfPartner(context, {
        ...{ programme: programme.id, partner, language, isKnown: isKnownTo(asked), ...when.value },
        ...(claims.value && { claims: claims.value }),
      });
      return toldTo(asked, told);
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
      cohort: z.enum(['new', 'renewing', 'holder']).optional().meta({
        description:
          'Judged by the text for whoever begins, renews or holds; without it, by the one that binds the partner.',
      }),
      part: z.string().max(80).optional().meta({ description: 'Only this clause of the requirement, by its id.' }),
    }),
    answer: JsonEvaluation,
    act: (asked) => {
      const { cohort, part } = asked.query;
      const { competency, level } = asked.params;
      const question = { kind: 'level' as const, language: asked.language, competency, level };
      return answered(asked, asked.query, {
        ...question,
        ...(cohort && { cohort }),
        ...(part !== undefined && { part }),
      });
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
      const { context, language } = asked;
      const { since, knownAt } = asked.query;
      const claims = claimsOf(asked.query);
      if (!claims.ok) return claims;
      const knownThen = instant(since);
      const latest = knownAt === undefined ? context.clock.today() : dayOfInstant(instant(knownAt));
      if (knownThen !== endOfTime && dayOfInstant(knownThen) > latest)
        return refused({
          kind: 'invalid',
          problems: [problem('since-too-late', ['?since'], { knownAt: latest, found: since })],
        });
      const question = { kind: 'corrections' as const, language, since: knownThen };
      return answered(asked, { knownAt }, { ...question, ...(claims.value && { claims: claims.value }) });
    },
  }),
];
