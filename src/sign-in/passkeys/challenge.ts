import { randomBytes } from 'node:crypto';
import type { setSessionCookie } from 'better-auth/cookies';

type EndpointContext = Parameters<typeof setSessionCookie>[0];

const minutes = 5;
const cookieName = 'passkey';

/** Keeps what an authenticator is to sign, for a few minutes and for this browser. */
export async function keepChallenge(ctx: EndpointContext, challenge: string, of: string): Promise<void> {
  const name = randomBytes(16).toString('hex');
  await ctx.context.internalAdapter.createVerificationValue({
    identifier: `passkey-${name}`,
    value: JSON.stringify({ challenge, of }),
    expiresAt: new Date(Date.now() + minutes * 60_000),
  });
  const cookie = ctx.context.createAuthCookie(cookieName, { maxAge: minutes * 60 });
  await ctx.setSignedCookie(cookie.name, name, ctx.context.secret, cookie.attributes);
}

/** Takes it back: whatever comes of it, it is good for one try. Undefined where it is not there or was made for another. */
export async function dropChallenge(ctx: EndpointContext, of: string): Promise<string | undefined> {
  const cookie = ctx.context.createAuthCookie(cookieName);
  const name = await ctx.getSignedCookie(cookie.name, ctx.context.secret);
  if (!name) return undefined;
  const kept = await ctx.context.internalAdapter.consumeVerificationValue(`passkey-${name}`);
  if (!kept) return undefined;
  const read: { challenge: string; of: string } = JSON.parse(kept.value);
  return read.of === of ? read.challenge : undefined;
}
