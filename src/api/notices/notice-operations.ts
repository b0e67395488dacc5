import { z } from 'zod';
import { listNotices } from '../../actions/notices/list-notices.ts';
import { done } from '../../actions/refusal.ts';
import { JsonGap } from '../../answers/facts-impact-schema.ts';
import { JsonDay } from '../../answers/scalars.ts';
import { applicationCauses, auditCauses, disputeCauses, standingCauses } from '../../domain/notices/notice.ts';
import { withPlainSpaces } from '../../wording/no-break.ts';
import { noticeInWords } from '../../wording/notices/notice-in-words.ts';
import { voiceOf } from '../../wording/voice.ts';
import { type AnyOperation, atPartner } from '../operations/operation.ts';
import { presentNotice } from './present-notice.ts';

const JsonNotice = z
  .strictObject({
    id: z.string(),
    cause: z.enum([
      'link-ended',
      'person-left',
      ...standingCauses,
      ...auditCauses,
      ...disputeCauses,
      ...applicationCauses,
    ]),
    people: z.array(z.string()).meta({
      description: 'The codes of those whom it is about, as they stand in addresses: many may leave together.',
    }),
    since: JsonDay.meta({ description: 'The first day on which it is so.' }),
    plannedAt: z.string(),
    state: z.enum(['planned', 'sent', 'shown', 'failed']).meta({
      description:
        'Of the letter: failed where it could not go, or where there is nobody to write to; shown where all who must hear of it want no letters.',
    }),
    credentials: z.array(z.string()).meta({ description: 'The items that count no more, or that will not.' }),
    by: JsonDay.optional().meta({ description: 'The last day on which something can be done about it.' }),
    awards: z.array(
      z.strictObject({
        competency: z.string(),
        level: z.string(),
        riskFrom: JsonDay.optional(),
        safeUntil: JsonDay.optional(),
        gap: z.strictObject({ before: JsonGap, after: JsonGap }).optional().meta({
          description:
            'Of somebody who left, where the award is at risk either way and takes more to be kept now: the least that closes the gap.',
        }),
        settledOn: JsonDay.optional().meta({
          description:
            'Of somebody who left, after it was said: since when the award is safe again, or held no more. Where all are, the notice is not listed any more.',
        }),
      }),
    ),
    rules: z
      .strictObject({
        before: z.string().meta({ description: 'The text that binds until then.' }),
        after: z.string().meta({ description: 'The text that binds afterwards; see showDifference.' }),
        from: JsonDay.meta({ description: 'The first day on which it binds the award.' }),
        verdict: z.enum(['met', 'not-met', 'undetermined']),
      })
      .optional()
      .meta({ description: 'Of a change of the rules: from when it binds the award, and whether it is met then.' }),
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
      'For them and for the office; the newest 20. What is solved meanwhile is left out, whether it was sent or not.',
    answer: z.strictObject({ notices: z.array(JsonNotice) }),
    act: async ({ context, programme, partner, language }) => {
      const listed = await listNotices(context, { programme: programme.id, partner });
      if (!listed.ok) return listed;
      const { notices, programme: rules, partner: own, people } = listed.value;
      const telling = { day: context.clock.today(), partner: own.name };
      return done({
        body: () => ({
          notices: notices.map((notice) => {
            const { title, sentences } = noticeInWords(notice, telling, voiceOf(rules, language, { people }));
            return { ...presentNotice(notice), title, sentences: sentences.map(withPlainSpaces) };
          }),
        }),
      });
    },
  }),
];
