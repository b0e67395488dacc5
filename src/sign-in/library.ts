import { betterAuth } from 'better-auth';
import { genericOAuth, twoFactor } from 'better-auth/plugins';
import { z } from 'zod';
import { newId } from '../store/new-id.ts';
import { kyselyWithDates } from '../store/sign-in/kysely-with-dates.ts';
import type { Store } from '../store/store.ts';
import { pageOf } from '../wording/mail/portal-pages.ts';
import type { Reader, SignInLetters } from './letters.ts';
import { isOurs } from './library-log.ts';
import type { Passwords } from './limits/hashing.ts';
import { requestLimits } from './limits/requests.ts';
import { passkeys } from './passkeys/passkeys.ts';
import { type SignInSettings, signInPath } from './settings.ts';

/** Where the handler is told which network address a request came from (sign-in.ts sets it and no client can). */
export const addressHeader = 'x-assay-address';

const hour = 60 * 60;
const day = 24 * hour;

export interface LibraryParts {
  readonly store: Store;
  readonly settings: SignInSettings;
  readonly letters: SignInLetters;
  readonly passwords: Passwords;
  readonly now: () => number;
  /** Does what nobody should wait for, as the time it takes would tell who exists. */
  readonly aside: (work: Promise<unknown>) => void;
  /** Hears of what somebody should look at. */
  readonly failed: (error: unknown) => void;
}

export type Library = ReturnType<typeof openLibrary>;

/** better-auth as we use it: over our tables, with our ids, letters and limits. */
export function openLibrary(parts: LibraryParts) {
  const { store, settings, letters, passwords, now } = parts;
  return betterAuth({
    appName: 'Assay',
    baseURL: settings.address,
    basePath: signInPath,
    secret: settings.secret,
    trustedOrigins: [settings.address],
    telemetry: { enabled: false },
    // What nobody here uses is not there to be attacked.
    disabledPaths: [
      '/get-access-token',
      '/refresh-token',
      '/account-info',
      '/update-session',
      '/change-email',
      '/delete-user',
      '/delete-user/callback',
      '/two-factor/send-otp',
      '/two-factor/verify-otp',
    ],
    // Where an answer of a provider tells nothing of where it was asked for: it is wrong, too late, or of another browser.
    onAPIError: { errorURL: `${settings.address}${pageOf.signIn}` },
    logger: {
      level: 'error',
      log: (level, message, cause: unknown) =>
        isOurs(level, message, cause) && parts.failed(new Error(message, cause instanceof Error ? { cause } : {})),
    },
    // Its transactions would hold the one connection of PGlite while a password is hashed. Each of its steps may be taken again.
    database: { db: kyselyWithDates(store.engine), type: 'postgres', transaction: false },
    ...tables,
    user: {
      ...tables.user,
      // An account at a provider that does not vouch for the mail would wait there for the mail's owner to come and verify it.
      validateUserInfo: ({ user, source }) =>
        source.method === 'oauth' && user.emailVerified !== true ? { error: 'email_not_verified' } : undefined,
    },
    session: { ...tables.session, expiresIn: 7 * day, updateAge: day, freshAge: day },
    verification: { ...tables.verification, storeIdentifier: 'hashed' },
    account: {
      ...tables.account,
      encryptOAuthTokens: true,
      // Both sides must have verified the mail: the provider and we.
      accountLinking: {
        enabled: true,
        trustedProviders: [],
        allowDifferentEmails: false,
        requireLocalEmailVerified: true,
      },
    },
    emailAndPassword: {
      enabled: true,
      requireEmailVerification: true,
      minPasswordLength: 12,
      maxPasswordLength: 128,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: hour,
      password: passwords,
      sendResetPassword: ({ user, token }) =>
        letters.recovery(readerOf(user), pageOf.recovery(settings.address, token)),
      onExistingUserSignUp: ({ user }) => letters.knownAlready(readerOf(user)),
    },
    emailVerification: {
      sendOnSignUp: true,
      sendOnSignIn: true,
      autoSignInAfterVerification: false,
      expiresIn: hour,
      sendVerificationEmail: ({ user, url }) => letters.verification(readerOf(user), thenSaid(url)),
    },
    plugins: [
      twoFactor({ issuer: 'Assay', schema: { twoFactor: { modelName: 'twoFactors' } } }),
      genericOAuth({ config: settings.providers.map(asOAuth) }),
      passkeys({ store, address: settings.address, now }),
    ],
    rateLimit: {
      enabled: true,
      window: 10,
      max: 100,
      customStorage: requestLimits(now),
      // These have limits of their own, by account as well (limits/tries.ts).
      customRules: {
        '/sign-in/email': false,
        '/sign-up/email': false,
        '/change-password': false,
        '/sign-in/social': { window: 60, max: 60 },
        '/sign-in/passkey': { window: 60, max: 60 },
      },
    },
    advanced: {
      cookiePrefix: 'assay',
      useSecureCookies: settings.address.startsWith('https:'),
      disableCSRFCheck: false,
      disableOriginCheck: false,
      ipAddress: { ipAddressHeaders: [addressHeader] },
      database: { generateId: () => newId(now()) },
      backgroundTasks: { handler: parts.aside },
    },
  });
}

/** The library's names for our tables; columns are named alike on both sides but for the case (kysely-with-dates.ts). */
const tables = {
  user: {
    modelName: 'users',
    additionalFields: {
      language: {
        type: ['en' as const, 'de' as const],
        required: false,
        defaultValue: 'en',
        input: true,
        validator: { input: z.enum(['en', 'de']) },
      },
    },
  },
  session: { modelName: 'sessions' },
  account: { modelName: 'accounts' },
  verification: { modelName: 'verifications' },
};

const asOAuth = ({ id, name, issuer, clientId, clientSecret }: SignInSettings['providers'][number]) => ({
  providerId: id,
  name,
  discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
  clientId,
  clientSecret,
  scopes: ['openid', 'email', 'profile'],
  pkce: true,
  requireIdTokenVerification: true,
  // Whoever the provider cannot vouch for stays out until the address is verified.
  requireEmailVerification: true,
});

/** The link of a letter, so that it leads to a page that says what came of it. */
function thenSaid(url: string): string {
  const link = new URL(url);
  link.searchParams.set('callbackURL', pageOf.confirmed);
  return link.href;
}

const readerOf = (user: { email: string; name: string }): Reader => ({
  to: user.email,
  name: user.name,
  language: 'language' in user && user.language === 'de' ? 'de' : 'en',
});
