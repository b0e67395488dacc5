import { setTimeout as sleep } from 'node:timers/promises';
import { addressHeader, type Library } from './library.ts';
import { emailIn, holdsNul, readBody } from './limits/body-of.ts';
import { type Tries, tooMany } from './limits/tries.ts';
import { signInPath } from './settings.ts';

interface Parts {
  readonly library: Library;
  readonly tries: Tries;
  readonly now: () => number;
}

/** Answers that take a different time for addresses that are known are held back until this long after the request. */
const heldBack = 400;
const telling: ReadonlySet<string> = new Set(['/sign-in/email', '/sign-up/email', '/request-password-reset']);

/** Answers a request about signing in: limits first, then the library, and nothing that tells who exists. */
export async function answer({ library, tries, now }: Parts, request: Request, from: string): Promise<Response> {
  const began = performance.now();
  const body = request.method === 'GET' || request.method === 'HEAD' ? '' : await readBody(request);
  if (body === undefined) return tooLong();
  const again = () => withAddress(request, body, from);
  const path = new URL(request.url).pathname.slice(signInPath.length);
  const type = request.headers.get('content-type');
  if (holdsNul(request.url, body, type)) return notText();
  const email = emailIn(body, type);
  const user = async () => (await library.api.getSession({ headers: request.headers }))?.user.id;
  const wait = await tries.take({ path, from, email, user }, now());
  if (wait > 0) return tooMany(wait);

  const first = await library.handler(again());
  // Of two who sign up with one new address at a time, the second is answered as if it had been known before.
  const response = path === '/sign-up/email' && first.status === 422 ? await library.handler(again()) : first;
  if (path === '/sign-in/email' && response.ok) {
    tries.giveBack({ path, from, email });
    return response;
  }
  if (telling.has(path)) await sleep(Math.max(0, heldBack - (performance.now() - began)));
  return path === '/sign-in/email' && response.status === 403 ? notVerified(response) : response;
}

/**
 * The right password of an address that is not verified is answered like a wrong one: else whoever signs up with the address
 * of another could find out by signing in whether it had been known before. The letter that is sent tells its owner.
 */
async function notVerified(response: Response): Promise<Response> {
  if (!(await response.clone().text()).includes('"EMAIL_NOT_VERIFIED"')) return response;
  return Response.json(wrong, { status: 401, headers: { 'Cache-Control': 'no-store' } });
}

// To the letter as the library answers a wrong password; a test compares them.
const wrong = { message: 'Invalid email or password', code: 'INVALID_EMAIL_OR_PASSWORD' };

const tooLong = () =>
  Response.json(
    { code: 'TOO_LONG', message: 'The request is longer than 64 KB. Send only what signing in needs.' },
    { status: 413 },
  );

const notText = () =>
  Response.json(
    { code: 'NOT_TEXT', message: 'The request holds the character U+0000, which no text has. Leave it out.' },
    { status: 400 },
  );

/** The client's network address as the server knows it, whatever the client says of it. */
function withAddress(request: Request, body: string, from: string): Request {
  const headers = new Headers(request.headers);
  headers.set(addressHeader, from);
  headers.delete('content-length');
  return new Request(request.url, { method: request.method, headers, ...(body !== '' && { body }) });
}
