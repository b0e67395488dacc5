import { z } from 'zod';
import { WrittenClause } from './clause.ts';
import { WrittenExample } from './example.ts';
import { WrittenDefinitions, WrittenLifecycle } from './programme.ts';
import { WrittenDay, WrittenId, WrittenText } from './scalars.ts';

/** One day for everybody, or a day for each cohort. */
const WrittenCohortDays = z
  .union([
    WrittenDay,
    z.strictObject({ new: WrittenDay.optional(), renewing: WrittenDay.optional(), holder: WrittenDay.optional() }),
  ])
  .meta({ id: 'cohortDays', description: 'A day, or one for each cohort: { new: 2015-04-01, renewing: 2015-08-01 }.' });

/** A ceiling or a duty that does not fail the level but has a consequence. */
export const WrittenObligation = z
  .strictObject({
    id: WrittenId,
    level: WrittenId,
    title: WrittenText.optional(),
    when: WrittenClause,
    consequence: WrittenText,
    at: z.enum(['now', 'renewal']),
    source: z.string().optional(),
  })
  .meta({ id: 'obligation', description: 'When the clause is met, the consequence follows, now or at the renewal.' });

export const WrittenVersion = z
  .strictObject({
    id: WrittenId,
    effective: WrittenCohortDays,
    until: WrittenCohortDays.optional(),
    announced: WrittenDay.optional(),
    observed: z.boolean().optional(),
    seenAgain: z.array(WrittenDay).optional(),
    /** Which version counts while two are open: that of the day of submission or of the day of the audit. */
    chosenBy: z.enum(['submission', 'audit']).optional(),
    define: WrittenDefinitions.optional(),
    levels: z.record(WrittenId, WrittenClause),
    obligations: z.array(WrittenObligation).optional(),
    source: z.string().optional(),
    note: WrittenText.optional(),
  })
  .meta({
    id: 'version',
    description: 'One published text of the requirement. It is never changed; a new text is a new version.',
  });

export const WrittenCompetency = z
  .strictObject({
    id: WrittenId,
    name: WrittenText,
    note: WrittenText.optional(),
    source: z.string().optional(),
    tags: z.array(WrittenId).optional(),
    /** Competencies of one family count once where a rule counts distinct families. */
    family: WrittenId.optional(),
    retirement: z
      .strictObject({
        lastEnrolment: WrittenDay.optional(),
        lastRenewal: WrittenDay.optional(),
        ends: WrittenDay.optional(),
        source: z.string().optional(),
      })
      .optional(),
    lifecycle: WrittenLifecycle.optional(),
    define: WrittenDefinitions.optional(),
    /** Without one only its name and dates are known: nobody can be judged for it. */
    versions: z.array(WrittenVersion).optional(),
    examples: z.array(WrittenExample).optional(),
  })
  .meta({ id: 'competency' });
