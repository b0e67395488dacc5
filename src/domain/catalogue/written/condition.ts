import { z } from 'zod';
import { WrittenCount, WrittenDay, WrittenDuration, WrittenId, WrittenItemId, WrittenVerification } from './scalars.ts';

/** What one person must hold. The simplest condition is the name of an exam or certification. */
export type WrittenCondition =
  | string
  | { all: WrittenCondition[] }
  | { any: WrittenCondition[] }
  | { n: number; of: WrittenCondition[] }
  | { allOfOneArea: Record<string, WrittenCondition[]> }
  | { tagged: string; n?: number | undefined }
  | {
      item: string;
      earnedBy?: string | undefined;
      countsUntil?: string | undefined;
      earnedWithin?: z.infer<typeof WrittenDuration> | undefined;
      verification?: z.infer<typeof WrittenVerification> | undefined;
    }
  | { use: string };

export const WrittenCondition: z.ZodType<WrittenCondition> = z
  .union([
    WrittenItemId,
    z.strictObject({
      get all() {
        return z.array(WrittenCondition).min(1);
      },
    }),
    z.strictObject({
      get any() {
        return z.array(WrittenCondition).min(1);
      },
    }),
    z.strictObject({
      n: WrittenCount,
      get of() {
        return z.array(WrittenCondition).min(1);
      },
    }),
    z.strictObject({
      get allOfOneArea() {
        return z.record(z.string(), z.array(WrittenCondition).min(1));
      },
    }),
    z.strictObject({ tagged: WrittenId, n: WrittenCount.optional() }),
    z.strictObject({
      item: WrittenItemId,
      earnedBy: WrittenDay.optional(),
      countsUntil: WrittenDay.optional(),
      earnedWithin: WrittenDuration.optional(),
      verification: WrittenVerification.optional(),
    }),
    z.strictObject({ use: WrittenId }),
  ])
  .meta({
    id: 'condition',
    description:
      'What one person holds: an exam or certification; all or any of several; n of a list; all exams of one focus area; n with a tag; an item with its own dates; or a condition defined elsewhere.',
  });
