import { z } from 'zod';
import { answerDispute } from '../../actions/credential-disputes/answer-dispute.ts';
import { disputeRecorded, RecordedToDispute } from '../../actions/credential-disputes/dispute-recorded.ts';
import { listRecorded } from '../../actions/credential-disputes/list-recorded.ts';
import { DisputeAnswered } from '../../actions/disputes/dispute-answered.ts';
import { done } from '../../actions/refusal.ts';
import { JsonDay } from '../../answers/scalars.ts';
import { type AnyOperation, onServer } from '../operations/operation.ts';
import { disputeTold, JsonDispute } from './dispute-schema.ts';

const tag = 'Wallet';
const link = z.uuid().meta({ description: 'The id of the link, as your wallet has it.' });
const JsonId = z.strictObject({ id: z.string() });

const JsonRecorded = z
  .strictObject({
    link: z.string(),
    programme: z.string(),
    partner: z.string().meta({ description: 'The code of the partner.' }),
    person: z.string().meta({ description: 'The code by which the partner knows you.' }),
    credentials: z.array(
      z.strictObject({
        id: z.string().meta({ description: 'Of the statement.' }),
        item: z.string(),
        earned: JsonDay.optional(),
        validThrough: JsonDay.optional(),
        disputed: z.boolean(),
        own: z.boolean().meta({ description: 'A copy of what stands in your own wallet: correct it there.' }),
      }),
    ),
    disputes: z.array(JsonDispute).meta({ description: 'The newest comes first.' }),
  })
  .meta({ id: 'recordedAtPartner', description: 'What a partner to which your wallet is linked has recorded of you.' });

/** What partners have recorded of somebody, and what they say to it: by their own wallet. */
export const recordedOperations: readonly AnyOperation[] = [
  onServer({
    method: 'GET',
    path: '/me/wallet/recorded',
    id: 'listRecordedOfMe',
    tag,
    summary: 'What the partners to which your wallet is linked have recorded of you, and what of it is in doubt',
    answer: z.strictObject({ partners: z.array(JsonRecorded) }).meta({ id: 'recordedOfMe' }),
    act: async ({ context }) => {
      const recorded = await listRecorded(context);
      if (!recorded.ok) return recorded;
      return done({
        body: () => ({
          partners: recorded.value.map(({ credentials, disputes, ...at }) => ({
            ...at,
            credentials: credentials.map(({ id, item, earned, valid_through, state, wallet_credential_id }) => ({
              ...{ id, item },
              ...(earned !== null && { earned }),
              ...(valid_through !== null && { validThrough: valid_through }),
              ...{ disputed: state === 'disputed', own: wallet_credential_id !== null },
            })),
            disputes: disputes.map(disputeTold),
          })),
        }),
      });
    },
  }),
  onServer({
    method: 'POST',
    path: '/me/wallet/links/:link/disputes',
    id: 'disputeRecorded',
    tag,
    summary: 'Say of a credential that a partner has recorded of you that it is not yours, or is not so',
    description:
      'Until the office has settled it, it may count or not. What comes from your own wallet is corrected there (409).',
    status: 201,
    isOnce: true,
    params: z.strictObject({ link }),
    body: RecordedToDispute.meta({ id: 'recordedToDispute' }),
    answer: JsonId,
    act: async ({ once, params, body: asked }) => {
      const disputed = await once((context) => disputeRecorded(context, { ...params, asked }));
      return disputed.ok ? done({ body: () => ({ id: disputed.value.id }) }) : disputed;
    },
  }),
  onServer({
    method: 'POST',
    path: '/me/wallet/links/:link/disputes/:id/answers',
    id: 'answerDispute',
    tag,
    summary: 'Say something to a dispute about a credential of yours',
    description: 'As often as you like, until it is settled. The office reads it where it settles the dispute.',
    status: 201,
    isOnce: true,
    params: z.strictObject({ link, id: z.uuid().meta({ description: 'The id of the dispute.' }) }),
    body: DisputeAnswered.meta({ id: 'disputeAnswered' }),
    answer: JsonId,
    act: async ({ once, params, body: answered }) => {
      const said = await once((context) => answerDispute(context, { ...params, answered }));
      return said.ok ? done({ body: () => ({ id: said.value.id }) }) : said;
    },
  }),
];
