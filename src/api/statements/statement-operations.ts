import { z } from 'zod';
import { makeStatement } from '../../actions/make-statement.ts';
import type { Done } from '../../actions/refusal.ts';
import { type StatementKind, type StatementName, statementKinds } from '../../actions/statement-kinds.ts';
import { type AnyOperation, type Asked, atPartner, type Places } from '../operations/operation.ts';
import type { Replied } from '../operations/reply.ts';
import { aboutPartner, writesAboutPartner } from '../operations/writing.ts';
import { JsonWritten, written } from '../written-about-partner.ts';
import { listOperation } from './list-operation.ts';
import { pascal, statementWords, tagOf } from './statement-bodies.ts';

const id = z.uuid().meta({ description: 'The id of the statement, as the list has it.' });

/** Whom a statement is about, where that is not the partner itself: as it stands in the address. */
const owners: Readonly<Record<StatementKind['of'], { readonly under: string; readonly params: z.ZodRawShape }>> = {
  partner: { under: '', params: {} },
  person: {
    under: '/people/:person',
    params: { person: z.string().max(80).meta({ description: 'The code of the person.' }) },
  },
  award: { under: '/awards/:award', params: { award: z.uuid().meta({ description: 'The id of the award.' }) } },
};

const unlessChanged = 'With If-Match it is refused where somebody wrote about the partner meanwhile.';
const kept = 'The old one is ended and kept: what was known before can still be asked about.';

/** What can be done with every kind of statement: list, add, correct and withdraw. */
export const statementOperations: readonly AnyOperation[] = (
  Object.entries(statementKinds) as [StatementName, StatementKind][]
).flatMap(([name, kind]) => [listOperation(name), ...(kind.isWhole ? [stateWhole(name)] : oneByOne(name, kind))]);

/** A list that is stated as a whole. */
function stateWhole(name: StatementName): AnyOperation {
  const { noun, body, about } = statementWords[name];
  return atPartner({
    method: 'PUT',
    path: `/${noun}`,
    id: `state${pascal(name)}`,
    tag: tagOf(noun),
    summary: `State the whole list of ${noun}`,
    description: `${about} ${unlessChanged}`,
    ...writesAboutPartner,
    body,
    answer: JsonWritten,
    act: (asked) => make(name, asked as AtStatement, { body: asked.body }),
  });
}

function oneByOne(name: StatementName, kind: StatementKind): readonly AnyOperation[] {
  const { noun, body, about } = statementWords[name];
  const { under, params } = owners[kind.of];
  const base = `${under}/${noun}`;
  const shared = { ...writesAboutPartner, tag: tagOf(noun), answer: JsonWritten };
  return [
    atPartner({
      ...shared,
      method: 'POST',
      path: base,
      id: `add${pascal(name)}`,
      summary: `State something new among ${noun}`,
      description: `${about} ${unlessChanged}`,
      status: 201,
      ...(kind.of !== 'partner' && { params: z.strictObject(params) }),
      body,
      act: (asked) => make(name, asked as AtStatement, { body: asked.body }),
    }),
    atPartner({
      ...shared,
      method: 'PUT',
      path: `${base}/:id`,
      id: `correct${pascal(name)}`,
      summary: `Correct a statement among ${noun}`,
      description: `${kept} The new one has an id of its own. ${unlessChanged}`,
      params: z.strictObject({ ...params, id }),
      body,
      act: (asked) => make(name, asked as AtStatement, { body: asked.body }),
    }),
    atPartner({
      ...shared,
      method: 'DELETE',
      path: `${base}/:id`,
      id: `withdraw${pascal(name)}`,
      summary: `Withdraw a statement among ${noun}`,
      description: `${kept} ${unlessChanged}`,
      params: z.strictObject({ ...params, id }),
      act: (asked) => make(name, asked as AtStatement, {}),
    }),
  ];
}

interface Meant {
  readonly person?: string;
  readonly award?: string;
  readonly id?: string;
}
type AtStatement = Asked<Meant, unknown, unknown> & Places['partner'];

async function make(
  kind: StatementName,
  asked: AtStatement,
  what: { readonly body?: unknown },
): Promise<Done<Replied<z.input<typeof JsonWritten>>>> {
  const { once, params: meant } = asked;
  const input = {
    ...{ ...aboutPartner(asked), kind },
    ...what,
    ...(meant?.person !== undefined && { person: meant.person }),
    ...(meant?.award !== undefined && { award: meant.award }),
    ...(meant?.id !== undefined && { corrects: meant.id }),
  };
  return written(await once((context) => makeStatement(context, input)));
}
