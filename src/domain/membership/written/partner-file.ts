import { z } from 'zod';
import {
  WrittenDay,
  WrittenId,
  WrittenItemId,
  WrittenMonthDay,
  WrittenNumber,
  WrittenPostponement,
  WrittenText,
  WrittenVerification,
} from '../../catalogue/written/scalars.ts';
import { readInstant } from '../../time/instant.ts';

export const WrittenInstant = z
  .string()
  .refine((text) => readInstant(text) !== undefined, { error: 'not-an-instant' })
  .meta({ id: 'instant', description: 'A moment in UTC as 2017-12-15T09:30:00Z, or a day for its beginning.' });

/** From when and until when Assay knew a statement; a correction ends one and begins another. */
const known = { knownFrom: WrittenInstant.optional(), knownTo: WrittenInstant.optional() };

export const WrittenCredential = z
  .union([
    WrittenItemId,
    z.strictObject({
      item: WrittenItemId,
      earned: WrittenDay.optional(),
      validThrough: WrittenDay.nullable().optional(),
      verification: WrittenVerification.optional(),
      state: z.enum(['confirmed', 'provisional', 'disputed']).optional(),
      source: z.string().optional(),
      ...known,
    }),
  ])
  .meta({
    id: 'credential',
    description:
      'An exam passed, a certification, assessment or course held. Its item alone means: long earned, without expiry. provisional or disputed: it may count or not.',
  });

export const WrittenAffiliation = z
  .strictObject({
    type: WrittenId.optional(),
    from: WrittenDay.optional(),
    to: WrittenDay.optional(),
    country: z.string().optional(),
    location: z.string().optional(),
    ...known,
  })
  .meta({ id: 'affiliation', description: 'From when to when, as what and where the person belongs to the partner.' });

export const WrittenLocation = z
  .strictObject({
    code: z.string().min(1).max(80),
    /** Without it, its code. */
    name: z.string().min(1).max(200).optional(),
    country: z.string().min(1).max(80).optional(),
    from: WrittenDay.optional(),
    to: WrittenDay.optional(),
    ...known,
  })
  .meta({
    id: 'location',
    description:
      'Where the partner is, from when to when. Who names its code and no country of its own is in its country.',
  });

export const WrittenInvoicing = z
  .strictObject({
    country: z
      .string()
      .min(1)
      .max(80)
      .meta({ description: 'Where it is invoiced so, as attributes and locations write it.' }),
    /** Without it, the name of the company. */
    name: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .optional()
      .meta({ description: 'The legal name, as it stands on invoices.' }),
    address: z
      .array(z.string().trim().min(1).max(200))
      .min(1)
      .max(4)
      .meta({ description: 'What stands above the city, line by line: street and number, or a post-office box.' }),
    /** Needed in the European Union and the United Kingdom. */
    postalCode: z.string().trim().min(1).max(20).optional(),
    city: z.string().trim().min(1).max(100),
    vatNumber: z
      .string()
      .trim()
      .min(1)
      .max(40)
      .optional()
      .meta({ description: 'The VAT identification number, with its prefix: DE123456789.' }),
    ...known,
  })
  .meta({
    id: 'invoicing',
    description:
      'To whom invoices are sent that are made out in a country: name, address and VAT number. One for each country.',
  });

export const WrittenPerson = z
  .strictObject({
    id: z.string().min(1).max(80),
    name: z.string().optional(),
    /** Without it, always and of the usual type; an empty list says that none is known. */
    affiliation: z.union([WrittenId, z.array(WrittenAffiliation)]).optional(),
    country: z.string().optional(),
    location: z.string().optional(),
    credentials: z.array(WrittenCredential).optional(),
    /** So many people alike; their ids get a number. For examples and estimates. */
    count: z.number().int().min(1).max(10_000).optional(),
  })
  .meta({ id: 'person' });

const MeasuredNumber = z.union([
  WrittenNumber,
  z.strictObject({ atLeast: WrittenNumber.optional(), atMost: WrittenNumber.optional() }),
]);

/** One figure, or several dated ones; a figure without a date holds for every day. */
export const WrittenMeasurement = z.strictObject({
  value: MeasuredNumber,
  on: WrittenDay.optional(),
  month: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: 'not-a-month' })
    .optional(),
  country: z.string().optional(),
  location: z.string().optional(),
  ...known,
});

export const WrittenMetric = z.union([MeasuredNumber, z.array(WrittenMeasurement).min(1)]).meta({
  id: 'metric',
  description:
    'A figure; { atLeast, atMost } where only its bounds are known; or a list of figures with on: or month:.',
});

export const WrittenEvidence = z
  .strictObject({
    kind: WrittenId,
    outcome: WrittenId.optional(),
    /** The competency it was made for, where it serves no other. */
    competency: WrittenId.optional(),
    /** The day it happened or was decided. */
    on: WrittenDay,
    /** The day it was handed in, where that was another one. */
    submitted: WrittenDay.optional(),
    validThrough: WrittenDay.optional(),
    version: z.string().optional(),
    country: z.string().optional(),
    location: z.string().optional(),
    details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
    state: z.enum(['confirmed', 'provisional', 'disputed']).optional(),
    verification: WrittenVerification.optional(),
    ...known,
  })
  .meta({ id: 'evidence', description: 'A reference, audit, plan, fee or attestation, with its outcome and day.' });

