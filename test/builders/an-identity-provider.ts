import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Provider } from 'oidc-provider';
import { signInAddress } from './a-sign-in.ts';

/** Whom the provider knows, and whether it vouches for the mail. */
export interface Known {
  readonly sub: string;
  readonly email: string;
  readonly email_verified: boolean;
  readonly name: string;
}

export interface IdentityProviderTried {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Whoever comes next is signed in there as somebody. */
  expects(known: Known): void;
  /** Goes where a browser is sent, signs in there as somebody, and answers with the address that it is sent back to. */
  signInAs(known: Known, address: string): Promise<string>;
  close(): Promise<void>;
}

/**
 * A real OpenID provider (oidc-provider) on the loopback. Its pages for signing in are taken for granted.
 *
 * @param address of the Assay that sends people to it
 */
export async function anIdentityProvider(address = signInAddress): Promise<IdentityProviderTried> {
  const { Provider } = await import('oidc-provider');
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const [clientId, clientSecret] = ['assay', 'a secret of the provider and Assay'];
  const people = new Map<string, Known>();
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [`${address}/api/auth/callback/acme`],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
    findAccount: (_ctx: unknown, sub: string) => ({ accountId: sub, claims: () => people.get(sub) ?? { sub } }),
    cookies: { keys: ['a key of the provider'] },
  });
  let asks: Known | undefined;
  const expects = (known: Known): void => {
    asks = known;
    people.set(known.sub, known);
  };
  const handle = provider.callback();
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return handle(request, response);
    void interact(provider, request, response, asks?.sub ?? '');
  });
  return {
    issuer,
    clientId,
    clientSecret,
    expects,
    signInAs: (known, sentTo) => {
      expects(known);
      return follow(sentTo, address);
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Says who signs in, and that it agrees to what Assay asks for. */
async function interact(provider: Provider, request: object, response: object, accountId: string): Promise<void> {
  const { prompt, params, grantId } = await provider.interactionDetails(request, response);
  if (prompt.name === 'login')
    return provider.interactionFinished(
      request,
      response,
      { login: { accountId } },
      { mergeWithLastSubmission: false },
    );
  const grant =
    (grantId && (await provider.Grant.find(grantId))) ||
    new provider.Grant({ accountId, clientId: params['client_id'] });
  grant.addOIDCScope('openid email profile');
  return provider.interactionFinished(
    request,
    response,
    { consent: { grantId: await grant.save() } },
    { mergeWithLastSubmission: true },
  );
}

async function follow(address: string, home: string): Promise<string> {
  const cookies = new Map<string, string>();
  let next = address;
  for (let hop = 0; hop < 12; hop += 1) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(next, { redirect: 'manual', headers: { cookie } });
    for (const one of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(one) ?? [];
      cookies.set(name, value);
    }
    const location = answer.headers.get('location');
    if (location === null) throw new Error(`The provider answered ${answer.status}: ${await answer.text()}`);
    next = new URL(location, next).href;
    if (next.startsWith(home)) return next;
  }
  throw new Error('The provider sends the browser round and round.');
}
