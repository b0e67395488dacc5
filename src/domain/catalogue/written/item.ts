import { z } from 'zod';
import { WrittenCondition } from './condition.ts';
import { WrittenDay, WrittenDuration, WrittenId, WrittenItemId, WrittenText } from './scalars.ts';

/**
 * What was said, and when, about the end of an item. A later statement replaces an earlier one from the day it was
 * known; nothing is overwritten, so that "what did we believe in March" has an answer.
 */
export const WrittenRetirement = z
  .strictObject({
    stated: WrittenDay.optional(),
    observed: z.boolean().optional(),
    lastRegistration: WrittenDay.optional(),
    retires: WrittenDay.optional(),
    acceptedUntil: WrittenDay.optional(),
    earnedBy: WrittenDay.optional(),
    source: z.string().optional(),
    note: WrittenText.optional(),
  })
  .meta({
    id: 'retirement',
    description:
      'A dated statement: last day to register, day of retirement, last day on which it still counts for a requirement, last day on which it must have been earned.',
  });

const WrittenItem = {
  title: WrittenText.optional(),
  product: z.string().optional(),
  tags: z.array(WrittenId).optional(),
  published: WrittenDay.optional(),
  validity: WrittenDuration.optional(),
  retirement: z.array(WrittenRetirement).optional(),
  replacedBy: z.union([WrittenItemId, z.array(WrittenItemId)]).optional(),
  /** Holding this instead counts as holding the item: successors, equivalents, "one old for two new". */
  equivalent: WrittenCondition.optional(),
  prerequisite: WrittenCondition.optional(),
  source: z.string().optional(),
  note: WrittenText.optional(),
};

export const WrittenExam = z.strictObject(WrittenItem).meta({ id: 'exam' });

export const WrittenCertification = z
  .strictObject({
    ...WrittenItem,
    /** Each path is a condition over exams; who fulfils one holds the certification. */
    paths: z.array(WrittenCondition).min(1).optional(),
  })
  .meta({ id: 'certification' });

export const WrittenAssessment = z.strictObject(WrittenItem).meta({ id: 'assessment' });
export const WrittenCourse = z.strictObject(WrittenItem).meta({ id: 'course' });
