import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Problem } from '../domain/problems/problem.ts';
import type { Routes } from './api-parts.ts';
import { refuse } from './problem-reply.ts';
import { textFlaws } from './unkept-text.ts';

/** Everything about signing in, as its own handler answers it: bodies go to it as they came. */
export const signInRoutes: Routes = (api, { signIn }) => {
  api.register(async (inside) => {
    inside.removeAllContentTypeParsers();
    inside.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    inside.route({
      method: ['GET', 'POST'],
      url: '/api/auth/*',
      schema: { hide: true },
      handler: async (request, reply) => {
        const flaws = flawsOf(request.body);
        if (flaws.length > 0) return refuse(request, reply, 'invalid', flaws);
        return answerWith(reply, await signIn.handle(asWebRequest(request), request.ip));
      },
    });
  });
};

/** Bodies go on unread; what could not be kept is refused before. */
function flawsOf(body: unknown): readonly Problem[] {
  const text = body instanceof Buffer ? body.toString('utf8') : '';
  if (!text.includes('\\u') && !text.includes('\0')) return [];
  try {
    return textFlaws(JSON.parse(text));
  } catch {
    return textFlaws(text);
  }
}

function asWebRequest({ method, url, protocol, host, headers, body }: FastifyRequest): Request {
  const sent = new Headers();
  for (const [name, value] of Object.entries(headers))
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) sent.append(name, one);
  const isEmpty = method === 'GET' || !(body instanceof Buffer) || body.length === 0;
  return new Request(new URL(url, `${protocol}://${host}`), {
    method,
    headers: sent,
    ...(!isEmpty && { body: new Uint8Array(body) }),
  });
}

/** The answer as it is, each of its cookies as a line of its own. */
async function answerWith(reply: FastifyReply, response: Response): Promise<FastifyReply> {
  reply.code(response.status);
  response.headers.forEach((value, name) => {
    if (name !== 'set-cookie' && name !== 'content-length') reply.header(name, value);
  });
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) reply.header('set-cookie', cookies);
  return reply.serializer((body: unknown) => body as string).send(Buffer.from(await response.arrayBuffer()));
}
