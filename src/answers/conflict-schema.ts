import { z } from 'zod';
import { Money, Position } from './plan-parts-schema.ts';
import { JsonDay, JsonPeople } from './scalars.ts';

const Positions = z.array(Position).meta({ description: 'Positions in targets.' });
const Length = z.union([z.strictObject({ months: z.number().int() }), z.strictObject({ days: z.number().int() })]);

const JsonPlace = z
  .strictObject({ country: z.string().optional(), location: z.string().optional() })
  .meta({ id: 'placeOfPeople', description: 'Where people work, as their affiliations state it.' });

const outOfReach = {
  offers: z.array(z.string()),
  all: z.boolean().meta({ description: 'These are all that prepare for it and can still be taken.' }),
};

const JsonFact = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('target'), target: Position }).meta({ description: 'It is to be met.' }),
    z
      .strictObject({ kind: z.literal('deadline'), target: Position, day: JsonDay })
      .meta({ description: 'What is passed later does not count for it.' }),
    z.strictObject({ kind: z.literal('pace'), examsAMonth: z.number() }),
    z.strictObject({
      kind: z.literal('absence'),
      person: z.string(),
      days: z.array(z.strictObject({ from: JsonDay, to: JsonDay })),
    }),
    z.strictObject({
      kind: z.literal('item-ends'),
      item: z.string(),
      lastDay: JsonDay.optional().meta({ description: 'The last day to come by it.' }),
      acceptedUntil: JsonDay.optional(),
    }),
    z.strictObject({
      kind: z.literal('expiry'),
      item: z.string(),
      validity: Length.optional(),
      ending: z
        .array(z.strictObject({ person: z.string(), validThrough: JsonDay }))
        .meta({ description: 'Credentials that end before the last deadline.' }),
    }),
    z
      .strictObject({ kind: z.literal('different-people'), target: Position })
      .meta({ description: 'Nobody fills two places in one team of it.' }),
    z
      .strictObject({ kind: z.literal('counting-rule'), rule: Position })
      .meta({ description: 'A rule of the counting policy, by position.' }),
    z.strictObject({ kind: z.literal('roles-exclude') }),
    z.strictObject({ kind: z.literal('budget'), budget: Money }),
    z.strictObject({ kind: z.literal('seats'), offer: z.string(), session: z.string(), seats: z.number().int() }),
    z.strictObject({ kind: z.literal('voucher'), voucher: z.string(), count: z.number().int() }),
    z.strictObject({ kind: z.enum(['locked-in', 'locked-out', 'no-exams']), person: z.string() }),
    z
      .strictObject({ kind: z.literal('no-preparation'), item: z.string() })
      .meta({ description: 'Neither an offer nor self-study prepares for it.' }),
    z
      .strictObject({
        kind: z.literal('place'),
        item: z.string(),
        places: z.array(JsonPlace),
        ...outOfReach,
      })
      .meta({ description: 'What prepares for it is not held in these places, and not online.' }),
    z
      .strictObject({ kind: z.literal('language'), item: z.string(), language: z.string(), ...outOfReach })
      .meta({ description: 'What prepares for it is not in this language.' }),
    z
      .strictObject({ kind: z.literal('people'), count: z.number().int() })
      .meta({ description: 'There are so many people and nobody else who could learn.' }),
  ])
  .meta({ id: 'conflictFact' });

const JsonTooFew = z
  .strictObject({
    targets: Positions,
    places: z.array(z.strictObject({ target: Position, clause: z.string(), slot: Position })),
    needed: z.number().int().meta({ description: 'So many of the places have to be filled at the least.' }),
    able: z.number().int().meta({ description: 'So many of them people can fill at the most, whatever it costs.' }),
    people: JsonPeople.meta({ description: 'Who can fill one of them in time.' }),
  })
  .meta({ id: 'tooFewPeople', description: 'Places of which more have to be filled than people can fill.' });

const JsonConflict = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('beyond-exams'),
      target: Position,
      clauses: z.array(z.strictObject({ clause: z.string(), text: z.string() })),
    })
    .meta({
      description: 'Exams do not change these clauses, and they are not met. None where no text offers the level.',
    }),
  z
    .strictObject({
      kind: z.literal('facts'),
      facts: z.array(JsonFact),
      minimal: z.boolean().meta({ description: 'Proved: without any one of the facts it is not impossible.' }),
      tooFew: JsonTooFew.optional(),
    })
    .meta({ description: 'Together these facts make it impossible, whatever all others are.' }),
]);

const JsonLimited = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('seat'), offer: z.string(), session: z.string() }),
  z.strictObject({ kind: z.literal('place'), offer: z.string() }),
  z.strictObject({ kind: z.literal('voucher'), voucher: z.string() }),
]);

const JsonRemedy = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('later-deadline'), targets: Positions, months: z.number().int() }),
  z.strictObject({ kind: z.literal('more-money'), budget: Money }),
  z.strictObject({ kind: z.literal('more-exams'), examsAMonth: z.number() }),
  z.strictObject({ kind: z.literal('no-absence'), people: JsonPeople }),
  z.strictObject({ kind: z.literal('more-people'), count: z.number().int() }),
  z.strictObject({ kind: z.literal('more-places'), of: JsonLimited, count: z.number().int() }),
  z.strictObject({
    kind: z.literal('free'),
    from: z.enum(['locked-in', 'locked-out', 'no-exams']),
    people: JsonPeople,
  }),
  z
    .strictObject({ kind: z.literal('preparation'), items: z.array(z.string()) })
    .meta({ description: 'Something prepares for these, at once and for nothing: what it costs comes on top.' }),
  z
    .strictObject({
      kind: z.literal('offered-there'),
      of: z.array(
        z.discriminatedUnion('kind', [
          z.strictObject({ kind: z.literal('place'), item: z.string(), places: z.array(JsonPlace) }),
          z.strictObject({ kind: z.literal('language'), item: z.string(), language: z.string() }),
        ]),
      ),
    })
    .meta({
      description: 'What is offered elsewhere, or in other languages, is offered there too, at the same price.',
    }),
  z.strictObject({ kind: z.literal('give-up'), target: Position }),
]);

export const JsonImpossible = z
  .strictObject({
    goal: Positions.meta({
      description: 'What cannot all be met: what must be; or what the plan meets, with one more that it does not.',
    }),
    unmet: Position.optional().meta({ description: 'The one that the plan leaves unmet.' }),
    conflict: JsonConflict,
    relaxations: z
      .array(
        z.strictObject({
          change: JsonRemedy,
          status: z.enum(['optimal', 'gap']),
          cost: Money.meta({ description: 'Of the cheapest plan that then meets the goal, or what is left of it.' }),
          leastCost: Money.meta({ description: 'No such plan costs less, as far as is proved.' }),
          least: z.boolean().meta({ description: 'Proved: less of the same change is not enough.' }),
        }),
      )
      .meta({ description: 'Each alone makes it possible; cheapest first.' }),
    complete: z.boolean().meta({ description: 'Each change was tried to its end.' }),
  })
  .meta({ id: 'whyImpossible', description: 'Why something cannot be met, and what would help.' });

export type JsonImpossible = z.infer<typeof JsonImpossible>;
