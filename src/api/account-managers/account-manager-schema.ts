import { z } from 'zod';

export const JsonAccountManager = z
  .strictObject({
    user: z.string().meta({ description: 'The id of the user.' }),
    name: z.string(),
    email: z.string(),
  })
  .meta({ id: 'accountManager', description: 'Who at the vendor looks after a partner.' });

const none = 'none';

/** Which partners are meant, by who looks after them. */
export const accountManagerAsked = z
  .union([z.uuid(), z.literal(none)])
  .optional()
  .meta({
    description: 'Only partners that this user looks after on the business day, by its id; “none”: that nobody does.',
  });

/** The same as actions take it: null where nobody looks after a partner. */
export const accountManagerMeant = (asked: string | undefined): { readonly accountManager?: string | null } =>
  asked === undefined ? {} : { accountManager: asked === none ? null : asked };
