import { z } from 'zod';
import { about } from './about.ts';
import { JsonLapse, JsonQuantity, JsonWorth } from './benefit-parts-schema.ts';
import { JsonDay, JsonPeriod } from './scalars.ts';

const JsonShare = z.strictObject({
  status: z.string().meta({ description: 'The competency, or another status of the partner.' }),
  level: z.string().optional(),
  as: z.enum(['first', 'further']).meta({ description: 'As the first competency of the partner, or beside another.' }),
  gives: JsonQuantity,
  cut: JsonQuantity.meta({ description: 'What the most that a partner may have takes away.' }),
  until: JsonDay.optional().meta({ description: 'The last day on which it is given, where its end is known.' }),
  text: z.string(),
});

const JsonEntitlement = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    note: z.string().optional(),
    unit: z.strictObject({ one: z.string(), many: z.string() }),
    renews: z.enum(['month', 'membership-year']).optional(),
    amount: JsonQuantity,
    amountText: z.string(),
    sample: z.boolean().meta({ description: 'How much is given is invented.' }),
    source: z.string().optional(),
    shares: z.array(JsonShare).meta({ description: 'What comes from which award. They make up the amount.' }),
    period: JsonPeriod.optional().meta({ description: 'The days of which uses are counted; without it, all.' }),
    used: z.number().int(),
    usedText: z.string(),
    left: JsonQuantity,
    leftText: z.string(),
    over: z.number().int().meta({ description: 'By how much more is used than there is, since an award lapsed.' }),
    worth: JsonWorth.optional().meta({ description: 'Of the amount, in a year; left out where none is stated.' }),
  })
  .meta({ id: 'entitlement', description: 'How much of one benefit a partner has, uses and has left.' });

export const JsonBenefits = z
  .strictObject({
    kind: z.literal('benefits'),
    ...about,
    hasLibrary: z.boolean().meta({ description: 'False: the programme does not say what its levels give.' }),
    note: z.string().optional(),
    benefits: z.array(JsonEntitlement),
    worth: z.array(JsonWorth).meta({ description: 'Of all that it has, in a year; one sum for each currency.' }),
    ifLost: z.array(JsonLapse).meta({ description: 'What would go with each of the awards, if it alone lapsed.' }),
  })
  .meta({ id: 'benefits', description: 'What a partner has by its awards, and what it would lose with each.' });

export type JsonBenefits = z.infer<typeof JsonBenefits>;
