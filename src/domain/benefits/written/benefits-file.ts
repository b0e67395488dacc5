import { z } from 'zod';
import { WrittenCurrency, WrittenMoney } from '../../catalogue/written/money.ts';
import { WrittenDay, WrittenDuration, WrittenId, WrittenText } from '../../catalogue/written/scalars.ts';

const WrittenQuantity = z
  .union([z.number().int().min(1).max(1_000_000), z.literal('unlimited')])
  .meta({ id: 'quantity', description: 'How much: a whole number, or unlimited.' });

const WrittenNumberOfUnits = z.number().int().min(1).max(1_000_000_000);

const sourced = {
  source: z.string().optional(),
  sample: z.boolean().optional().meta({ description: 'The figures are invented, and every page says so.' }),
};

const gives = {
  each: WrittenQuantity.optional().meta({ description: 'So much for each award.' }),
  first: WrittenQuantity.optional().meta({
    description: 'So much once, for the first competency; who holds several gets the largest amount, once.',
  }),
  core: WrittenNumberOfUnits.optional().meta({ description: 'So much for the first competency.' }),
  increment: WrittenNumberOfUnits.optional().meta({ description: 'Beside core: so much for each further one.' }),
};

const WrittenGift = z
  .strictObject({
    level: WrittenId.optional(),
    /** Left out: any. */
    competencies: z.array(WrittenId).min(1).optional(),
    tag: WrittenId.optional().meta({ description: 'Only competencies that carry it.' }),
    family: WrittenId.optional().meta({ description: 'Only competencies of this family.' }),
    status: WrittenId.optional().meta({
      description: 'Instead of a level: a status that the programme declares, as a level of membership.',
    }),
    ...gives,
  })
  .meta({
    id: 'gift',
    description:
      'Who gets how much: { level: gold, each: 5 }, { level: gold, first: 10 } or { level: gold, core: 10, increment: 5 }.',
  });

const WrittenTerms = z
  .strictObject({
    from: WrittenDay,
    until: WrittenDay.optional(),
    observed: z.boolean().optional(),
    ...sourced,
    note: WrittenText.optional(),
    gives: z.array(WrittenGift).min(1),
    atMost: WrittenNumberOfUnits.optional().meta({ description: 'The most that one partner gets altogether.' }),
    atMostInCountry: WrittenNumberOfUnits.optional().meta({
      description: 'The most that one partner gets by its awards of one country.',
    }),
  })
  .meta({ id: 'benefitTerms', description: 'How much is given from a day on.' });

const WrittenWorth = z
  .strictObject({ from: WrittenDay, amount: WrittenMoney, currency: WrittenCurrency, ...sourced })
  .meta({
    id: 'worth',
    description: 'What one unit is worth in one period, or in a year where the benefit renews never.',
  });

const WrittenAwardName = z
  .string()
  .regex(/^[a-z0-9.-]+(?:\/[a-z0-9.-]+)?$/, { error: 'not-an-award' })
  .meta({ id: 'awardHeld', description: 'An award as competency/level, or a status by its name.' });

const WrittenBenefitExample = z
  .strictObject({
    day: WrittenDay,
    holds: z.array(WrittenAwardName),
    gives: z.union([z.number().int().min(0), z.literal('unlimited')]),
    title: WrittenText.optional(),
  })
  .meta({ id: 'benefitExample', description: 'Who holds these awards on the day has so much. Run as a test.' });

const WrittenBenefit = z
  .strictObject({
    id: WrittenId,
    name: WrittenText,
    note: WrittenText.optional(),
    unit: z
      .strictObject({ one: WrittenText, many: WrittenText })
      .meta({ description: 'What is counted: { one: licence, many: licences }.' }),
    renews: z.enum(['membershipYear', 'month']).optional().meta({
      description: 'When what was used is there again. Left out: never.',
    }),
    grace: WrittenDuration.optional().meta({
      description: 'How long it is still given after the award has ended. Left out: not at all.',
    }),
    terms: z.array(WrittenTerms).min(1),
    worth: z.array(WrittenWorth).min(1).optional(),
    examples: z.array(WrittenBenefitExample).optional(),
  })
  .meta({ id: 'benefit', description: 'One thing that levels give to their holders.' });

/** What a programme gives: `benefits.yaml` beside a pack. */
export const WrittenBenefitsFile = z
  .strictObject({
    language: z.literal(1),
    $schema: z.string().optional(),
    note: WrittenText.optional(),
    source: z.string().optional(),
    benefits: z.array(WrittenBenefit).min(1),
  })
  .meta({ id: 'benefitsFile', title: 'Assay benefits, language 1' });

export type WrittenBenefitsFile = z.infer<typeof WrittenBenefitsFile>;
export type WrittenBenefit = z.infer<typeof WrittenBenefit>;
export type WrittenTerms = z.infer<typeof WrittenTerms>;
export type WrittenGift = z.infer<typeof WrittenGift>;
