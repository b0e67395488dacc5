import { queryOptions } from '@tanstack/react-query';
import { listAccountManagers, listOfficeRoles } from '../../client/index.ts';
import { answerOf } from '../server/refused.ts';
import type { PartnerPlace } from '../standing/asking.ts';

/** Who looks after a partner, from which day on; the earliest first. */
export const accountManagersAsked = ({ programme, partner }: PartnerPlace) =>
  queryOptions({
    queryKey: ['account-managers', programme, partner],
    queryFn: async () => (await answerOf(listAccountManagers({ path: { programme, partner } }))).accountManagers,
  });

/** Who can look after partners: the account managers that are in the office now, by name. */
export const colleaguesAsked = (programme: string) =>
  queryOptions({
    queryKey: ['colleagues', programme],
    queryFn: async () => {
      const { roles } = await answerOf(listOfficeRoles({ path: { programme } }));
      const held = roles.filter(({ role, until }) => role === 'account-manager' && until === undefined);
      return [...new Map(held.map(({ user, name }) => [user, name]))].sort(([, a], [, b]) => a.localeCompare(b));
    },
  });
