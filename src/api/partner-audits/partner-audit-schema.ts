import { z } from 'zod';
import type { Page } from '../../actions/page.ts';
import type { AuditsWanted } from '../../actions/partner-audits/audits-wanted.ts';
import type { AuditOfPartner } from '../../actions/partner-audits/list-audits-of-partner.ts';
import { JsonDay } from '../../answers/scalars.ts';
import { partnerAuditStates, partnerAuditWaits } from '../../domain/membership/partner-audit-state.ts';
import { lengthInWords } from '../../wording/time-in-words.ts';
import type { Voice } from '../../wording/voice.ts';
import { cursorFrom } from '../paging.ts';
import {
  evidenceAskedTold,
  evidenceLinkTold,
  JsonEvidenceAsked,
  JsonEvidenceLink,
} from '../partners/evidence-given-schema.ts';

export const State = z.enum(partnerAuditStates).meta({
  description:
    'Curing: findings are open, and there is time to cure them. Reviewing: the partner has said of all that they are cured, and the office looks at that. No pass: a finding was not cured in time. Expired: the pass is valid no more. Revoked: its evidence was taken back. Withdrawn: by the partner, before it was held.',
});
export const WaitsFor = z.enum(['office', 'partner', 'nobody']).meta({ description: 'Who has to do something next.' });

const JsonFinding = z
  .strictObject({
    id: z.string(),
    control: z.string(),
    finding: z.string(),
    toDo: z.string(),
    state: z.enum(['open', 'claimed', 'cured']).meta({ description: 'Claimed: the partner says that it is cured.' }),
    claimedOn: JsonDay.optional(),
    cure: z.string().optional().meta({ description: 'What the partner did, in its words.' }),
    acceptedOn: JsonDay.optional(),
    rejected: z
      .strictObject({ on: JsonDay, reason: z.string() })
      .optional()
      .meta({ description: 'When a cure was last not accepted, and why.' }),
  })
  .meta({ id: 'auditFinding', description: 'A control that a partner did not meet in an audit.' });

const JsonPartnerAudit = z
  .strictObject({
    id: z.string(),
    state: State,
    waitsFor: WaitsFor,
    kind: z.string(),
    kindName: z.string().meta({ description: 'What the rules call the kind.' }),
    competency: z.string(),
    competencyName: z.string(),
    level: z.string(),
    levelName: z.string(),
    appliedOn: JsonDay,
    appliedBy: z.strictObject({ kind: z.enum(['user', 'key']), id: z.string() }),
    scheduled: z
      .strictObject({ on: JsonDay, auditor: z.string() })
      .optional()
      .meta({ description: 'When it is, and which firm audits.' }),
    heldOn: JsonDay.optional(),
    checklists: z.array(z.string()).meta({
      description:
        'The texts by which it can be judged, newest first; once it was held, the one that judged it. None: no text is in force.',
    }),
    cureBy: JsonDay.optional().meta({ description: 'The last day on which findings can be cured.' }),
    findings: z.array(JsonFinding),
    notPassed: z
      .strictObject({ on: JsonDay, retryFrom: JsonDay })
      .optional()
      .meta({ description: 'Since when it is not passed, and from when on the next one can be applied for.' }),
    evidence: JsonEvidenceLink.optional().meta({
      description: 'The statement that the pass has become, as it is known now.',
    }),
  })
  .meta({
    id: 'partnerAudit',
    description: 'An audit of a partner by an auditor. What was done to the data stands in the audit trail instead.',
  });

export const JsonPartnerAudits = z
  .strictObject({
    audits: z.array(JsonPartnerAudit),
    next: z.string().optional().meta({ description: 'The cursor of the next page; left out on the last one.' }),
  })
  .meta({ id: 'partnerAudits' });

export const partnerAuditsTold = (
  { items, next }: Page<AuditOfPartner>,
  voice: Voice,
): z.input<typeof JsonPartnerAudits> => ({
  audits: items.map((one) => auditTold(one, voice)),
  ...(next !== null && { next: cursorFrom(next) }),
});

function auditTold(
  { row, state, findings, notPassed, checklists, evidence }: AuditOfPartner,
  voice: Voice,
): z.input<typeof JsonPartnerAudit> {
  const { id, kind, competency, level, scheduled_for, auditor, held_on, cure_by } = row;
  return {
    ...{ id, state, waitsFor: partnerAuditWaits[state], kind, kindName: voice.evidence(kind) },
    ...{ competency, competencyName: voice.competency(competency), level, levelName: voice.level(level) },
    ...{ appliedOn: row.applied_on, appliedBy: { kind: row.applied_by_kind, id: row.applied_by } },
    ...(scheduled_for !== null && auditor !== null && { scheduled: { on: scheduled_for, auditor } }),
    ...(held_on !== null && { heldOn: held_on }),
    ...(cure_by !== null && { cureBy: cure_by }),
    ...{ checklists: [...checklists], findings: findings.map(findingTold) },
    ...(notPassed && { notPassed: { ...notPassed } }),
    ...(evidence && { evidence: evidenceLinkTold(evidence) }),
  };
}

const findingTold = (row: AuditOfPartner['findings'][number]): z.input<typeof JsonFinding> => ({
  ...{ id: row.id, control: row.control, finding: row.finding, toDo: row.to_do },
  state: row.accepted_on !== null ? 'cured' : row.claimed_on !== null ? 'claimed' : 'open',
  ...(row.claimed_on !== null && { claimedOn: row.claimed_on }),
  ...(row.cure !== null && { cure: row.cure }),
  ...(row.accepted_on !== null && { acceptedOn: row.accepted_on }),
  ...(row.rejected_on !== null && { rejected: { on: row.rejected_on, reason: row.rejection ?? '' } }),
});

export const JsonAuditsWanted = z
  .strictObject({
    kinds: z
      .array(
        z.strictObject({
          id: z.string(),
          name: z.string(),
          cure: z.string().optional().meta({ description: 'How long findings can be cured, in words.' }),
          retry: z.string().optional().meta({ description: 'How long to wait after one that was not passed.' }),
          validFor: z.string().optional().meta({ description: 'How long a pass is valid.' }),
          shared: z.boolean().meta({
            description: 'A pass counts in every competency that asks for this kind, not only in the one it was for.',
          }),
        }),
      )
      .meta({ description: 'The kinds of evidence that an auditor finds, by the rules. None: nobody is audited.' }),
    clauses: JsonEvidenceAsked,
  })
  .meta({ id: 'auditsWanted', description: 'Which clauses ask for an audit today, and how many passes count there.' });

export const auditsWantedTold = ({ kinds, clauses }: AuditsWanted, voice: Voice): z.input<typeof JsonAuditsWanted> => ({
  kinds: kinds.map(({ id, terms: { cure, retry, validFor, shared } }) => ({
    ...{ id, name: voice.evidence(id), shared: shared ?? false },
    ...(cure && { cure: lengthInWords(cure, voice.language) }),
    ...(retry && { retry: lengthInWords(retry, voice.language) }),
    ...(validFor && { validFor: lengthInWords(validFor, voice.language) }),
  })),
  clauses: evidenceAskedTold(clauses, voice),
});
