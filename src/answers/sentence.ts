import { z } from 'zod';
import { withPlainSpaces } from '../wording/no-break.ts';
import type { Point } from '../wording/point.ts';
import { JsonVerdict } from './scalars.ts';

export interface JsonSentence {
  text: string;
  verdict?: 'met' | 'not-met' | 'undetermined' | undefined;
  figure?: string | undefined;
  details?: string[] | undefined;
  below?: JsonSentence[] | undefined;
}

/** One thing that is said, with what belongs under it. */
export const JsonSentence: z.ZodType<JsonSentence> = z
  .strictObject({
    text: z.string(),
    verdict: JsonVerdict.optional(),
    figure: z.string().optional().meta({ description: 'In short, as "3 of 4".' }),
    details: z.array(z.string()).optional(),
    get below() {
      return z.array(JsonSentence).optional();
    },
  })
  .meta({ id: 'sentence', description: 'A sentence, and those that stand under it.' });

export const presentSentence = ({ text, verdict, figure, details = [], below = [] }: Point): JsonSentence => ({
  text: withPlainSpaces(text),
  ...(verdict && { verdict }),
  ...(figure !== undefined && { figure }),
  ...(details.length > 0 && { details: details.map(withPlainSpaces) }),
  ...(below.length > 0 && { below: below.map(presentSentence) }),
});
