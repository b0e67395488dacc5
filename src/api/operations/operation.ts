import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Context } from '../../actions/context.ts';
import type { ReckoningContext } from '../../actions/reckoner.ts';
import type { Done } from '../../actions/refusal.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import type { Replied } from './reply.ts';

export type Shape = z.ZodType;

/** What everybody who asks for something sends, read by the operation's schemas. */
export interface Asked<Params, Query, Body> {
  readonly context: ReckoningContext;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly language: Language;
  readonly request: FastifyRequest;
  /** The revision of the partner that was read, as If-Match has it. */
  readonly revision?: number;
  /** Why, as Assay-Reason has it. */
  readonly reason?: { readonly text: string };
  /** Does an action once, where the request has an Idempotency-Key; else as it is. */
  readonly once: <Value>(act: (context: Context) => Promise<Done<Value>>) => Promise<Done<Value>>;
}

export interface KeptProgramme {
  readonly id: string;
  readonly code: string;
}

/** Where an operation stands: nowhere in particular, in a programme, or at a partner of one. */
export interface Places {
  readonly server: object;
  readonly programme: { readonly programme: KeptProgramme };
  readonly partner: { readonly programme: KeptProgramme; readonly partner: string; readonly partnerCode: string };
}
export type PlaceName = keyof Places;

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** One thing that can be asked of the API: what it is called, what is sent and answered, and what does it. */
export interface Operation<
  Place extends PlaceName,
  Params extends Shape,
  Query extends Shape,
  Body extends Shape,
  Answer extends Shape,
> {
  readonly method: Method;
  /** Under the address of its place, beginning with a slash or empty. */
  readonly path: string;
  /** Its name for programs: of a verb and a noun. */
  readonly id: string;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  /** What is answered where it is done; without it, nothing but that it is done. */
  readonly answer?: Answer;
  /** The status where it is done: 200 with an answer and 204 without one, unless it is said. */
  readonly status?: 200 | 201 | 204;
  /** The media type of the answer, where it is not JSON. */
  readonly otherForm?: string;
  /** It answers with 200 where what is to be made is there already. */
  readonly orThere?: boolean;
  /** It changes something only if the state that was read is still the one there is. */
  readonly needsIfMatch?: boolean;
  /** The same where If-Match is sent, which it need not be. */
  readonly takesRevision?: boolean;
  /** It can be said why, for the audit. */
  readonly takesReason?: boolean;
  /** It may be sent again with the same Idempotency-Key, and is done once. */
  readonly isOnce?: boolean;
  /** So many bytes may be sent, where it is more than usual. */
  readonly mostBytes?: number;
  /** Pages of others show it: it says the same to everybody, and may be kept for some hours. */
  readonly isEmbedded?: boolean;
  /** Nobody needs to have signed in. */
  readonly isPublic?: boolean;
  readonly act: (
    asked: Asked<z.output<Params>, z.output<Query>, z.output<Body>> & Places[Place],
  ) => Promise<Done<Replied<z.input<Answer>>>>;
}

/** What the list of operations is made of: each with its place, its shapes forgotten. */
export interface AnyOperation
  extends Omit<Operation<PlaceName, Shape, Shape, Shape, Shape>, 'act' | 'params' | 'query' | 'body' | 'answer'> {
  readonly place: PlaceName;
  readonly params?: Shape;
  readonly query?: Shape;
  readonly body?: Shape;
  readonly answer?: Shape;
  readonly act: (asked: never) => Promise<Done<Replied<unknown>>>;
}

const at =
  <Place extends PlaceName>(place: Place) =>
  <
    Params extends Shape = Shape,
    Query extends Shape = Shape,
    Body extends Shape = Shape,
    Answer extends Shape = z.ZodUndefined,
  >(
    operation: Operation<Place, Params, Query, Body, Answer>,
  ): AnyOperation => ({ ...operation, place });

/** `/api/v1/…` */
export const onServer = at('server');
/** `/api/v1/programmes/{programme}/…` */
export const inProgramme = at('programme');
/** `/api/v1/programmes/{programme}/partners/{partner}/…` */
export const atPartner = at('partner');
