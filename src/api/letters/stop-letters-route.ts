import { stopLetters } from '../../actions/letters/letter-rhythm.ts';
import type { Routes } from '../api-parts.ts';
import { refuse } from '../problem-reply.ts';

/**
 * Where mail programs stop letters with one press (RFC 8058): they send a form to the address in the letter's header, with
 * nobody signed in. Whoever opens it in a browser gets the page of the portal that asks first: programs that look at
 * every link of a letter change nothing.
 */
export const stopLettersRoute: Routes = (api, { context, secret }) => {
  api.register(async (inside) => {
    inside.removeAllContentTypeParsers();
    // The one thing that may be asked for is asked by asking: what the form says need not be read.
    inside.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, _body, done) => done(null, undefined));
    inside.post<{ Params: { secret: string } }>(
      '/letters/:secret',
      { schema: { hide: true }, bodyLimit: mostBytes },
      async (request, reply) => {
        const stopped = await stopLetters(context, { secret, found: request.params.secret });
        return stopped.ok ? reply.status(204).send() : refuse(request, reply, 'not-found');
      },
    );
  });
};

const mostBytes = 10_000;
