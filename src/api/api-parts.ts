import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Sealer } from '../actions/proofs/sealer.ts';
import type { ReckoningContext } from '../actions/reckoner.ts';
import type { SignIn } from '../sign-in/sign-in.ts';
import type { Metrics } from './metrics.ts';
import type { Welcome } from './welcome.ts';

/** What the API is given by main. */
export interface ApiParts {
  /** Everything of an action's context but who acts. */
  readonly context: Omit<ReckoningContext, 'actor' | 'once'>;
  readonly signIn: Pick<SignIn, 'actorOf' | 'handle' | 'signUpInvited'>;
  /** Whether the database answers and its schema is ours. */
  isReady(): Promise<boolean>;
  readonly metrics: Metrics;
  readonly logger: FastifyBaseLogger;
  /** What addresses in letters are signed with. */
  readonly secret: string;
  /** Signs what strangers are told of partners. */
  readonly sealer: Sealer;
  /** Where people find Assay, where that is configured. */
  readonly address?: string;
  /** Requests a minute of one person, one key, or all strangers of one address. */
  readonly requestsPerMinute: number;
  /** Behind a proxy that sets X-Forwarded-For. */
  readonly trustProxy: boolean;
  readonly version: string;
  readonly welcome: Welcome;
}

/** An instance that routes are added to, with types from their schemas. */
export type Api = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>;

export type Routes = (api: Api, parts: ApiParts) => void;
