import { z } from 'zod';
import { done } from '../../actions/refusal.ts';
import { CredentialsToVerify, verifyCredentials } from '../../actions/verify-credentials.ts';
import { type AnyOperation, atPartner } from '../operations/operation.ts';
import { etagOfRevision } from '../operations/revision-read.ts';
import { aboutPartner, writesAboutPartner } from '../operations/writing.ts';

/** What a partner or a person claims is verified by the office of the programme. */
export const verificationOperations: readonly AnyOperation[] = [
  atPartner({
    ...writesAboutPartner,
    method: 'POST',
    path: '/credentials/verifications',
    id: 'verifyCredentials',
    tag: 'Credentials',
    summary: 'Say of claimed credentials that they are proved, and by what',
    description:
      'For the office. All of them or none: an id that is not there any more, or that is proved as well already, refuses the whole. What was known before is kept. A copy of a wallet is verified like any other; when its person corrects it, it is a claim again.',
    body: CredentialsToVerify.meta({ id: 'credentialsToVerify' }),
    answer: z
      .strictObject({
        verified: z.number().int().meta({ description: 'So many credentials.' }),
        revision: z.number().int().meta({ description: 'Of the partner, now.' }),
      })
      .meta({ id: 'credentialsVerified' }),
    act: async (asked) => {
      const input = { ...aboutPartner(asked), asked: asked.body };
      const verified = await asked.once((context) => verifyCredentials(context, input));
      if (!verified.ok) return verified;
      const { value } = verified;
      return done({ etag: etagOfRevision(value.revision), body: () => ({ ...value }) });
    },
  }),
];
