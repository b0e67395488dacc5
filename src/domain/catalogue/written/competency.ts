import { z } from 'zod';
import { WrittenClause } from './clause.ts';
import { WrittenExample } from './example.ts';
import { WrittenLifecycle } from './lifecycle.ts';
import { WrittenDefinitions } from './programme.ts';
import { WrittenDay, WrittenDuration, WrittenId, WrittenText } from './scalars.ts';
import { WrittenScope } from './scope.ts';

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

/** What became of an earlier competency: renamed to this one, merged into it with others, or split into it and others. */
export const WrittenSuccession = z
  .strictObject({
    competency: WrittenId,
    from: WrittenDay,
    /** The day it was said; without it, it was always known. */
    stated: WrittenDay.optional(),
    how: z.enum(['renamed', 'merged', 'split']),
    /** Whether holders of the earlier one hold this one from the day, without applying. Without it they do. */
    holdersMove: z.boolean().optional(),
    /** Which renewal day a holder of several earlier ones keeps; new: the term begins anew. Without it the latest. */
    anniversary: z.enum(['latest', 'earliest', 'new']).optional(),
    source: z.string().optional(),
    note: WrittenText.optional(),
  })
  .meta({
    id: 'succession',
    description:
      'An earlier competency that this one takes over from: { competency: …, from: DAY, how: merged, anniversary: latest }.',
  });

/** What was said, and when, about the closing of a competency. A later statement takes the place of an earlier one. */
const WrittenClosing = z
  .strictObject({
    /** The day it was said; without it, it was always known. */
    stated: WrittenDay.optional(),
    lastEnrolment: WrittenDay.optional(),
    lastRenewal: WrittenDay.optional(),
    ends: WrittenDay.optional(),
    /** Each holder keeps it so long from its own last approval. */
    heldFor: WrittenDuration.optional(),
    source: z.string().optional(),
  })
  .meta({
    id: 'closing',
    description: 'How a competency closes: last day to gain it, last day to renew it, and its end.',
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
    retirement: z.union([WrittenClosing, z.array(WrittenClosing).min(1)]).optional(),
    lifecycle: WrittenLifecycle.optional(),
    /** What is counted together, where it is not what the programme says. */
    scope: WrittenScope.optional(),
    /** The earlier competencies that this one takes over from. */
    succeeds: z.array(WrittenSuccession).min(1).optional(),
    define: WrittenDefinitions.optional(),
    /** Without one only its name and dates are known: nobody can be judged for it. */
    versions: z.array(WrittenVersion).optional(),
    examples: z.array(WrittenExample).optional(),
  })
  .meta({ id: 'competency' });
