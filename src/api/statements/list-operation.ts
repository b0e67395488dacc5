import { z } from 'zod';
import { listStatements } from '../../actions/list-statements.ts';
import { done } from '../../actions/refusal.ts';
import { type StatementName, statementKinds } from '../../actions/statement-kinds.ts';
import { WrittenInstant } from '../../domain/membership/written/partner-file.ts';
import { instant } from '../../domain/time/instant.ts';
import { type AnyOperation, atPartner } from '../operations/operation.ts';
import { etagOfRevision } from '../operations/revision-read.ts';
import { cursorFrom, limitOf, Paging, placeOf } from '../paging.ts';
import { pascal, statementWords, tagOf } from './statement-bodies.ts';

const person = z.string().max(80).meta({ description: 'Only of the person of this code.' });

/** What is stated of one kind, page by page in the order in which it was stated. */
export function listOperation(name: StatementName): AnyOperation {
  const { noun, about, body } = statementWords[name];
  const { of } = statementKinds[name];
  const JsonListed = z.strictObject({
    id: z.string(),
    ...(of === 'person' && { person: z.string().optional() }),
    ...(of === 'award' && { award: z.string().optional().meta({ description: 'The id of the award.' }) }),
    knownFrom: z.string().optional().meta({ description: 'Left out: before anything was kept.' }),
    knownTo: z.string().optional().meta({ description: 'Left out: still.' }),
    statement: name === 'claims' ? z.string() : body,
  });
  return atPartner({
    method: 'GET',
    path: `/${noun}`,
    id: `list${pascal(name)}Statements`,
    tag: tagOf(noun),
    summary: `What is stated: ${noun}, page by page`,
    description: `${about} Its ETag is what If-Match takes.`,
    query: z.strictObject({
      ...Paging,
      ...(of === 'person' && { person: person.optional() }),
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
        ...(asked.person !== undefined && { person: asked.person }),
        ...(asked.knownAt !== undefined && { at: instant(asked.knownAt) }),
      });
      if (!found.ok) return found;
      const after = placeOf(asked);
      const rest = found.value.statements.filter((one) => after === undefined || one.id > after);
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
