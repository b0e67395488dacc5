import { pino } from 'pino';
import { type Actor, nobody } from '../../src/actions/actor.ts';
import type { Context } from '../../src/actions/context.ts';
import { sealerFrom } from '../../src/actions/proofs/sealer.ts';
import { refused } from '../../src/actions/refusal.ts';
import { buildApi } from '../../src/api/api.ts';
import type { Api, ApiParts } from '../../src/api/api-parts.ts';
import { newMetrics } from '../../src/api/metrics.ts';
import { noWelcome } from '../../src/api/welcome.ts';
import { reckonerInThread } from './reckoner-in-thread.ts';

/** Everybody who may ask, by the word that stands in the place of a key: `Authorization: Bearer WORD`. */
export type Askers = Readonly<Record<string, Actor>>;

/** The API over a context, with askers that are known by a word instead of by signing in. */
export function anApi(
  context: Pick<Context, 'store' | 'queue' | 'clock'>,
  askers: Askers = {},
  overrides: Partial<ApiParts> = {},
  signUpInvited: ApiParts['signIn']['signUpInvited'] = async () => refused({ kind: 'not-found', what: 'invitation' }),
): Promise<Api> {
  const { store, queue, clock } = context;
  return buildApi({
    context: { store, queue, clock, reckoner: reckonerInThread },
    signIn: {
      actorOf: async (headers) => {
        const word = /^Bearer (\S+)$/.exec(headers.get('authorization') ?? '')?.[1];
        const cookie = /asker=(\S+)/.exec(headers.get('cookie') ?? '')?.[1];
        return word === undefined ? (cookie === undefined ? nobody : askers[cookie]) : askers[word];
      },
      handle: async () => new Response('null', { status: 404 }),
      signUpInvited,
    },
    sealer: sealerFrom('the secret of a test'),
    isReady: async () => true,
    metrics: newMetrics(),
    logger: pino({ level: 'silent' }),
    secret: 'the secret of a test',
    requestsPerMinute: 1_000_000,
    trustProxy: false,
    version: '0.0.0',
    welcome: noWelcome,
    ...overrides,
  });
}
