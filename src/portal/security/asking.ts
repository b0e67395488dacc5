import { queryOptions } from '@tanstack/react-query';
import { listSessions, showSession } from '../../client/index.ts';
import { answerOf } from '../server/refused.ts';
import { askSignIn } from '../session/ask-sign-in.ts';

export interface Passkey {
  readonly id: string;
  readonly name: string;
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
}

export const passkeysAsked = queryOptions({
  queryKey: ['passkeys'],
  queryFn: () => askSignIn<readonly Passkey[]>('/passkey/list'),
});

/** One of the own sign-ins that still hold. */
export interface Session {
  readonly id: string;
  readonly token: string;
  readonly createdAt: string;
  readonly userAgent?: string | null;
  readonly ipAddress?: string | null;
}

export const sessionsAsked = queryOptions({
  queryKey: ['sessions'],
  queryFn: async () => (await answerOf(listSessions())) as readonly Session[],
});

/** The sign-in by which this page is read, and whether its owner has a second factor. */
export const ownSessionAsked = queryOptions({
  queryKey: ['own-session'],
  queryFn: async () =>
    (await answerOf(showSession())) as {
      readonly session: Session;
      readonly user: { readonly twoFactorEnabled?: boolean | null };
    },
});
