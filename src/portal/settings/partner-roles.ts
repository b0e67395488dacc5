import type { PartnerInvitationInput } from '../../client/index.ts';

export type PartnerRole = PartnerInvitationInput['role'];

/** What somebody can be at a partner. */
export const partnerRoles: readonly PartnerRole[] = ['partner-administrator', 'partner-member'];