export const WrittenRenewal = z
  .strictObject({
    done: WrittenDay,
    /** The day of the payment; after the anniversary it may move the next one. */
    paid: WrittenDay.optional(),
    /** The anniversary it is for; without it, the one in whose time it was done. */
    for: WrittenDay.optional(),
    ...known,
  })
  .meta({ id: 'renewal', description: 'One renewal that is done: { done: 2018-10-20, paid: 2018-10-22 }.' });

export const WrittenStatus = z
  .strictObject({
    status: WrittenId,
    level: WrittenId.optional(),
    from: WrittenDay,
    to: WrittenDay.optional(),
    /** The partner's own renewal day for it, where it is not the day it began: 02-20, or one whole day, 2018-02-20. */
    anniversary: z.union([WrittenDay, WrittenMonthDay, z.literal('02-29')]).optional(),
    /** When the first term began, where the award is older than from tells (a merger inherits it). */
    termFrom: WrittenDay.optional(),
    /** The day of the last renewal that is done; short for renewals: [{ done: … }]. */
    renewed: WrittenDay.optional(),
    renewals: z.array(WrittenRenewal).min(1).optional(),
    country: z.string().optional(),
    ...known,
  })
  .meta({
    id: 'status',
    description: 'A competency level (status + level) or another status of the programme, held from a day.',
  });

export const WrittenGrant = z
  .strictObject({
    item: WrittenItemId,
    count: z.number().int().min(1).optional(),
    from: WrittenDay,
    to: WrittenDay.optional(),
    origin: z.string().min(1),
    ...known,
  })
  .meta({ id: 'grant', description: 'A credential that the company itself holds, and where it comes from.' });

export const WrittenException = z
  .strictObject({
    kind: z.enum(['waiver', 'extension', 'freeze']),
    competency: WrittenId,
    level: WrittenId.optional(),
    clause: WrittenId.optional(),
    /** What a waiver excuses from; allButFee leaves evidence due that the programme declares with fee: true. */
    waives: z.enum(['everything', 'allButFee']).optional(),
    /** An extension with it moves the anniversaries from `from` to `to` by so much, or all to one day. */
    moves: WrittenPostponement.optional(),
    from: WrittenDay,
    to: WrittenDay,
    /** Whose days from and to are; over anniversaries, a waiver is for the renewals of these anniversaries. */
    over: z.enum(['days', 'anniversaries']).optional(),
    by: z.string().min(1),
    reason: WrittenText,
    ...known,
  })
  .meta({
    id: 'exception',
    description:
      'A dated waiver, extension or freeze, with who granted it and why. The status is then held, though the requirement is not met.',
  });

export const WrittenPriority = z
  .union([z.enum(['standard', 'asListed']), z.array(z.string().max(200)).min(1).max(200)])
  .meta({
    id: 'priority',
    description:
      'For which awards people are counted first: the programme’s order, that of the claims, or a list of its own.',
  });

export const WrittenPartnerFacts = {
  name: z.string().optional(),
  attributes: z.record(WrittenId, z.string()).optional(),
  /** Where the partner is. An import of a file without a word about it leaves the locations as they are. */
  locations: z.array(WrittenLocation).optional(),
  /** To whom invoices are sent, one for each country. An import of a file without a word about it leaves it as it is. */
  invoicing: z.array(WrittenInvoicing).optional(),
  people: z.array(WrittenPerson).optional(),
  metrics: z.record(WrittenId, WrittenMetric).optional(),
  records: z
    .record(WrittenId, z.array(z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))))
    .optional(),
  evidence: z.array(WrittenEvidence).optional(),
  statuses: z.array(WrittenStatus).optional(),
  grants: z.array(WrittenGrant).optional(),
  exceptions: z.array(WrittenException).optional(),
  membership: z
    .strictObject({ anniversary: WrittenDay.optional(), since: WrittenDay.optional(), level: z.string().optional() })
    .optional(),
  /** The awards the partner wants people counted for, as competency/level, most important first. */
  claims: z.array(z.string()).optional(),
  /**
   * For which awards people are counted first; without it golds held, other golds, silvers held, other silvers, then
   * catalogue order. Or as they are claimed, or by a list as competency/level: what is not in it comes after, as usual.
   */
  priority: WrittenPriority.optional(),
};

/** One partner: what evaluation reads about it. */
export const WrittenPartnerFile = z
  .strictObject({
    partner: z.string().min(1).max(80),
    programme: WrittenId.optional(),
    $schema: z.string().optional(),
    /** How its people learn is no fact that a verdict looks at; domain/training reads it from the same file. */
    learning: z.unknown().optional(),
    ...WrittenPartnerFacts,
  })
  .meta({ id: 'partnerFile', title: 'Assay partner file' });

/** The partner of an example has no name of its own. */
export const WrittenExamplePartner = z.strictObject(WrittenPartnerFacts).meta({ id: 'examplePartner' });

export type WrittenPartnerFile = z.infer<typeof WrittenPartnerFile>;
export type WrittenExamplePartner = z.infer<typeof WrittenExamplePartner>;
