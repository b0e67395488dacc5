import { z } from 'zod';
import type { RenewalEndForeseen } from '../../actions/renewals/foresee-renewal-end.ts';
import type { RenewalDecisionRead } from '../../actions/renewals/renewal-asked.ts';
import { JsonBenefitsAtRisk } from '../../answers/benefit-parts-schema.ts';
import { presentBenefitsAtRisk } from '../../answers/present-benefits-at-risk.ts';
import { JsonDay } from '../../answers/scalars.ts';
import type { AwardEnding } from '../../domain/renewal/unpaid-renewal.ts';
import type { Voice } from '../../wording/voice.ts';

const AwardsEnding = z.array(
  z.strictObject({
    competency: z.string(),
    level: z.string(),
    name: z.string(),
    ends: JsonDay.meta({ description: 'The last day on which it is held.' }),
  }),
);

export const JsonRenewalDecision = z
  .strictObject({
    id: z.string(),
    decision: z.enum(['end', 'more-time']),
    until: JsonDay.meta({ description: 'The last day of its awards; or by when it is to be paid.' }),
    decidedOn: JsonDay,
    reason: z.string(),
    ended: AwardsEnding.meta({ description: 'The awards that ended with it.' }),
    undoableUntil: JsonDay.optional().meta({ description: 'Left out: it binds, was overtaken, or was taken back.' }),
    withdrawn: z.strictObject({ on: JsonDay, reason: z.string() }).optional(),
  })
  .meta({ id: 'renewalDecision', description: 'What the office decided about a renewal that was not paid.' });

export const JsonRenewalEnd = z
  .strictObject({
    earliest: JsonDay.meta({ description: 'The first day that can be chosen.' }),
    latest: JsonDay,
    until: JsonDay,
    awards: AwardsEnding,
    invoice: z.number().int().optional().meta({ description: 'The number of the invoice that would be credited.' }),
    benefitsAtRisk: JsonBenefitsAtRisk.optional().meta({ description: 'What would go with the awards.' }),
  })
  .meta({ id: 'renewalEndForeseen' });

const endingTold = ({ competency, level, ends }: AwardEnding, voice: Voice) => ({
  ...{ competency, level, ends },
  name: voice.award({ competency, level }),
});

export const renewalDecisionTold = (
  { ended, withdrawn, ...decided }: RenewalDecisionRead,
  voice: Voice,
): z.input<typeof JsonRenewalDecision> => ({
  ...decided,
  ended: ended.map((one) => endingTold(one, voice)),
  ...(withdrawn && { withdrawn: { ...withdrawn } }),
});

export const renewalEndTold = (
  { earliest, latest, until, awards, invoice, benefitsAtRisk }: RenewalEndForeseen,
  voice: Voice,
): z.input<typeof JsonRenewalEnd> => ({
  ...{ earliest, latest, until },
  awards: awards.map((one) => endingTold(one, voice)),
  ...(invoice !== undefined && { invoice }),
  ...(benefitsAtRisk && { benefitsAtRisk: presentBenefitsAtRisk(benefitsAtRisk, voice) }),
});
