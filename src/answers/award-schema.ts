import { z } from 'zod';
import { about } from './about.ts';
import { JsonHeld } from './held-schema.ts';
import { JsonClaimName, JsonDay, JsonException, JsonRenewal } from './scalars.ts';

const JsonBindingText = z.strictObject({ id: z.string(), hash: z.string(), observed: z.boolean() });

const JsonAwardTerms = z
  .strictObject({
    record: z
      .strictObject({
        from: JsonDay,
        to: JsonDay.optional(),
        endsWithCompetency: z.literal(true).optional().meta({ description: 'Its last day is that of its competency.' }),
      })
      .optional()
      .meta({ description: 'The award as it is recorded and as the programme ends it; left out where it is over.' }),
    termFrom: JsonDay.optional().meta({
      description:
        'The first day of the term that runs; where the renewal with which it begins is not done yet, the day from which it counts then; left out where that was missed.',
    }),
    enforcement: z.enum(['at-renewal', 'continuous', 'check-days']).optional(),
    renewal: JsonRenewal.extend({
      lastDay: JsonDay.meta({ description: 'The last day on which it can be done, extensions counted in.' }),
    })
      .optional()
      .meta({ id: 'renewalOfAward', description: 'The renewal that is open, or comes next.' }),
    binding: z.array(JsonBindingText).meta({ description: 'The texts by which its requirement is judged today.' }),
    bindingAtRenewal: z.array(JsonBindingText),
    exceptions: z
      .array(JsonException.extend({ text: z.string() }).meta({ id: 'exceptionOfAward' }))
      .meta({ description: 'Those that hold today or later.' }),
    rulings: z.array(
      z.strictObject({ question: z.string(), reading: z.string(), from: JsonDay, by: z.string().optional() }),
    ),
  })
  .meta({ id: 'awardTerms' });

export const JsonAwardEvent = z
  .strictObject({
    day: JsonDay,
    kind: z.enum([
      'enrolled',
      'came-from',
      'reinstated',
      'renewed',
      'kept',
      'met-again',
      'kept-by-exception',
      'grace',
      'retiring',
      'lapsed',
      'went-into',
      'went-on-at',
      'let-go',
      'ended-unpaid',
      'retired',
      'ended',
      'exception',
      'demotion-pending',
      'demotion-withdrawn',
      'demoted',
      'kept-until',
      'reinstatement',
      'reinstatement-withdrawn',
      'renewed-without',
      'renewal-ended',
      'renewal-goes-on',
      'time-to-pay',
      'time-to-pay-withdrawn',
      'payment-withdrawn',
      'granted',
      'grant-withdrawn',
    ]),
    held: z.boolean().meta({ description: 'Whether the award is held from this day on.' }),
    text: z.string(),
    details: z.array(z.string()).meta({ description: 'Reasons, and who granted or decided it.' }),
    awards: z
      .array(JsonClaimName.extend({ name: z.string() }).meta({ id: 'otherAward' }))
      .optional()
      .meta({ description: 'Those that it came from, or goes on as.' }),
  })
  .meta({ id: 'awardEvent', description: 'Something that happened to an award on a day.' });

export const JsonAward = z
  .strictObject({
    kind: z.literal('award'),
    ...about,
    claim: JsonClaimName,
    name: z.string(),
    held: JsonHeld,
    terms: JsonAwardTerms,
    history: z.array(JsonAwardEvent).meta({ description: 'The oldest first.' }),
  })
  .meta({ id: 'awardCourse', description: 'One award: on what terms it is held, and all that has happened to it.' });

export type JsonAward = z.infer<typeof JsonAward>;

const JsonAwardInList = z
  .strictObject({
    claim: JsonClaimName,
    name: z.string(),
    held: JsonHeld,
    since: JsonDay.meta({ description: 'Since when it is held, or is held no longer.' }),
  })
  .meta({ id: 'awardInList' });

export const JsonAwards = z
  .strictObject({ kind: z.literal('awards'), ...about, awards: z.array(JsonAwardInList) })
  .meta({ id: 'awardsOfPartner', description: 'Every award that a partner was ever given, as it stands on the day.' });

export type JsonAwards = z.infer<typeof JsonAwards>;
