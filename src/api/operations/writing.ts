import type { Asked, Places } from './operation.ts';

/** What a write about a partner takes besides its body: told in the reference, and handed to its action by {@link aboutPartner}. */
export const writesAboutPartner = { isOnce: true, takesRevision: true, takesReason: true } as const;

/** The partner that an address means, the revision that was read and why it is written, as actions take them. */
export const aboutPartner = ({
  programme,
  partner,
  revision,
  reason,
}: Pick<Asked<unknown, unknown, unknown>, 'revision' | 'reason'> & Places['partner']) => ({
  programme: programme.id,
  partner,
  ...(revision !== undefined && { revision }),
  ...(reason && { reason }),
});
