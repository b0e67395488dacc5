import { z } from 'zod';
import { withPlainSpaces } from '../../wording/no-break.ts';
import type { Point } from '../../wording/point.ts';

export interface JsonSentence {
  text: string;
  details?: string[] | undefined;
  below?: JsonSentence[] | undefined;
}

/** One thing that is said, with what belongs under it. */
export const JsonSentence: z.ZodType<JsonSentence> = z
  .strictObject({
    text: z.string(),
    details: z.array(z.string()).optional(),
    get below() {
      return z.array(JsonSentence).optional();
    },
  })
  .meta({ id: 'sentence', description: 'A sentence, and those that stand under it.' });

export const presentSentence = ({ text, details = [], below = [] }: Point): JsonSentence => ({
  text: withPlainSpaces(text),
  ...(details.length > 0 && { details: details.map(withPlainSpaces) }),
  ...(below.length > 0 && { below: below.map(presentSentence) }),
});
