import { z } from 'zod';
import { DisputeAnswered } from '../../actions/disputes/dispute-answered.ts';
import { DisputeToSettle } from '../../actions/disputes/dispute-to-settle.ts';
import { answerEvidenceDispute } from '../../actions/evidence-disputes/answer-evidence-dispute.ts';
import { disputeEvidence, EvidenceToDispute } from '../../actions/evidence-disputes/dispute-evidence.ts';
import { foreseeEvidenceDispute } from '../../actions/evidence-disputes/foresee-evidence-dispute.ts';
import {
  type EvidenceDisputeListed,
  listEvidenceDisputes,
} from '../../actions/evidence-disputes/list-evidence-disputes.ts';
import { settleEvidenceDispute } from '../../actions/evidence-disputes/settle-evidence-dispute.ts';
import { done } from '../../actions/refusal.ts';
import { JsonFactsImpact } from '../../answers/facts-impact-schema.ts';
import { JsonDay } from '../../answers/scalars.ts';
import { ChangeAsked, changeAsked } from '../disputes/change-asked.ts';
import { jsonOfDispute, toldOfDispute } from '../disputes/dispute-told.ts';
import { isKnownTo, toldTo } from '../judging/answered.ts';
import { type AnyOperation, atPartner } from '../operations/operation.ts';
import { JsonWritten, written } from '../written-about-partner.ts';

const tag = 'Evidence';
const id = z.uuid().meta({ description: 'The id of the dispute.' });
const ofOffice = 'For programme managers, account managers and experts of the office.';

const JsonEvidenceDispute = z
  .strictObject({
    ...jsonOfDispute,
    evidence: z.string().meta({ description: 'The id of the statement that is in doubt.' }),
    kind: z.string().meta({ description: 'The kind of evidence, as the rules have it.' }),
    on: JsonDay.meta({ description: 'The day on which it happened.' }),
  })
  .meta({ id: 'evidenceDispute', description: 'Evidence that was in doubt, and what became of it.' });

const disputeTold = (row: EvidenceDisputeListed): z.input<typeof JsonEvidenceDispute> => ({
  ...toldOfDispute(row),
  ...{ evidence: row.statement_id, kind: row.item, on: row.happened_on },
});

/** Evidence of a partner that is in doubt: disputed with a reason, answered by the partner, and upheld or revoked. */
export const evidenceDisputeOperations: readonly AnyOperation[] = [
  atPartner({
    method: 'GET',
    path: '/evidence-disputes',
    id: 'listEvidenceDisputes',
    tag,
    summary: 'The evidence of a partner that was in doubt, and what became of it',
    description: 'The newest dispute comes first.',
    answer: z.strictObject({ disputes: z.array(JsonEvidenceDispute) }).meta({ id: 'evidenceDisputes' }),
    act: async ({ context, programme, partner }) => {
      const listed = await listEvidenceDisputes(context, { programme: programme.id, partner });
      return listed.ok ? done({ body: () => ({ disputes: listed.value.map(disputeTold) }) }) : listed;
    },
  }),
  atPartner({
    method: 'GET',
    path: '/evidence/:evidence/disputed',
    id: 'foreseeEvidenceDispute',
    tag,
    summary: 'What it would do to the awards if evidence was disputed, upheld or revoked',
    description: 'Each award as it is and as it would be, by the standing and by the forecast. Nothing changes.',
    params: z.strictObject({ evidence: z.uuid().meta({ description: 'The id of the statement.' }) }),
    query: ChangeAsked,
    answer: JsonFactsImpact,
    act: async (asked) => {
      const { context, programme, partner, params, query, language } = asked;
      const about = { programme: programme.id, partner, evidence: params.evidence, change: changeAsked(query) };
      return toldTo(asked, await foreseeEvidenceDispute(context, { ...about, language, isKnown: isKnownTo(asked) }));
    },
  }),
  atPartner({
    method: 'POST',
    path: '/evidence-disputes',
    id: 'disputeEvidence',
    tag,
    summary: 'Say of evidence that it is in doubt, and why',
    description: `${ofOffice} Until that is settled it may count or not: what depends on it is undetermined. The partner is told.`,
    isOnce: true,
    takesRevision: true,
    status: 201,
    body: EvidenceToDispute.meta({ id: 'evidenceToDispute' }),
    answer: JsonWritten,
    act: async ({ once, programme, partner, revision, body: asked }) =>
      written(await once((context) => disputeEvidence(context, { programme: programme.id, partner, revision, asked }))),
  }),
  atPartner({
    method: 'POST',
    path: '/evidence-disputes/:id/settlement',
    id: 'settleEvidenceDispute',
    tag,
    summary: 'Settle a dispute: the evidence counts as before, or is revoked from a day on',
    description: `${ofOffice} What was known before is kept, and the dispute stays with its day and reason. The partner is told.`,
    isOnce: true,
    takesRevision: true,
    params: z.strictObject({ id }),
    body: z.strictObject({ settled: DisputeToSettle }).meta({ id: 'evidenceDisputeToSettle' }),
    answer: JsonWritten,
    act: async ({ once, programme, partner, params, revision, body: { settled } }) => {
      const about = { programme: programme.id, partner, id: params.id, revision, settled };
      return written(await once((context) => settleEvidenceDispute(context, about)));
    },
  }),
  atPartner({
    method: 'POST',
    path: '/evidence-disputes/:id/answers',
    id: 'answerEvidenceDispute',
    tag,
    summary: 'Say something to a dispute about evidence of your company',
    description:
      'For administrators of the partner. As often as you like, until it is settled. The office reads it where it settles the dispute.',
    isOnce: true,
    status: 201,
    params: z.strictObject({ id }),
    body: DisputeAnswered.meta({ id: 'evidenceDisputeAnswered' }),
    answer: z.strictObject({ id: z.string() }),
    act: async ({ once, programme, partner, params, body: answered }) => {
      const about = { programme: programme.id, partner, id: params.id, answered };
      const said = await once((context) => answerEvidenceDispute(context, about));
      return said.ok ? done({ body: () => ({ id: said.value.id }) }) : said;
    },
  }),
];
