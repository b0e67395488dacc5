import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importPartner } from '../../src/actions/import-partner.ts';
import type { Api } from '../../src/api/api-parts.ts';
import { addUser } from '../../src/store/sign-in/users.ts';
import type { Store } from '../../src/store/store.ts';
import { refusalWords } from '../../src/wording/problems/refusal-words.ts';
import { Pool } from '../../src/workers/pool.ts';
import { aCompetency, aPack } from '../builders/a-programme.ts';
import { aStore, engineKinds } from '../builders/a-store.ts';
import { anApi } from '../builders/an-api.ts';
import { anId, anOffice, atPartner, doneOf, inOffice, type Office } from '../builders/an-office.ts';
import { arbitraryOf, type Schema } from '../builders/arbitrary-of-schema.ts';
import { isLong } from './length.ts';

// Whatever is sent to whatever is there: an answer or a refusal in words, and never a word of another partner.

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Schema;
}
interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const { paths, components }: Document = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'api', 'openapi.json'), 'utf8'),
);
// How one signs in is the matter of another library, and of its tests (src/sign-in).
const operations = Object.entries(paths)
  .filter(([path]) => path.startsWith('/api/v1/'))
  .flatMap(([path, methods]) => Object.entries(methods).map(([method, one]) => ({ path, method, ...one })));

/** What stands in the data of a partner and nowhere else. */
const secrets = { own: 'Zwiebelturm', beside: 'Kirchturm' };
const words = [
  'acme',
  'own',
  'beside',
  'a',
  'b',
  'A',
  'web',
  'gold',
  'web/gold',
  '1',
  'sales',
  'country',
  'deals',
  'DE',
  'person',
];
const askers = ['manager', 'own', 'beside', 'person', 'nobody'] as const;
/** Words that an asker must never read. */
const foreign: Readonly<Record<(typeof askers)[number], readonly string[]>> = {
  manager: [],
  own: [secrets.beside],
  beside: [secrets.own],
  person: Object.values(secrets),
  nobody: Object.values(secrets),
};
/**
 * Requests of each operation: counted, as no test is a test of time. What they ask to be worked out is worked out by the
 * threads that a server has, where an answer that takes too long is refused: what is drawn may be a question for hours.
 */
const requestsEach = isLong ? 100 : 3;
const usualSeconds = 5;

const pack = aPack({
  competency: aCompetency('web', { gold: { people: 1, with: 'A' } }),
  programme: {
    attributes: { country: { values: 'any' } },
    metrics: { sales: {} },
    records: { deals: { fields: ['value'] } },
  },
});

const requests = ({ parameters = [], requestBody }: Operation) => {
  const sent = (place: Parameter['in'], value: (one: Parameter) => fc.Arbitrary<unknown>) => {
    const own = parameters.filter((one) => one.in === place);
    const requiredKeys = own.filter(({ required }) => required).map(({ name }) => name);
    return fc.record(Object.fromEntries(own.map((one) => [one.name, value(one)])), { requiredKeys });
  };
  const usual = (one: Parameter) => arbitraryOf(one.schema, components.schemas, words).map(String);
  const [content] = Object.values(requestBody?.content ?? {});
  const junk = fc.jsonValue({ maxDepth: 3 });
  return fc.record({
    asker: fc.constantFrom(...askers),
    // Mostly what is there: all else ends at the first door.
    params: sent('path', ({ name }) =>
      fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom(...(usualParams[name] ?? ['a', 'none'])) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 9 }) },
      ),
    ),
    query: sent('query', usual),
    headers: fc.record(
      {
        'if-match': fc.constantFrom('"1"', '"2"', '*', 'x'),
        'idempotency-key': fc.string({ minLength: 1, maxLength: 40 }),
        'accept-language': fc.constantFrom('de', 'en', ';q=', 'xx'),
      },
      { requiredKeys: [] },
    ),
    body: content
      ? fc.oneof(
          { weight: 4, arbitrary: arbitraryOf(content.schema, components.schemas, words) },
          { weight: 1, arbitrary: junk },
        )
      : fc.constant(undefined),
  });
};
/** Before what is drawn: everybody asks plainly for what another partner has, and the office with every name an odd one. */
const plain = ({ method, parameters }: Operation & { readonly method: string }): [Drawn][] =>
  method === 'get'
    ? askers
        .map((asker): [Drawn] => {
          const partner = asker === 'own' ? 'beside' : 'own';
          const params = { programme: 'acme', partner, competency: 'web', level: 'gold', person: 'a' };
          return [{ asker, params, query: {}, headers: {}, body: undefined }];
        })
        .concat(oddNames.flatMap((name) => oddly(parameters, name)))
    : [];
