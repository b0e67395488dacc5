import { z } from 'zod';
import { WrittenDay, WrittenId, WrittenPostponement } from '../../domain/catalogue/written/scalars.ts';
import { decision } from '../rulings/decision.ts';

export const ExtensionWanted = z.strictObject({
  countries: z
    .array(z.string().trim().min(1).max(80))
    .min(1)
    .max(50)
    .meta({ description: 'Of the partners: as the rules name them: DE.' }),
  competencies: z.array(WrittenId).min(1).max(200).optional().meta({ description: 'Left out: all.' }),
  levels: z.array(WrittenId).min(1).max(20).optional().meta({ description: 'Left out: all.' }),
  from: WrittenDay,
  to: WrittenDay.meta({ description: 'The last day.' }),
  moves: WrittenPostponement.optional().meta({
    description:
      'Anniversaries on these days fall so much later, or all on one day. Left out: awards are kept on these days, and can be renewed in them.',
  }),
});
export type ExtensionWanted = z.infer<typeof ExtensionWanted>;

export const ExtensionToGrant = ExtensionWanted.extend(decision);
export type ExtensionToGrant = z.infer<typeof ExtensionToGrant>;

export const ExtensionToWithdraw = z.strictObject(decision);
export const ExtensionToEnd = z.strictObject({
  last: WrittenDay.meta({ description: 'Its new last day: today or later, and before the one that it has.' }),
  ...decision,
});
