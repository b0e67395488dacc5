import { queryOptions } from '@tanstack/react-query';
import { listContacts, showRenewing } from '../../client/index.ts';
import { answerOf } from '../server/refused.ts';
import type { PartnerPlace } from '../standing/asking.ts';

/** Whom one asks at a partner today, and everybody who was named. */
export const contactsAsked = ({ programme, partner }: PartnerPlace) =>
  queryOptions({
    queryKey: ['contacts', programme, partner],
    queryFn: () => answerOf(listContacts({ path: { programme, partner } })),
  });

/** Which of a partner's administrators may renew, as the programme settles it. */
export const renewingAsked = (programme: string) =>
  queryOptions({
    queryKey: ['renewing', programme],
    queryFn: async () => (await answerOf(showRenewing({ path: { programme } }))).renewing,
  });
