import { z } from 'zod';
import { CredentialToDispute, disputeCredential } from '../../actions/credential-disputes/dispute-credential.ts';
import { foreseeDispute } from '../../actions/credential-disputes/foresee-dispute.ts';
import { listDisputes } from '../../actions/credential-disputes/list-disputes.ts';
import { settleDispute } from '../../actions/credential-disputes/settle-dispute.ts';
import { DisputeToSettle } from '../../actions/disputes/dispute-to-settle.ts';
import { done } from '../../actions/refusal.ts';
import { JsonFactsImpact } from '../../answers/facts-impact-schema.ts';
import { ChangeAsked, changeAsked } from '../disputes/change-asked.ts';
import { isKnownTo, toldTo } from '../judging/answered.ts';
import { type AnyOperation, atPartner } from '../operations/operation.ts';
import { JsonWritten, written } from '../written-about-partner.ts';
import { disputeTold, JsonDispute } from './dispute-schema.ts';

const tag = 'Credentials';
const person = z.string().max(80).meta({ description: 'The code of the person.' });
const ofOffice = 'For programme managers and account managers of the office.';

/** Credentials that are in doubt: disputed with a reason, and upheld or revoked. */
export const disputeOperations: readonly AnyOperation[] = [
  atPartner({
    method: 'GET',
    path: '/people/:person/disputes',
    id: 'listDisputes',
    tag,
    summary: 'The credentials of somebody that were in doubt, and what became of it',
    description: 'The newest dispute comes first.',
    params: z.strictObject({ person }),
    answer: z.strictObject({ disputes: z.array(JsonDispute) }).meta({ id: 'credentialDisputes' }),
    act: async ({ context, programme, partner, params }) => {
      const listed = await listDisputes(context, { programme: programme.id, partner, person: params.person });
      return listed.ok ? done({ body: () => ({ disputes: listed.value.map(disputeTold) }) }) : listed;
    },
  }),
  atPartner({
    method: 'GET',
    path: '/people/:person/credentials/:credential/disputed',
    id: 'foreseeDispute',
    tag,
    summary: 'What it would do to the awards if a credential was disputed, upheld or revoked',
    description: 'Each award as it is and as it would be, by the standing and by the forecast. Nothing changes.',
    params: z.strictObject({ person, credential: z.uuid().meta({ description: 'The id of the statement.' }) }),
    query: ChangeAsked,
    answer: JsonFactsImpact,
    act: async (asked) => {
      const { context, programme, partner, params, query, language } = asked;
      const change = changeAsked(query);
      const about = { programme: programme.id, partner, person: params.person, credential: params.credential };
      return toldTo(asked, await foreseeDispute(context, { ...about, change, language, isKnown: isKnownTo(asked) }));
    },
  }),
  atPartner({
    method: 'POST',
    path: '/people/:person/disputes',
    id: 'disputeCredential',
    tag,
    summary: 'Say of a credential that it is in doubt, and why',
    description: `${ofOffice} Until that is settled it may count or not: what depends on it is undetermined.`,
    isOnce: true,
    takesRevision: true,
    status: 201,
    params: z.strictObject({ person }),
    body: CredentialToDispute.meta({ id: 'credentialToDispute' }),
    answer: JsonWritten,
    act: async ({ once, programme, partner, params, revision, body: asked }) => {
      const about = { programme: programme.id, partner, person: params.person, revision, asked };
      return written(await once((context) => disputeCredential(context, about)));
    },
  }),
  atPartner({
    method: 'POST',
    path: '/people/:person/disputes/:id/settlement',
    id: 'settleDispute',
    tag,
    summary: 'Settle a dispute: the credential counts as before, or is revoked from a day on',
    description: `${ofOffice} What was known before is kept, and the dispute stays with its day and reason.`,
    isOnce: true,
    takesRevision: true,
    params: z.strictObject({ person, id: z.uuid().meta({ description: 'The id of the dispute.' }) }),
    body: z.strictObject({ settled: DisputeToSettle }).meta({ id: 'disputeToSettle' }),
    answer: JsonWritten,
    act: async ({ once, programme, partner, params, revision, body: { settled } }) => {
      const about = { programme: programme.id, partner, person: params.person, id: params.id, revision, settled };
      return written(await once((context) => settleDispute(context, about)));
    },
  }),
];
