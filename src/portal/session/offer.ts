import type { ShowInvitationResponses } from '../../client/index.ts';

/** What an invitation offers. */
export type Offer = ShowInvitationResponses[200];
