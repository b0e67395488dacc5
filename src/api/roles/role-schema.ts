import { z } from 'zod';
import { officeRoles, partnerRoles } from '../../actions/actor.ts';

/** What somebody is, and where, by the codes of addresses. */
export const JsonRole = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('office'), role: z.enum(officeRoles), programme: z.string() }),
    z.strictObject({
      kind: z.literal('partner'),
      role: z.enum(partnerRoles),
      programme: z.string(),
      partner: z.string(),
    }),
    z.strictObject({ kind: z.literal('person') }),
  ])
  .meta({ id: 'roleHeld', description: 'What somebody is in an office, at a partner, or for its own wallet.' });

export type JsonRole = z.infer<typeof JsonRole>;
