import { z } from 'zod';
import { WrittenCompetency } from './competency.ts';
import { WrittenExample } from './example.ts';
import { WrittenAssessment, WrittenCertification, WrittenCourse, WrittenExam } from './item.ts';
import { WrittenDefinitions, WrittenProgramme } from './programme.ts';
import { WrittenItemId } from './scalars.ts';

/** One file of a pack. A pack is all the files of one folder read together; exactly one of them holds the programme. */
export const WrittenPackFile = z
  .strictObject({
    language: z.literal(1),
    programme: WrittenProgramme.optional(),
    define: WrittenDefinitions.optional(),
    exams: z.record(WrittenItemId, WrittenExam).optional(),
    certifications: z.record(WrittenItemId, WrittenCertification).optional(),
    assessments: z.record(WrittenItemId, WrittenAssessment).optional(),
    courses: z.record(WrittenItemId, WrittenCourse).optional(),
    competency: WrittenCompetency.optional(),
    competencies: z.array(WrittenCompetency).optional(),
    /** Cases over several competencies; those of one competency stand in it. */
    examples: z.array(WrittenExample).optional(),
  })
  .meta({ id: 'packFile', title: 'Assay pack, language 1' });

export type WrittenPackFile = z.infer<typeof WrittenPackFile>;
