import { z } from 'zod';
import { WrittenCurrency, WrittenMoney } from '../../catalogue/written/money.ts';
import {
  WrittenCount,
  WrittenDay,
  WrittenDuration,
  WrittenId,
  WrittenItemId,
  WrittenText,
} from '../../catalogue/written/scalars.ts';
import { WrittenLanguages } from './languages.ts';

const terms = {
  /** For one try. */
  fee: WrittenMoney,
  /** How long after a failed try the next may follow. */
  retakeWait: WrittenDuration,
};

const WrittenExamTerms = z
  .strictObject(terms)
  .meta({ id: 'examTerms', description: 'The fee of one try, and how long after a failed one the next may follow.' });

const WrittenNamedExams = z
  .strictObject({ items: z.array(WrittenItemId).min(1), ...terms })
  .meta({ id: 'namedExams', description: 'Fee and wait of these exams.' });

const preparation = {
  price: WrittenMoney.meta({ description: 'For one person; 0 where it is free.' }),
  duration: WrittenDuration.meta({ description: 'Calendar time from the start until one is ready for the exam.' }),
  hours: z.number().int().min(0).max(10_000).meta({ description: 'Working hours that it takes.' }),
  retakeHours: z
    .number()
    .int()
    .min(0)
    .max(10_000)
    .meta({ description: 'Working hours to prepare and sit one more try of the exam.' }),
  pass: z.number().int().min(1).max(1000).meta({ description: 'Of 1000 tries of the exam, so many are passed.' }),
};

const WrittenSelfStudy = z
  .strictObject(preparation)
  .meta({ id: 'selfStudy', description: 'How one prepares by oneself for an exam without an offer.' });

const WrittenPlaceName = z.string().regex(/^\S(.{0,78}\S)?$/, { error: 'not-a-place' });

const WrittenOfferPlaces = z
  .strictObject({
    countries: z.array(WrittenPlaceName).optional(),
    locations: z.array(WrittenPlaceName).optional(),
  })
  .refine(({ countries = [], locations = [] }) => countries.length + locations.length > 0, { error: 'held-nowhere' })
  .meta({
    id: 'offerPlaces',
    description:
      'Where it is held, in the words of affiliations: in each of these countries and locations. Whoever works elsewhere cannot take it.',
  });

export const WrittenSession = z
  .strictObject({
    id: WrittenId,
    from: WrittenDay,
    to: WrittenDay,
    /** Without it there is room for everybody. */
    seats: WrittenCount.optional(),
    /** Without it, it is held where the offer is. */
    at: WrittenOfferPlaces.optional(),
    location: z.string().min(1).optional().meta({
      description: 'For people to read. Who can take part is for at to say.',
    }),
  })
  .meta({ id: 'session', description: 'One class with its first and last day.' });

export const WrittenOffer = z
  .strictObject({
    id: WrittenId,
    title: WrittenText,
    provider: z.string().min(1),
    /** The items that it prepares for, each alone. */
    prepares: z.array(WrittenItemId).min(1),
    ...preparation,
    languages: WrittenLanguages.optional(),
    /** Without it, it is held online or everywhere. */
    at: WrittenOfferPlaces.optional(),
    /** Without them it can begin on any day. */
    sessions: z.array(WrittenSession).min(1).optional(),
    /** Bought as a whole for so many people, for this price in addition to the price for each. */
    group: z.strictObject({ price: WrittenMoney, seats: WrittenCount }).optional(),
    /** The first and the last day on which it can begin. */
    from: WrittenDay.optional(),
    to: WrittenDay.optional(),
    source: z.string().optional(),
  })
  .meta({ id: 'offer', description: 'One way to prepare for exams: a course, a class, a free path of lessons.' });

/** The training offers of one market: `training.yaml` beside a pack, or a file of its own. */
export const WrittenTrainingFile = z
  .strictObject({
    language: z.literal(1),
    $schema: z.string().optional(),
    currency: WrittenCurrency,
    /** The figures are invented, and every report says so. */
    sample: z.boolean().optional(),
    exams: z.array(WrittenNamedExams).optional(),
    otherwise: WrittenExamTerms.optional(),
    selfStudy: WrittenSelfStudy.optional(),
    offers: z.array(WrittenOffer).optional(),
    source: z.string().optional(),
    note: WrittenText.optional(),
  })
  .meta({ id: 'trainingFile', title: 'Assay training offers, language 1' });

export type WrittenTrainingFile = z.infer<typeof WrittenTrainingFile>;
export type WrittenOffer = z.infer<typeof WrittenOffer>;
export type WrittenPreparation = z.infer<typeof WrittenSelfStudy>;
export type WrittenExamTerms = z.infer<typeof WrittenExamTerms>;
