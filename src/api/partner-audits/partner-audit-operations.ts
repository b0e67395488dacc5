import { z } from 'zod';
import { answerCure, CureAnswer } from '../../actions/partner-audits/answer-cure.ts';
import { applyForAudit } from '../../actions/partner-audits/apply-for-audit.ts';
import { AuditResult } from '../../actions/partner-audits/audit-result.ts';
import { AuditToApplyFor } from '../../actions/partner-audits/audit-to-apply-for.ts';
import { auditsWanted } from '../../actions/partner-audits/audits-wanted.ts';
import { CureToClaim, claimCure } from '../../actions/partner-audits/claim-cure.ts';
import { listAuditsOfPartner } from '../../actions/partner-audits/list-audits-of-partner.ts';
import { listAuditsOfProgramme } from '../../actions/partner-audits/list-audits-of-programme.ts';
import { recordAuditResult } from '../../actions/partner-audits/record-audit-result.ts';
import { AuditToSchedule, schedulePartnerAudit } from '../../actions/partner-audits/schedule-partner-audit.ts';
import { ResultToTakeBack, takeBackAuditResult } from '../../actions/partner-audits/take-back-audit-result.ts';
import { withdrawPartnerAudit } from '../../actions/partner-audits/withdraw-partner-audit.ts';
import { readCatalogue } from '../../actions/read-catalogue.ts';
import { type Done, done } from '../../actions/refusal.ts';
import { voiceOf } from '../../wording/voice.ts';
import { type AnyOperation, atPartner, inProgramme } from '../operations/operation.ts';
import type { Replied } from '../operations/reply.ts';
import { limitOf, Paging, placeOf } from '../paging.ts';
import { auditsOfProgrammeTold, JsonAuditsOfProgramme, placeInAudits } from './audits-of-programme-schema.ts';
import {
  auditsWantedTold,
  JsonAuditsWanted,
  JsonPartnerAudits,
  partnerAuditsTold,
  WaitsFor,
} from './partner-audit-schema.ts';

const tag = 'Audits of partners';
const ofOffice = 'For programme managers and experts of the office.';
const ofPartner = 'For the administrators of the partner.';
const audit = z.uuid().meta({ description: 'The id of the audit, as the list has it.' });
const byId = z.strictObject({ id: audit });
const byFinding = z.strictObject({ id: audit, finding: z.uuid().meta({ description: 'The id of the finding.' }) });
const JsonDone = z.strictObject({ id: z.string() }).meta({ id: 'partnerAuditDone' });

const told = (result: Done<{ readonly id: string }>): Done<Replied<{ id: string }>> =>
  result.ok ? done({ body: () => ({ id: result.value.id }) }) : result;

