import { z } from 'zod';
import { withPlainSpaces } from '../wording/no-break.ts';
import type { Point } from '../wording/point.ts';

export interface JsonClauseSentence {
  text: string;
  clause?: string | undefined;
  details?: string[] | undefined;
  below?: JsonClauseSentence[] | undefined;
}

/** A rule in words: what one clause asks, with what belongs under it. */
export const JsonClauseSentence: z.ZodType<JsonClauseSentence> = z
  .strictObject({
    text: z.string(),
    clause: z
      .string()
      .optional()
      .meta({ description: 'The id of the clause that it tells, as an exception names it.' }),
    details: z.array(z.string()).optional(),
    get below() {
      return z.array(JsonClauseSentence).optional();
    },
  })
  .meta({ id: 'clauseSentence', description: 'What a clause asks in a sentence, and those that stand under it.' });

export const presentClause = ({ text, clause, details = [], below = [] }: Point): JsonClauseSentence => ({
  text: withPlainSpaces(text),
  ...(clause !== undefined && { clause }),
  ...(details.length > 0 && { details: details.map(withPlainSpaces) }),
  ...(below.length > 0 && { below: below.map(presentClause) }),
});