/** What no database keeps, what is no plain letter, and what means something in SQL. */
const oddNames = ['\u0000', 'ß漢字🐢', "'%_\\"];
const oddly = (parameters: Operation['parameters'] = [], name: string): readonly [Drawn][] =>
  parameters
    .filter((one) => one.in !== 'header')
    .map(({ name: odd, in: place }) => {
      const params = { programme: 'acme', partner: 'own', competency: 'web', level: 'gold', person: 'a' };
      const sent =
        place === 'path' ? { params: { ...params, [odd]: name }, query: {} } : { params, query: { [odd]: name } };
      return [{ asker: 'manager', ...sent, headers: {}, body: undefined }];
    });
type Drawn = ReturnType<typeof requests> extends fc.Arbitrary<infer Value> ? Value : never;
const usualParams: Readonly<Record<string, readonly string[]>> = {
  programme: ['acme'],
  partner: ['own', 'own', 'beside'],
  competency: ['web'],
  level: ['gold'],
};

describe.each(engineKinds)('%s', (kind) => {
  let store: Store;
  let office: Office;
  let api: Api;
  let pool: Pool | undefined;
  beforeAll(async () => {
    store = await aStore(kind);
    office = await anOffice(store, pack);
    const { programme } = office;
    const enrol = async (partner: string, word: string) => {
      const people = ['a', 'b'].map((id) => ({
        id,
        name: `${word} ${id}`,
        credentials: [{ item: 'A', earned: '2019-01-01', source: word }],
      }));
      const tree = { partner, name: `${word} Ltd`, people, claims: ['web/gold'], attributes: { country: word } };
      return doneOf(await importPartner(office, { programme, tree })).partner;
    };
    const [own, beside] = [await enrol('own', secrets.own), await enrol('beside', secrets.beside)];
    const roles = {
      manager: inOffice(programme),
      own: atPartner(programme, own),
      beside: atPartner(programme, beside),
      person: { kind: 'user' as const, id: anId(), roles: [] },
    };
    for (const { id } of Object.values(roles) as { id: string }[])
      await addUser(store.db, {
        id,
        email: `${id}@example.org`,
        name: 'Somebody',
        language: 'en',
        now: office.clock.now(),
      });
    pool = isLong ? new Pool({ threads: 2, waiting: 8, seconds: usualSeconds }) : undefined;
    api = await anApi(office, roles, { ...(pool && { context: { ...office, reckoner: pool } }) });
  });
  afterAll(async () => {
    await api.close();
    await pool?.stop();
    await office.stop();
    await store.close();
  });

  test.each(operations.map((one) => [one.operationId, one] as const))(
    '%s answers or refuses whatever is sent, and tells nobody of another partner',
    async (_, operation) => {
      await fc.assert(
        fc.asyncProperty(requests(operation), async ({ asker, params, query, headers, body }) => {
          const filled = operation.path.replace(/\{(\w+)\}/g, (_all, name) =>
            encoded((params as Record<string, unknown>)[name]),
          );
          const asked = new URLSearchParams(query as Record<string, string>).toString();
          const answer = await api.inject({
            method: operation.method.toUpperCase() as 'GET',
            url: asked ? `${filled}?${asked}` : filled,
            headers: {
              ...(headers as Record<string, string>),
              ...(asker !== 'nobody' && { authorization: `Bearer ${asker}` }),
              ...(body !== undefined && { 'content-type': 'application/json' }),
            },
            ...(body !== undefined && { payload: JSON.stringify(body) }),
          });
          expect([answer.statusCode < 500, answer.body.slice(0, 400)]).toEqual([true, expect.anything()]);
          for (const word of foreign[asker]) expect(answer.body).not.toContain(word);
          if (answer.statusCode === 409) expect(answer.body).not.toContain(refusalWords.en.conflict.detail);
        }),
        { numRuns: requestsEach + plain(operation).length, examples: plain(operation) },
      );
    },
  );
});

/** As a client writes it into an address; what no address can hold is left out. */
function encoded(value: unknown): string {
  return encodeURIComponent(String(value).replaceAll(/[\ud800-\udfff]/g, '')) || 'none';
}
