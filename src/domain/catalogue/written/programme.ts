import { z } from 'zod';
import { WrittenAmount } from './amount.ts';
import { WrittenClause, WrittenScorePart } from './clause.ts';
import { WrittenCondition } from './condition.ts';
import { WrittenEvidenceKind } from './evidence-kind.ts';
import { WrittenProgrammeException } from './exception.ts';
import { WrittenLifecycle } from './lifecycle.ts';
import { WrittenMembershipTerms } from './membership-terms.ts';
import { WrittenRegion } from './region.ts';
import { WrittenCount, WrittenDay, WrittenId, WrittenText, WrittenVerification } from './scalars.ts';
import { WrittenScope } from './scope.ts';

/** For how many awards one person may be counted. */
export const WrittenCountingRule = z
  .strictObject({
    levels: z.array(WrittenId).optional(),
    competencies: z.array(WrittenId).optional(),
    role: WrittenId.optional(),
    awardsPerPerson: WrittenCount,
    source: z.string().optional(),
    note: WrittenText.optional(),
  })
  .meta({
    id: 'countingRule',
    description:
      'One person counts for at most awardsPerPerson of the awards named, or of those where the person fills the role.',
  });

const Declared = z.strictObject({
  title: WrittenText.optional(),
  note: WrittenText.optional(),
  source: z.string().optional(),
});

export const WrittenQuestion = z
  .strictObject({
    text: WrittenText,
    readings: z.record(WrittenId, WrittenText),
    source: z.string().optional(),
    rulings: z
      .array(
        z.strictObject({
          reading: WrittenId,
          from: WrittenDay,
          stated: WrittenDay.optional(),
          by: z.string().optional(),
          source: z.string().optional(),
        }),
      )
      .optional(),
  })
  .meta({
    id: 'question',
    description: 'What a published text leaves open, its readings, and the rulings that settle it from a day.',
  });

const AttributeValues = z.union([z.array(z.string()).min(1), z.literal('any')]);

/** The values that it can have; with what people call it and them, where these are no words of theirs. */
const WrittenAttribute = z
  .union([
    AttributeValues,
    z.strictObject({
      title: WrittenText.optional(),
      values: z.union([AttributeValues, z.record(z.string(), WrittenText)]),
    }),
  ])
  .meta({
    id: 'attribute',
    description:
      'What a partner is: [developed, developing], any, or with titles { title: Market, values: { developed: …, developing: … } }.',
  });

export type WrittenAttribute = z.infer<typeof WrittenAttribute>;

export const WrittenProgramme = z
  .strictObject({
    id: WrittenId,
    name: WrittenText,
    vendor: z.string().optional(),
    zone: z.string().optional(),
    source: z.string().optional(),
    note: WrittenText.optional(),
    /** Lowest first. */
    levels: z.array(z.strictObject({ id: WrittenId, name: WrittenText })).min(1),
    attributes: z.record(WrittenId, WrittenAttribute).optional(),
    regions: z.record(WrittenId, WrittenRegion).optional(),
    metrics: z
      .record(
        WrittenId,
        z.strictObject({
          title: WrittenText.optional(),
          unit: WrittenText.optional(),
          unitOne: WrittenText.optional().meta({
            description: 'The unit of a single one: customer, where it is customers.',
          }),
          note: WrittenText.optional(),
        }),
      )
      .optional(),
    records: z
      .record(
        WrittenId,
        z.strictObject({
          title: WrittenText.optional(),
          fields: z.array(z.string()).min(1),
          note: WrittenText.optional(),
        }),
      )
      .optional(),
    evidence: z.record(WrittenId, WrittenEvidenceKind).optional(),
    statuses: z
      .record(
        WrittenId,
        z.strictObject({
          title: WrittenText.optional(),
          tags: z.array(WrittenId).optional(),
          family: WrittenId.optional(),
          note: WrittenText.optional(),
        }),
      )
      .optional(),
    affiliations: z.array(WrittenId).optional(),
    roles: z.record(WrittenId, Declared).optional(),
    counting: z
      .strictObject({
        rules: z.array(WrittenCountingRule),
        rolesExclude: z.boolean().optional(),
        note: WrittenText.optional(),
        source: z.string().optional(),
      })
      .optional(),
    classifications: z
      .record(
        WrittenId,
        z.strictObject({
          cases: z.array(z.strictObject({ is: z.string(), when: WrittenClause })).min(1),
          otherwise: z.string(),
        }),
      )
      .optional(),
    /** What is counted together: the whole company, or each country or location by itself. */
    scope: WrittenScope.optional(),
    verification: WrittenVerification.optional(),
    lifecycle: WrittenLifecycle.optional(),
    membership: WrittenMembershipTerms.optional(),
    exceptions: z.array(WrittenProgrammeException).min(1).optional(),
    questions: z.record(WrittenId, WrittenQuestion).optional(),
  })
  .meta({ id: 'programme' });

export const WrittenDefinitions = z
  .strictObject({
    conditions: z.record(WrittenId, WrittenCondition).optional(),
    amounts: z.record(WrittenId, WrittenAmount).optional(),
    clauses: z.record(WrittenId, WrittenClause).optional(),
    scores: z.record(WrittenId, z.record(WrittenId, WrittenScorePart)).optional(),
  })
  .meta({ id: 'definitions', description: 'Named pieces, put in with use: NAME (a score with score: NAME).' });
