import { createAuthEndpoint, freshSessionMiddleware, sessionMiddleware } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import type { BetterAuthPlugin } from 'better-auth/types';
import { z } from 'zod';
import { passkeysOfUser, removePasskey } from '../../store/sign-in/passkeys.ts';
import { askForPasskey, signedInBy } from './assertion.ts';
import { dropChallenge, keepChallenge } from './challenge.ts';
import type { PasskeyParts } from './passkey-parts.ts';
import { refusePasskey } from './refuse-passkey.ts';
import { askToRegister, register } from './registration.ts';

// The library has no schema for what a browser makes of a passkey; @simplewebauthn/server checks it to the last bit.
const response = z.looseObject({ id: z.string().max(1024), type: z.literal('public-key') });

/**
 * Passkeys as a plugin of the library, over a small table of ours. An authenticator that has verified its user (by finger,
 * face or PIN) is two factors at once, so no code is asked for after it.
 */
export function passkeys(parts: PasskeyParts) {
  return {
    id: 'assay-passkeys',
    endpoints: {
      passkeyRegistration: createAuthEndpoint(
        '/passkey/registration',
        { method: 'POST', use: [freshSessionMiddleware] },
        async (ctx) => {
          const options = await askToRegister(parts, ctx.context.session.user);
          await keepChallenge(ctx, options.challenge, ctx.context.session.user.id);
          return ctx.json(options);
        },
      ),
      passkeyRegister: createAuthEndpoint(
        '/passkey/register',
        {
          method: 'POST',
          use: [freshSessionMiddleware],
          body: z.strictObject({ name: z.string().trim().min(1).max(100), response }),
        },
        async (ctx) => {
          const user = ctx.context.session.user.id;
          const challenge = await dropChallenge(ctx, user);
          const made = challenge && (await register(parts, user, ctx.body, challenge));
          if (!made) throw refusePasskey();
          return ctx.json(made);
        },
      ),
      passkeyQuestion: createAuthEndpoint('/passkey/question', { method: 'POST' }, async (ctx) => {
        const options = await askForPasskey(parts);
        await keepChallenge(ctx, options.challenge, 'anybody');
        return ctx.json(options);
      }),
      passkeySignIn: createAuthEndpoint(
        '/sign-in/passkey',
        { method: 'POST', body: z.strictObject({ response }) },
        async (ctx) => {
          const challenge = await dropChallenge(ctx, 'anybody');
          const id = challenge && (await signedInBy(parts, ctx.body.response, challenge));
          const user = id ? await ctx.context.internalAdapter.findUserById(id) : undefined;
          if (!user?.emailVerified) throw refusePasskey();
          const session = await ctx.context.internalAdapter.createSession(user.id);
          await setSessionCookie(ctx, { session, user });
          return ctx.json({ user: { id: user.id, name: user.name, email: user.email } });
        },
      ),
      passkeyList: createAuthEndpoint('/passkey/list', { method: 'GET', use: [sessionMiddleware] }, async (ctx) => {
        const own = await passkeysOfUser(parts.store.db, ctx.context.session.user.id);
        return ctx.json(
          own.map(({ id, name, created_at, last_used_at }) => ({
            id,
            name,
            createdAt: created_at,
            lastUsedAt: last_used_at,
          })),
        );
      }),
      passkeyRemove: createAuthEndpoint(
        '/passkey/remove',
        { method: 'POST', use: [freshSessionMiddleware], body: z.strictObject({ id: z.uuid() }) },
        async (ctx) =>
          ctx.json({ removed: await removePasskey(parts.store.db, ctx.context.session.user.id, ctx.body.id) }),
      ),
    },
  } satisfies BetterAuthPlugin;
}
