import { z } from 'zod';
import { listStatements } from '../../actions/list-statements.ts';
import { makeStatement } from '../../actions/make-statement.ts';
import { type Done, done } from '../../actions/refusal.ts';
import { type StatementKind, type StatementName, statementKinds } from '../../actions/statement-kinds.ts';
import { WrittenInstant } from '../../domain/membership/written/partner-file.ts';
import { instant } from '../../domain/time/instant.ts';
import { type AnyOperation, type Asked, atPartner, type Places } from '../operations/operation.ts';
import type { Replied } from '../operations/reply.ts';
import { etagOfRevision } from '../operations/revision-read.ts';
import { cursorFrom, limitOf, Paging, placeOf } from '../paging.ts';
import { hasBody, nounOf, pascal, statementBody } from './statement-bodies.ts';

const JsonMade = z
  .strictObject({
    id: z.string().optional().meta({ description: 'Of the new statement; left out where one was only withdrawn.' }),
    revision: z.number().int(),
  })
  .meta({ id: 'statementMade' });

const person = z.string().max(80).meta({ description: 'The code of the person.' });
const id = z.uuid().meta({ description: 'The id of the statement, as the list has it.' });

interface Meant {
  readonly person?: string;
  readonly id?: string;
}

/** The operations of every kind of statement whose form is told in the reference. */
export const statementOperations: readonly AnyOperation[] = (
  Object.entries(statementKinds) as [StatementName, StatementKind][]
)
  .filter(([, kind]) => hasBody(kind))
  .flatMap(([name, kind]) => operationsOf(name, kind));

function operationsOf(name: StatementName, kind: StatementKind): readonly AnyOperation[] {
  const noun = nounOf(kind);
  const tag = `${noun.slice(0, 1).toUpperCase()}${noun.slice(1)}`.replaceAll('-', ' ');
  const base = kind.of === 'person' ? `/people/:person/${noun}` : `/${noun}`;
  const body = statementBody(kind);
  const owner: z.ZodRawShape = kind.of === 'person' ? { person } : {};
  const words = noun.replaceAll('-', ' ');
  const made = (asked: AtStatement, what: { readonly body?: unknown }) => make(name, asked, what);
  return [
    listOf(name, kind, tag),
    atPartner({
      method: 'POST',
      path: base,
      id: `add${pascal(name)}`,
      tag,
      summary: `State something new among ${words}`,
      description: 'With If-Match it is refused where somebody wrote about the partner meanwhile.',
      isOnce: true,
      status: 201,
      ...(kind.of === 'person' && { params: z.strictObject(owner) }),
      body,
      answer: JsonMade,
      act: (asked) => made(asked as AtStatement, { body: asked.body }),
    }),
    atPartner({
      method: 'PUT',
      path: `${base}/:id`,
      id: `correct${pascal(name)}`,
      tag,
      summary: `Correct a statement among ${words}`,
      description: 'The old one is ended and kept; the new one has an id of its own.',
      params: z.strictObject({ ...owner, id }),
      body,
      answer: JsonMade,
      act: (asked) => made(asked as AtStatement, { body: asked.body }),
    }),
    atPartner({
      method: 'DELETE',
      path: `${base}/:id`,
      id: `withdraw${pascal(name)}`,
      tag,
      summary: `Withdraw a statement among ${words}`,
      description: 'It is ended and kept: what was known before can still be asked about.',
      params: z.strictObject({ ...owner, id }),
      answer: JsonMade,
      act: (asked) => made(asked as AtStatement, {}),
    }),
  ];
}

type AtStatement = Asked<Meant, unknown, unknown> & Places['partner'];

async function make(
  kind: StatementName,
  { once, programme, partner, params: meant, revision }: AtStatement,
  what: { readonly body?: unknown },
): Promise<Done<Replied<z.input<typeof JsonMade>>>> {
  const made = await once((context) =>
    makeStatement(context, {
      ...{ programme: programme.id, partner, kind },
      ...what,
      ...(meant?.person !== undefined && { person: meant.person }),
      ...(meant?.id !== undefined && { corrects: meant.id }),
      ...(revision !== undefined && { revision }),
    }),
  );
  if (!made.ok) return made;
  return done({ etag: etagOfRevision(made.value.revision), body: () => ({ ...made.value }) });
}

function listOf(name: StatementName, kind: StatementKind, tag: string): AnyOperation {
  const { table } = kind;
  const isOfPerson = kind.of === 'person';
  const JsonListed = z.strictObject({
    id: z.string(),
    ...(isOfPerson && { person: z.string().optional() }),
    knownFrom: z.string().optional().meta({ description: 'Left out: before anything was kept.' }),
    knownTo: z.string().optional().meta({ description: 'Left out: still.' }),
    statement: statementBody(kind),
  });
  return atPartner({
    method: 'GET',
    path: `/${nounOf({ table })}`,
    id: `list${pascal(name)}Statements`,
    tag,
    summary: `What is stated: ${nounOf({ table }).replaceAll('-', ' ')}, page by page`,
    query: z.strictObject({
      ...Paging,
      ...(isOfPerson && { person: person.optional() }),
      knownAt: WrittenInstant.optional().meta({ description: 'As it was known at this moment.' }),
      history: z
        .enum(['true', 'false'])
        .optional()
        .meta({ description: 'Also what was corrected or withdrawn since.' }),
    }),
    answer: z.strictObject({ statements: z.array(JsonListed), next: z.string().optional() }),
    act: async ({ context, programme, partner, query }) => {
      const asked = query as ListAsked;
      const found = await listStatements(context, {
        ...{ programme: programme.id, partner, kind: name, withHistory: asked.history === 'true' },
        ...(asked.knownAt !== undefined && { at: instant(asked.knownAt) }),
      });
      if (!found.ok) return found;
      const after = placeOf(asked);
      const rest = found.value.statements.filter(
        (one) => (after === undefined || one.id > after) && (asked.person === undefined || one.person === asked.person),
      );
      const page = rest.slice(0, limitOf(asked));
      const last = page.at(-1);
      return done({
        etag: etagOfRevision(found.value.revision),
        body: () => ({
          statements: page.map((one) => ({ ...one })),
          ...(last && rest.length > page.length && { next: cursorFrom(last.id) }),
        }),
      });
    },
  });
}

interface ListAsked {
  readonly limit?: string | undefined;
  readonly cursor?: string | undefined;
  readonly person?: string | undefined;
  readonly knownAt?: string | undefined;
  readonly history?: string | undefined;
}
