import { z } from 'zod';
import { WrittenBenefitsFile } from '../domain/benefits/written/benefits-file.ts';
import { WrittenPackFile } from '../domain/catalogue/written/pack-file.ts';
import { WrittenPlanRequest } from '../domain/planning/written/plan-request.ts';
import { WrittenPartnerFileWithLearning } from '../domain/training/written/learning.ts';
import { WrittenTrainingFile } from '../domain/training/written/training-file.ts';
import { JsonPlanFile } from './plan-schema.ts';
import { JsonResult } from './result-schema.ts';

/** The published formats: what people write, and what Assay answers. */
const formats = {
  partner: WrittenPartnerFileWithLearning,
  pack: WrittenPackFile,
  training: WrittenTrainingFile,
  benefits: WrittenBenefitsFile,
  'plan-request': WrittenPlanRequest,
  result: JsonResult,
  plan: JsonPlanFile,
} as const;

export type SchemaName = keyof typeof formats;

export const schemaNames = Object.keys(formats) as readonly SchemaName[];

/** The JSON Schema of a format, for editors that complete what is typed. */
export const schemaText = (name: SchemaName): string =>
  `${JSON.stringify(z.toJSONSchema(formats[name], { io: 'input' }), null, 2)}\n`;
