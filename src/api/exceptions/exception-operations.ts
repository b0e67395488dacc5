import { z } from 'zod';
import { ExceptionToForesee } from '../../actions/exceptions/exception-to-foresee.ts';
import { foreseeException } from '../../actions/exceptions/foresee-exception.ts';
import { foreseeWithdrawal } from '../../actions/exceptions/foresee-withdrawal.ts';
import { textsToWaive } from '../../actions/exceptions/texts-to-waive.ts';
import { done } from '../../actions/refusal.ts';
import { JsonClauseSentence, presentClause } from '../../answers/clause-sentence.ts';
import { JsonFactsImpact } from '../../answers/facts-impact-schema.ts';
import { JsonDay } from '../../answers/scalars.ts';
import { clauseInWords } from '../../wording/rules/clause-in-words.ts';
import { voiceOf } from '../../wording/voice.ts';
import { isKnownTo, toldTo } from '../judging/answered.ts';
import { type AnyOperation, atPartner } from '../operations/operation.ts';
import { tagOf } from '../statements/statement-bodies.ts';

const tag = tagOf('exceptions');

const JsonTextToWaive = z
  .strictObject({
    level: z.string(),
    version: z.string(),
    bindsToday: z.boolean(),
    bindsAt: JsonDay.optional().meta({ description: 'The anniversary of the next renewal, where it binds there.' }),
    asksForFee: z.boolean().meta({ description: 'Whether a waiver of all but the fee leaves something due.' }),
    sentences: z
      .array(JsonClauseSentence)
      .meta({ description: 'Each with the id of its clause, which a waiver can name.' }),
  })
  .meta({ id: 'textToWaive', description: 'One text of a level, and when it binds the partner.' });

/** What an exception can be about, and what it does, before it is granted or taken back. */
export const exceptionOperations: readonly AnyOperation[] = [
  atPartner({
    method: 'GET',
    path: '/exceptions/texts',
    id: 'listTextsToWaive',
    tag,
    summary: 'The texts of a competency, clause by clause, for a waiver of one of them',
    description:
      'Those that bind the partner come first, then the newest. A waiver holds for the clauses of its id in all texts of its level.',
    query: z.strictObject({ competency: z.string().max(80) }),
    answer: z.strictObject({ texts: z.array(JsonTextToWaive) }).meta({ id: 'textsToWaive' }),
    act: async ({ context, programme, partner, query, language }) => {
      const about = { programme: programme.id, partner, competency: query.competency };
      const found = await textsToWaive(context, about);
      if (!found.ok) return found;
      const { programme: rules, texts } = found.value;
      return done({
        body: () => ({
          texts: texts.map(({ clause, version, ...text }) => ({
            ...text,
            version: version.id,
            // In each text anew: the titles of exams are told where somebody begins to read.
            sentences: [presentClause(clauseInWords(clause, voiceOf(rules, language)))],
          })),
        }),
      });
    },
  }),
  atPartner({
    method: 'POST',
    path: '/exceptions/foreseen',
    id: 'foreseeException',
    tag,
    summary: 'What an exception would do to the awards, before it is granted',
    description: 'Each award as it is and as it would be, by the standing and by the forecast. Nothing changes.',
    body: ExceptionToForesee.meta({
      id: 'exceptionToForesee',
      description: 'A dated waiver, extension or freeze, without who grants it and why.',
    }),
    answer: JsonFactsImpact,
    act: async (asked) => {
      const { context, programme, partner, body: exception, language } = asked;
      return toldTo(asked, await foreseeException(context, { programme: programme.id, partner, exception, language }));
    },
  }),
  atPartner({
    method: 'GET',
    path: '/exceptions/:id/withdrawal',
    id: 'foreseeExceptionWithdrawal',
    tag,
    summary: 'What it would do to the awards if an exception was taken back',
    description: 'Each award as it is and as it would be, by the standing and by the forecast. Nothing changes.',
    params: z.strictObject({ id: z.uuid().meta({ description: 'The id of the statement, as the list has it.' }) }),
    answer: JsonFactsImpact,
    act: async (asked) => {
      const { context, programme, partner, params, language } = asked;
      const about = { programme: programme.id, partner, exception: params.id, language };
      return toldTo(asked, await foreseeWithdrawal(context, { ...about, isKnown: isKnownTo(asked) }));
    },
  }),
];
