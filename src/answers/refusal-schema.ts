import { z } from 'zod';
import { schemaVersion } from './about.ts';

export const JsonProblem = z
  .strictObject({
    code: z.string(),
    file: z.string().meta({ description: 'Empty: the problem is with how the command was written.' }),
    line: z.number().int().meta({ description: '0: the problem is with the file as a whole, or with no file.' }),
    column: z.number().int(),
    message: z.string(),
    values: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
  })
  .meta({ id: 'problem' });

export const JsonRefusal = z
  .strictObject({ kind: z.literal('refusal'), schemaVersion: z.literal(schemaVersion), problems: z.array(JsonProblem) })
  .meta({ id: 'refusal' });

export type JsonProblem = z.infer<typeof JsonProblem>;
