import { z } from 'zod';
import { listNotices } from '../../actions/notices/list-notices.ts';
import { done } from '../../actions/refusal.ts';
import { JsonDay } from '../../answers/scalars.ts';
import { withPlainSpaces } from '../../wording/no-break.ts';
import { transferInWords } from '../../wording/notices/transfer-in-words.ts';
import { voiceOf } from '../../wording/voice.ts';
import { type AnyOperation, atPartner } from '../operations/operation.ts';

const JsonNotice = z
  .strictObject({
    id: z.string(),
    cause: z.enum(['link-ended', 'person-left']),
    person: z.string().meta({ description: 'The code of the person whom it is about, as it stands in addresses.' }),
    since: JsonDay.meta({ description: 'The first day on which it is so.' }),
    plannedAt: z.string(),
    state: z
      .enum(['planned', 'sent', 'failed'])
      .meta({ description: 'Of the letter: failed where it could not go, or where there is nobody to write to.' }),
    credentials: z.array(z.string()).meta({ description: 'The items that count no more.' }),
    awards: z.array(
      z.strictObject({
        competency: z.string(),
        level: z.string(),
        riskFrom: JsonDay.optional(),
        safeUntil: JsonDay.optional(),
      }),
    ),
    title: z.string(),
    sentences: z.array(z.string()),
  })
  .meta({ id: 'notice', description: 'What a partner’s administrators must hear because of one cause.' });

/** What was said to whom and why. */
export const noticeOperations: readonly AnyOperation[] = [
  atPartner({
    method: 'GET',
    path: '/notices',
    id: 'listNotices',
    tag: 'Notices',
    summary: 'What the administrators of a partner must hear, the newest first',
    description:
      'For them and for the office; the newest 20. What was withdrawn, as it was solved before it was sent, is left out.',
    answer: z.strictObject({ notices: z.array(JsonNotice) }),
    act: async ({ context, programme, partner, language }) => {
      const listed = await listNotices(context, { programme: programme.id, partner });
      if (!listed.ok) return listed;
      const { notices, programme: rules, partner: own } = listed.value;
      return done({
        body: () => ({
          notices: notices.map(({ id, cause, person, since, plannedAt, state, credentials, awards }) => {
            const name = person.isErased ? undefined : (person.name ?? person.code);
            const transfer = { cause, since, credentials, awards, person: name };
            const told = transferInWords(transfer, own.name, voiceOf(rules, language));
            return {
              ...{ id, cause, person: person.code, since, plannedAt },
              state: state === 'failed' ? 'failed' : state === 'planned' ? 'planned' : 'sent',
              credentials: [...credentials],
              awards: awards.map((one) => ({ ...one })),
              title: told.title,
              sentences: [told.what, told.credentials, ...told.awards].map(withPlainSpaces),
            };
          }),
        }),
      });
    },
  }),
];
