import { z } from 'zod';
import { WrittenClause } from '../../catalogue/written/clause.ts';
import { WrittenCompetency } from '../../catalogue/written/competency.ts';
import { WrittenMoney } from '../../catalogue/written/money.ts';
import { WrittenPackFile } from '../../catalogue/written/pack-file.ts';
import { WrittenProgramme } from '../../catalogue/written/programme.ts';
import { WrittenCount, WrittenDay, WrittenId } from '../../catalogue/written/scalars.ts';
import { WrittenInstant } from '../../membership/written/partner-file.ts';
import { WrittenPartnerFileWithLearning } from '../../training/written/learning.ts';
import { WrittenTrainingFile } from '../../training/written/training-file.ts';

/** A competency as in a pack; where only one text of it matters, its levels alone. */
const WrittenRequestCompetency = WrittenCompetency.omit({ examples: true })
  .extend({
    levels: z
      .record(WrittenId, WrittenClause)
      .optional()
      .meta({ description: 'The requirement of each level, in force on every day. Instead of versions.' }),
  })
  .meta({ id: 'requestCompetency' });

const WrittenTarget = z
  .strictObject({
    claim: z.string().meta({ description: 'A competency and a level, as networks/gold.' }),
    /** Without it as for --targets: an award that is held by its next renewal, another one within a year. */
    deadline: WrittenDay.optional(),
    weight: z.number().int().min(1).max(100).optional(),
    must: z.boolean().optional(),
  })
  .meta({
    id: 'target',
    description:
      'What is wanted, and by when. The plan leaves the least weight unmet (1 where nothing is said); what must be met comes before everything else.',
  });

const WrittenOptions = z
  .strictObject({
    /** In place of the one in learning. */
    budget: WrittenMoney.optional(),
    lockIn: z.array(z.string()).optional().meta({ description: 'These people take part in any case.' }),
    lockOut: z.array(z.string()).optional().meta({ description: 'These people are asked to do nothing.' }),
    sure: z.number().min(1).max(99.9).multipleOf(0.1).optional().meta({
      description: 'So many per cent sure that everything is passed in time, with retakes: 1 to 99.9.',
    }),
    survivesAnyLeaver: z.boolean().optional().meta({
      description: 'Whoever leaves, one person alone, all that the plan meets is still met by the others.',
    }),
    nodes: WrittenCount.optional().meta({
      description: 'So many cases are looked at before the search gives up proving.',
    }),
  })
  .meta({ id: 'planOptions' });

/**
 * One planning problem with all that belongs to it: the rules as in the file of a pack, the partner as in its own file,
 * and training offers as in theirs. There is no second language.
 */
export const WrittenPlanRequest = WrittenPackFile.omit({ examples: true })
  .extend({
    $schema: z.string().optional(),
    programme: WrittenProgramme,
    competency: WrittenRequestCompetency.optional(),
    competencies: z.array(WrittenRequestCompetency).optional(),
    partner: WrittenPartnerFileWithLearning,
    training: WrittenTrainingFile.partial({ language: true }).meta({
      id: 'requestTraining',
      description: 'As a file of training offers; it need not say its language again.',
    }),
    on: WrittenDay.meta({ description: 'The day on which the plan begins.' }),
    knownAt: WrittenInstant.optional().meta({
      description: 'Only what was known then; without it, all that is known.',
    }),
    targets: z
      .array(WrittenTarget)
      .min(1)
      .optional()
      .meta({ description: 'Without them the plan is for the awards that are held and at risk.' }),
    options: WrittenOptions.optional(),
  })
  .meta({ id: 'planRequest', title: 'Assay plan request, language 1' });

export type WrittenPlanRequest = z.infer<typeof WrittenPlanRequest>;
