import { z } from 'zod';
import { WrittenId } from '../../domain/catalogue/written/scalars.ts';

/** For which award a partner applies. */
export const ApplicationToMake = z.strictObject({
  competency: WrittenId,
  level: WrittenId,
  agreement: z
    .string()
    .max(80)
    .optional()
    .meta({ description: 'The id of the agreement that is agreed to, where the programme has one.' }),
});
export type ApplicationToMake = z.infer<typeof ApplicationToMake>;

const reason = z.string().trim().min(1).max(2_000);

export const ApplicationToDecide = z.discriminatedUnion('decision', [
  z.strictObject({
    decision: z.literal('granted').meta({ description: 'The award begins today.' }),
    reason: reason.optional(),
  }),
  z.strictObject({
    decision: z.literal('refused').meta({ description: 'Nothing changes. The partner may apply again.' }),
    reason,
  }),
]);
export type ApplicationToDecide = z.infer<typeof ApplicationToDecide>;

export const GrantToWithdraw = z.strictObject({ reason });
