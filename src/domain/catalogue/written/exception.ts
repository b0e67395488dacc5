import { z } from 'zod';
import { WrittenDay, WrittenId, WrittenPostponement, WrittenText } from './scalars.ts';

/** What the programme grants to all its partners, or to all of a country, for a time. */
export const WrittenProgrammeException = z
  .strictObject({
    id: WrittenId,
    /** waiver: what it excuses from counts as met. extension: keeps awards, or moves anniversaries. freeze: keeps awards. */
    kind: z.enum(['waiver', 'extension', 'freeze']),
    from: WrittenDay,
    to: WrittenDay,
    /** Whose days from and to are; over anniversaries, a waiver is for the renewals of these anniversaries and for nothing else. */
    over: z.enum(['days', 'anniversaries']).optional(),
    /** The day it was said; without it, its first day. */
    stated: WrittenDay.optional(),
    /** Which competencies; left out, all of them. */
    competencies: z
      .union([z.array(WrittenId).min(1), z.strictObject({ allBut: z.array(WrittenId).min(1) })])
      .optional(),
    levels: z.array(WrittenId).min(1).optional(),
    /** Only partners with one of these values: { country: [DE, AT] }. */
    where: z.record(WrittenId, z.array(z.string()).min(1)).optional(),
    /** What a waiver excuses from; allButFee leaves evidence due that is declared with fee: true. */
    waives: z.enum(['everything', 'allButFee']).optional(),
    /** Only the clause of this id. */
    clause: WrittenId.optional(),
    /** An extension with it moves the anniversaries from `from` to `to` by so much, or all to one day. */
    moves: WrittenPostponement.optional(),
    by: z.string().min(1).optional(),
    reason: WrittenText,
    source: z.string().optional(),
    note: WrittenText.optional(),
  })
  .meta({
    id: 'programmeException',
    description: 'A dated waiver, extension or freeze that the programme grants, for which awards and where, and why.',
  });
