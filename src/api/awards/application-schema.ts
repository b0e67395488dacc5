import { z } from 'zod';
import type { ApplicationAhead, ApplicationForeseen } from '../../actions/applications/foresee-application.ts';
import { type ApplicationsListed, applicationStates } from '../../actions/applications/list-applications.ts';
import { JsonBenefitsAtRisk } from '../../answers/benefit-parts-schema.ts';
import { presentBenefitsAtRisk } from '../../answers/present-benefits-at-risk.ts';
import { JsonClaimName, JsonDay } from '../../answers/scalars.ts';
import type { Claim } from '../../domain/membership/facts.ts';
import { conflictInWords } from '../../wording/problems/conflict-words.ts';
import type { Voice } from '../../wording/voice.ts';

const JsonApplication = z
  .strictObject({
    id: z.string(),
    competency: z.string(),
    level: z.string(),
    name: z.string(),
    state: z.enum(applicationStates).meta({
      description:
        'waiting: for the office. taken-back: by the partner, before anybody decided. undone: it was granted, and the office took that back.',
    }),
    appliedOn: JsonDay,
    agreement: z.string().optional().meta({ description: 'The agreement that the partner agreed to.' }),
    decided: z
      .strictObject({
        on: JsonDay,
        atOnce: z.boolean().meta({ description: 'Nobody decided: the programme has it so.' }),
        reason: z.string().optional(),
      })
      .optional(),
    undoableUntil: JsonDay.optional().meta({
      description: 'Until when the office can take back that it was granted. Left out: it binds, or was not granted.',
    }),
    undone: z.strictObject({ on: JsonDay, reason: z.string() }).optional(),
  })
  .meta({ id: 'awardApplication', description: 'An award that a partner applied for, and what became of it.' });

const JsonOther = JsonClaimName.extend({ name: z.string() });

export const JsonApplications = z
  .strictObject({
    applications: z.array(JsonApplication),
    possible: z.array(JsonOther).meta({
      description: 'What could be applied for today: its requirement is met, and nothing stands in the way.',
    }),
  })
  .meta({ id: 'awardApplications' });

const JsonAhead = z.strictObject({
  from: JsonDay.meta({ description: 'The first day of its term.' }),
  renewal: JsonDay.optional().meta({ description: 'Its first renewal day; left out where it has none.' }),
  goesUpFrom: z
    .array(JsonOther)
    .meta({ description: 'Lower levels of the same competency that go on as it, and end on the eve.' }),
  applying: z.enum(['at-once', 'office']),
  agreement: z
    .strictObject({ id: z.string(), title: z.string(), text: z.string() })
    .optional()
    .meta({ id: 'agreementToAward', description: 'What is agreed to.' }),
  hasFees: z.boolean().meta({
    description: 'The programme has fees. They are invoiced with a renewal; an application is free of them.',
  }),
  gives: JsonBenefitsAtRisk.optional().meta({
    description: 'What comes with it that no other award gives, as losses would be told.',
  }),
  losing: z.array(JsonOther).meta({
    description: 'What the partner claims or holds and meets today, and would not as people are counted then.',
  }),
});

export const JsonApplicationForeseen = z
  .strictObject({
    name: z.string(),
    does: JsonAhead.optional().meta({ id: 'applicationAhead', description: 'Left out where it cannot be given.' }),
    notPossible: z
      .strictObject({ reason: z.string(), text: z.string() })
      .optional()
      .meta({ description: 'Why it cannot be given today: as the application would be refused, and what to try.' }),
  })
  .meta({
    id: 'applicationForeseen',
    description: 'What an award does that is applied for, or why it cannot be given.',
  });

export const applicationsTold = ({ applications, possible }: ApplicationsListed, voice: Voice) => ({
  applications: applications.map((one) => ({ ...one, name: voice.award(one) })),
  possible: possible.map((one) => ({ ...one, name: voice.award(one) })),
});

export function applicationTold({ outlook }: ApplicationForeseen, claim: Claim, voice: Voice) {
  const name = voice.award(claim);
  if (outlook.kind === 'possible') return { name, does: aheadTold(outlook, claim, voice) };
  const { code, values = {} } = outlook.why;
  return { name, notPossible: { reason: code, text: conflictInWords(code, values, voice.language) } };
}

function aheadTold(
  { application, policy, agreement, hasFees, gives }: ApplicationAhead,
  { competency }: Claim,
  voice: Voice,
): z.input<typeof JsonAhead> {
  const { from, held, ends, losing } = application;
  const renewal = (held.next ?? held.renewal)?.anniversary;
  const named = (claims: readonly Claim[]) => claims.map((one) => ({ ...one, name: voice.award(one) }));
  return {
    ...{ from, applying: policy, hasFees, losing: named(losing) },
    ...(renewal !== undefined && { renewal }),
    goesUpFrom: named(ends.map((one) => ({ competency, level: one.level ?? '' }))),
    ...(agreement && {
      agreement: { id: agreement.id, title: voice.say(agreement.title), text: voice.say(agreement.text) },
    }),
    ...(gives && { gives: presentBenefitsAtRisk(gives, voice) }),
  };
}
