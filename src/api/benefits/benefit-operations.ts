import { z } from 'zod';
import { benefitsOfPartner } from '../../actions/benefits/benefits-of-partner.ts';
import { listBenefitUses } from '../../actions/benefits/list-benefit-uses.ts';
import { recordBenefitUse } from '../../actions/benefits/record-benefit-use.ts';
import { BenefitUseToRecord } from '../../actions/benefits/use-to-record.ts';
import { withdrawBenefitUse } from '../../actions/benefits/withdraw-benefit-use.ts';
import { readCatalogue } from '../../actions/read-catalogue.ts';
import { done } from '../../actions/refusal.ts';
import { JsonBenefits } from '../../answers/benefits-schema.ts';
import { WrittenDay } from '../../domain/catalogue/written/scalars.ts';
import type { Day } from '../../domain/time/day.ts';
import { voiceOf } from '../../wording/voice.ts';
import { readAsked, WhichVersion } from '../catalogue/catalogue-asked.ts';
import { type AnyOperation, atPartner, inProgramme } from '../operations/operation.ts';
import { readyJson } from '../operations/reply.ts';
import { limitOf, Paging, placeOf } from '../paging.ts';
import { JsonBenefitsGiven, JsonBenefitUses, libraryTold, usesTold } from './benefit-schema.ts';

const tag = 'Benefits';
const on = WrittenDay.optional().meta({ description: 'As of which day; without it, today.' });

/** What levels give, what a partner has by its awards, and what of it is used. */
export const benefitOperations: readonly AnyOperation[] = [
  inProgramme({
    method: 'GET',
    path: '/catalogue/benefits',
    id: 'listBenefits',
    isPublic: true,
    tag,
    summary: 'What the levels of a programme give to their holders',
    description:
      'By the terms of a day, with the source of each figure. What is marked as a sample is invented, since no source gives it.',
    query: z.strictObject({ ...WhichVersion, on }),
    answer: JsonBenefitsGiven,
    act: async (asked) => {
      const found = await readAsked(asked);
      if (!found.ok) return found;
      const { catalogue, voice } = found.value;
      const day = (asked.query.on ?? asked.context.clock.today()) as Day;
      return done({ body: () => libraryTold(catalogue.benefits, day, voice) });
    },
  }),
  atPartner({
    method: 'GET',
    path: '/benefits',
    id: 'showBenefits',
    tag,
    summary: 'What a partner has by its awards, what of it is used, and what it would lose with each award',
    description:
      'Entitlements follow from the awards that are held, each with the awards that give it and why not more. Where an award would be lost, only what no other one gives goes with it; sums of money are of what a worth is stated for, one for each currency.',
    query: z.strictObject({ on }),
    answer: JsonBenefits,
    act: async ({ context, programme, partner, language, query }) => {
      const day = query.on as Day | undefined;
      const told = await benefitsOfPartner(context, { programme: programme.id, partner, language, day });
      return told.ok ? done({ body: () => readyJson(told.value) }) : told;
    },
  }),
  atPartner({
    method: 'GET',
    path: '/benefits/uses',
    id: 'listBenefitUses',
    tag,
    summary: 'What was recorded of the use of benefits',
    description: 'The newest comes first. What was withdrawn stays in the list, and does not count.',
    query: z.strictObject({ ...Paging, benefit: z.string().max(80).optional() }),
    answer: JsonBenefitUses,
    act: async ({ context, programme, partner, query, language }) => {
      const asked = { after: placeOf(query), limit: limitOf(query), benefit: query.benefit };
      const listed = await listBenefitUses(context, { programme: programme.id, partner, ...asked });
      if (!listed.ok) return listed;
      const rules = await readCatalogue(context, { programme: programme.id });
      if (!rules.ok) return rules;
      const { benefits, programme: names } = rules.value;
      return done({ body: () => usesTold(listed.value, benefits, voiceOf(names, language)) });
    },
  }),
  atPartner({
    method: 'POST',
    path: '/benefits/uses',
    id: 'recordBenefitUse',
    tag,
    summary: 'Record what was used of a benefit',
    description:
      'For the administrators of the partner, and the office for it. More than is left on that day is refused (409) with the numbers. With "corrects" it takes the place of an earlier record.',
    isOnce: true,
    status: 201,
    body: BenefitUseToRecord.meta({ id: 'benefitUseToRecord' }),
    answer: z.strictObject({ id: z.string() }).meta({ id: 'benefitUseRecorded' }),
    act: async ({ once, programme, partner, body: use }) => {
      const recorded = await once((context) => recordBenefitUse(context, { programme: programme.id, partner, use }));
      return recorded.ok ? done({ body: () => ({ id: recorded.value.id }) }) : recorded;
    },
  }),
  atPartner({
    method: 'DELETE',
    path: '/benefits/uses/:id',
    id: 'withdrawBenefitUse',
    tag,
    summary: 'Withdraw a use: it was given back, or recorded by mistake',
    params: z.strictObject({ id: z.uuid().meta({ description: 'The id of the use, as the list has it.' }) }),
    act: async ({ context, programme, partner, params: { id } }) => {
      const withdrawn = await withdrawBenefitUse(context, { programme: programme.id, partner, id });
      return withdrawn.ok ? done({}) : withdrawn;
    },
  }),
];
