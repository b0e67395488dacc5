import { z } from 'zod';

/** One thing that is wrong with the input. */
const ProblemError = z
  .strictObject({
    pointer: z
      .string()
      .meta({ description: 'Where, as a JSON pointer into the body, or as ?name for a parameter of the address.' }),
    code: z.string().meta({ description: 'What is wrong, stable: for programs.' }),
    detail: z.string().meta({ description: 'What is wrong and what to try: for people, in the language asked for.' }),
    values: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])).optional(),
    file: z.string().optional(),
    line: z.number().int().optional(),
    column: z.number().int().optional(),
  })
  .meta({ id: 'problemError' });

/** Why something was not done, by RFC 9457; sent as application/problem+json. */
export const ProblemDocument = z
  .strictObject({
    type: z.string().meta({ description: 'Which kind of problem it is: an address in this documentation.' }),
    title: z.string(),
    status: z.number().int(),
    detail: z.string().meta({ description: 'What happened, and what to try.' }),
    code: z.string(),
    reason: z.string().optional().meta({ description: 'What does not fit, stable: for programs.' }),
    request: z.string().meta({ description: 'The id of the request, as it stands in the log of the server.' }),
    errors: z.array(ProblemError).optional().meta({ description: 'Everything that is wrong with the input.' }),
  })
  .meta({ id: 'problemDocument', description: 'Why something was not done (RFC 9457).' });

export type ProblemDocument = z.infer<typeof ProblemDocument>;
