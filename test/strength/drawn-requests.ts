import fc from 'fast-check';
import { apiSchemas, type DocumentedOperation } from '../builders/api-operations.ts';
import { arbitraryOf, type Known } from '../builders/arbitrary-of-schema.ts';

/** Who asks: the office, two partners, somebody who works for neither, and nobody. */
export type Asker = 'manager' | 'own' | 'beside' | 'person' | 'nobody';

export interface DrawnRequest {
  readonly asker: Asker;
  /** Which of the things that were made before is meant by the address; without it, what `params` say. */
  readonly made: number | undefined;
  /** It is asked by whoever made the thing. */
  readonly isByMaker: boolean;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

const askers = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<Asker>('manager', 'own') },
  { weight: 2, arbitrary: fc.constantFrom<Asker>('beside', 'person') },
  { weight: 1, arbitrary: fc.constant<Asker>('nobody') },
);

/** Whatever may be sent to an operation: mostly what it takes, by somebody and about something that is there. */
export function drawnRequests(
  { parameters, body }: DocumentedOperation,
  usual: Known['usual'],
): fc.Arbitrary<DrawnRequest> {
  const known = { schemas: apiSchemas, usual };
  const query = parameters
    .filter((one) => one.in === 'query')
    .map(({ name, required, schema }): [string, fc.Arbitrary<unknown>] => {
      const value = arbitraryOf(schema, known, name).map(String);
      return [name, required ? value : fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, value)];
    });
  return fc.record({
    asker: askers,
    made: fc.oneof({ weight: 8, arbitrary: fc.nat() }, fc.constant(undefined)),
    isByMaker: fc.boolean(),
    params: fc.record(
      Object.fromEntries(
        parameters
          .filter((one) => one.in === 'path')
          .map(({ name }) => [name, fc.oneof({ weight: 12, arbitrary: named(usual[name]) }, oddNames)]),
      ),
    ),
    query: fc.record(Object.fromEntries(query)).map(withoutUndefined),
    headers: fc.record(
      {
        // What nobody has changed meanwhile; fuzzed-server.ts asks what that is.
        'if-match': fc.oneof({ weight: 6, arbitrary: fc.constant('current') }, fc.constantFrom('"r1"', '*', 'x')),
        'idempotency-key': fc.oneof({ weight: 5, arbitrary: fc.uuid() }, fc.string({ minLength: 1, maxLength: 40 })),
        'accept-language': fc.constantFrom('de', 'en', ';q=', 'xx'),
      },
      { requiredKeys: [] },
    ) as fc.Arbitrary<Readonly<Record<string, string>>>,
    body: body
      ? fc.oneof({ weight: 12, arbitrary: arbitraryOf(body, known, 'body') }, fc.jsonValue({ maxDepth: 3 }))
      : fc.constant(undefined),
  });
}

const named = (names: readonly string[] = ['a', 'none']) => fc.constantFrom(...names);
const oddNames = fc.oneof(
  // What no database keeps, what is no plain letter, and what means something in SQL.
  fc.constantFrom('\u0000', 'ß漢字🐢', "'%_\\"),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 9 }),
);

const withoutUndefined = (query: object): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));

/**
 * Before what is drawn: everybody asks plainly for what another partner has, and the office with every name an odd one. The
 * server calls its two partners otherwise from time to time; here they are "own" and "beside".
 */
export function plainRequests({ method, parameters }: DocumentedOperation): [DrawnRequest][] {
  if (method !== 'get') return [];
  const plain = { made: undefined, isByMaker: false, query: {}, headers: {}, body: undefined };
  const at = (partner: string) => ({ programme: 'acme', partner, competency: 'web', level: 'gold', person: 'a' });
  const asked = (['manager', 'own', 'beside', 'person', 'nobody'] as const).map((asker): [DrawnRequest] => [
    { ...plain, asker, params: at(asker === 'own' ? 'beside' : 'own') },
  ]);
  const oddly = ['\u0000', 'ß漢字🐢', "'%_\\"].flatMap((name) =>
    parameters
      .filter((one) => one.in !== 'header')
      .map(({ name: odd, in: place }): [DrawnRequest] => {
        const more =
          place === 'path' ? { params: { ...at('own'), [odd]: name } } : { params: at('own'), query: { [odd]: name } };
        return [{ ...plain, asker: 'manager', ...more }];
      }),
  );
  return [...asked, ...oddly];
}
