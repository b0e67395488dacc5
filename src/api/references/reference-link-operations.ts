import { z } from 'zod';
import { answerReference, ReferenceAnswer } from '../../actions/references/answer-reference.ts';
import { lookAtReference, type ReferenceSeen } from '../../actions/references/look-at-reference.ts';
import { done } from '../../actions/refusal.ts';
import { JsonDay } from '../../answers/scalars.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import { voiceOf } from '../../wording/voice.ts';
import { type AnyOperation, onServer } from '../operations/operation.ts';

const tag = 'References';
const token = z.string().min(1).max(200).meta({ description: 'The secret of the link in the letter.' });
const answer = z.enum(['approved', 'rejected']);

const JsonSeen = z
  .strictObject({
    partner: z.string().meta({ description: 'The name of the company that asks.' }),
    programme: z.string(),
    kind: z.string().meta({ description: 'What the rules call this kind of reference.' }),
    competency: z.string().optional().meta({ description: 'The name of the competency that it is for.' }),
    company: z.string(),
    contact: z.string().optional(),
    project: z.string(),
    on: JsonDay.meta({ description: 'The day of the work; once it is approved, as the customer states it.' }),
    language: z.enum(['en', 'de']),
    until: JsonDay.meta({ description: 'The last day on which it can be answered.' }),
    answered: z
      .strictObject({ answer, on: JsonDay, remark: z.string().optional() })
      .optional()
      .meta({ description: 'Left out: not yet.' }),
  })
  .meta({ id: 'referenceShown' });

/** What a customer with the link of a letter can do. The secret is sent as a body, so that it stands in no log. */
export const referenceLinkOperations: readonly AnyOperation[] = [
  onServer({
    method: 'POST',
    path: '/references/shown',
    id: 'showReference',
    tag,
    summary: 'What a customer is asked, and what it has answered',
    isPublic: true,
    body: z.strictObject({ token }).meta({ id: 'referenceToken' }),
    answer: JsonSeen,
    act: async ({ context, body, language }) => {
      const seen = await lookAtReference(context, body.token);
      return seen.ok ? done({ body: () => seenTold(seen.value, language) }) : seen;
    },
  }),
  onServer({
    method: 'POST',
    path: '/references/answered',
    id: 'answerReference',
    tag,
    summary: 'Answer as the customer that was asked',
    description:
      'An approval counts as evidence of the partner from then on, documented by the customer. A link answers once; the same answer sent again is the same answer.',
    isPublic: true,
    body: z.strictObject({ token, given: ReferenceAnswer }).meta({ id: 'referenceAnswer' }),
    answer: z.strictObject({ answer }),
    act: async ({ context, body }) => {
      const answered = await answerReference(context, body);
      return answered.ok ? done({ body: () => ({ answer: answered.value.answer }) }) : answered;
    },
  }),
];

function seenTold(seen: ReferenceSeen, language: Language): z.input<typeof JsonSeen> {
  const voice = voiceOf(seen.programme, language);
  const { partner, competency, company, contact, project, on, until } = seen;
  return {
    ...{ partner, company, project, on, until, language: seen.language },
    ...{ programme: voice.say(seen.programme.name), kind: voice.evidence(seen.kind) },
    ...(competency !== null && { competency: voice.competency(competency) }),
    ...(contact !== null && { contact }),
    ...(seen.answer !== null &&
      seen.answeredOn !== null && {
        answered: { answer: seen.answer, on: seen.answeredOn, ...(seen.remark !== null && { remark: seen.remark }) },
      }),
  };
}