/** Audits of partners: applied for, scheduled, held, cured, passed or not. (The audit trail is in api/audit.) */
export const partnerAuditOperations: readonly AnyOperation[] = [
  atPartner({
    method: 'GET',
    path: '/partner-audits',
    id: 'listAuditsOfPartner',
    tag,
    summary: 'The audits of a partner: where each stands, what was found, and by when it is to be cured',
    description: 'The one that was applied for last comes first.',
    query: z.strictObject(Paging),
    answer: JsonPartnerAudits,
    act: async ({ context, programme, partner, query, language }) => {
      const asked = { after: placeOf(query), limit: limitOf(query) };
      const listed = await listAuditsOfPartner(context, { programme: programme.id, partner, ...asked });
      if (!listed.ok) return listed;
      const rules = await readCatalogue(context, { programme: programme.id });
      if (!rules.ok) return rules;
      return done({ body: () => partnerAuditsTold(listed.value, voiceOf(rules.value.programme, language)) });
    },
  }),
  atPartner({
    method: 'GET',
    path: '/partner-audits/wanted',
    id: 'showAuditsWanted',
    tag,
    summary: 'Which clauses ask for an audit today, and how many passes count there',
    answer: JsonAuditsWanted,
    act: async ({ context, programme, partner, language }) => {
      const wanted = await auditsWanted(context, { programme: programme.id, partner });
      if (!wanted.ok) return wanted;
      return done({ body: () => auditsWantedTold(wanted.value, voiceOf(wanted.value.programme, language)) });
    },
  }),
  atPartner({
    method: 'POST',
    path: '/partner-audits',
    id: 'applyForPartnerAudit',
    tag,
    summary: 'Apply for an audit',
    description: `${ofPartner} One at a time for a competency; after one that was not passed, once its wait is over (409).`,
    isOnce: true,
    status: 201,
    body: AuditToApplyFor.meta({ id: 'auditToApplyFor' }),
    answer: JsonDone,
    act: async ({ once, programme, partner, body: asked }) =>
      told(await once((context) => applyForAudit(context, { programme: programme.id, partner, asked }))),
  }),
  atPartner({
    method: 'DELETE',
    path: '/partner-audits/:id',
    id: 'withdrawPartnerAudit',
    tag,
    summary: 'Withdraw an audit before it is held',
    description: ofPartner,
    params: byId,
    act: async ({ context, programme, partner, params: { id } }) => {
      const withdrawn = await withdrawPartnerAudit(context, { programme: programme.id, partner, id });
      return withdrawn.ok ? done({}) : withdrawn;
    },
  }),
  atPartner({
    method: 'PUT',
    path: '/partner-audits/:id/schedule',
    id: 'schedulePartnerAudit',
    tag,
    summary: 'Say when an audit is and which firm audits, or say it anew',
    description: ofOffice,
    params: byId,
    body: AuditToSchedule.meta({ id: 'auditToSchedule' }),
    answer: JsonDone,
    act: async ({ context, programme, partner, params: { id }, body: scheduled }) =>
      told(await schedulePartnerAudit(context, { programme: programme.id, partner, id, scheduled })),
  }),
  atPartner({
    method: 'POST',
    path: '/partner-audits/:id/result',
    id: 'recordPartnerAudit',
    tag,
    summary: 'Record that an audit was held, and what it found',
    description: `${ofOffice} Without a finding it is passed, and the pass is evidence at once, by the text that judged it. With some, they can be cured as long as the rules say.`,
    isOnce: true,
    status: 201,
    params: byId,
    body: AuditResult.meta({ id: 'partnerAuditResult' }),
    answer: JsonDone,
    act: async ({ once, programme, partner, params: { id }, body: result }) =>
      told(await once((context) => recordAuditResult(context, { programme: programme.id, partner, id, result }))),
  }),
  atPartner({
    method: 'POST',
    path: '/partner-audits/:id/result/taken-back',
    id: 'takeBackPartnerAudit',
    tag,
    summary: 'Take back what an audit came to',
    description: `${ofOffice} A pass takes its evidence with it. The audit is scheduled as before, and can be recorded anew.`,
    isOnce: true,
    params: byId,
    body: ResultToTakeBack.meta({ id: 'auditResultToTakeBack' }),
    answer: JsonDone,
    act: async ({ once, programme, partner, params: { id }, body: taken }) =>
      told(await once((context) => takeBackAuditResult(context, { programme: programme.id, partner, id, taken }))),
  }),
  atPartner({
    method: 'POST',
    path: '/partner-audits/:id/findings/:finding/cure',
    id: 'claimCure',
    tag,
    summary: 'Say that a finding is cured, and by what',
    description: `${ofPartner} Until the last day for a cure. What is said in time is in time, however long the office takes.`,
    isOnce: true,
    status: 201,
    params: byFinding,
    body: CureToClaim.meta({ id: 'cureToClaim' }),
    answer: JsonDone,
    act: async ({ once, programme, partner, params: { id, finding }, body: claimed }) =>
      told(await once((context) => claimCure(context, { programme: programme.id, partner, id, finding, claimed }))),
  }),
  atPartner({
    method: 'POST',
    path: '/partner-audits/:id/findings/:finding/answer',
    id: 'answerCure',
    tag,
    summary: 'Accept that a finding is cured, or say why it is not',
    description: `${ofOffice} With the last one accepted the audit is passed.`,
    isOnce: true,
    params: byFinding,
    body: z.strictObject({ given: CureAnswer }).meta({ id: 'cureAnswer' }),
    answer: JsonDone,
    act: async ({ once, programme, partner, params: { id, finding }, body: { given } }) =>
      told(await once((context) => answerCure(context, { programme: programme.id, partner, id, finding, given }))),
  }),
  inProgramme({
    method: 'GET',
    path: '/partner-audits',
    id: 'listAuditsOfProgramme',
    tag,
    summary: 'The audits of all partners, and for whom each waits',
    description: 'What was applied for first comes first. For the office of the programme.',
    query: z.strictObject({
      ...Paging,
      waits: WaitsFor.optional().meta({ description: 'For whom. Left out: those that wait for anybody.' }),
    }),
    answer: JsonAuditsOfProgramme,
    act: async ({ context, programme, query, language }) => {
      const asked = { waits: query.waits, after: placeInAudits(placeOf(query)), limit: limitOf(query) };
      const listed = await listAuditsOfProgramme(context, { programme: programme.id, ...asked });
      if (!listed.ok) return listed;
      const rules = await readCatalogue(context, { programme: programme.id });
      if (!rules.ok) return rules;
      return done({ body: () => auditsOfProgrammeTold(listed.value, voiceOf(rules.value.programme, language)) });
    },
  }),
];
