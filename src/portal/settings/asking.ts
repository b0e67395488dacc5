import { queryOptions } from '@tanstack/react-query';
import { listKeys, listPartnerRoles, listSessions, showSession } from '../../client/index.ts';
import { answerOf } from '../server/refused.ts';
import type { PartnerPlace } from '../standing/asking.ts';

export const rolesAsked = ({ programme, partner }: PartnerPlace) =>
  queryOptions({
    queryKey: ['roles', programme, partner],
    queryFn: () => answerOf(listPartnerRoles({ path: { programme, partner } })),
  });

export const keysAsked = queryOptions({
  queryKey: ['keys'],
  queryFn: async () => (await answerOf(listKeys())).keys,
});

/** One sign-in somewhere, as the sign-in tells of it. */
export interface SignedInSession {
  readonly token: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly userAgent?: string | null;
  /** It is the one that asks. */
  readonly isThis: boolean;
}

/** Where somebody is signed in; this very sign-in stands first. */
export const sessionsAsked = queryOptions({
  queryKey: ['sessions'],
  queryFn: async (): Promise<readonly SignedInSession[]> => {
    const [sessions, own] = (await Promise.all([answerOf(listSessions()), answerOf(showSession())])) as [
      readonly Omit<SignedInSession, 'isThis'>[],
      { readonly session: { readonly token: string } } | null,
    ];
    return sessions
      .map((one) => ({ ...one, isThis: one.token === own?.session.token }))
      .sort((a, b) => Number(b.isThis) - Number(a.isThis) || b.createdAt.localeCompare(a.createdAt));
  },
});
