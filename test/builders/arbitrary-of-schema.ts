import fc from 'fast-check';

/** A JSON Schema as the OpenAPI document has it; only what stands there is read. */
export interface Schema {
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
}

const days = fc.constantFrom('1900-01-01', '2016-02-29', '2019-12-31', '2020-06-15', '9998-12-31', '2020-02-30');
/** Words that mean something to the small programme of a test, among them; and what no database keeps. */
const texts = (words: readonly string[]) =>
  fc.oneof(
    fc.constantFrom(...words),
    days,
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom('', '\u0000', '\ud800'),
  );
const numbers = fc.oneof(fc.integer({ min: -2, max: 40 }), fc.integer(), fc.double({ noNaN: true }));

/** Values that a schema allows, more or less: limits and patterns are not kept to, so that half of them are nearly right. */
export function arbitraryOf(
  schema: Schema,
  named: Readonly<Record<string, Schema>>,
  words: readonly string[],
  depth = 4,
): fc.Arbitrary<unknown> {
  const of = (inner: Schema) => arbitraryOf(inner, named, words, depth - 1);
  if (depth < 0) return fc.constantFrom<unknown>(null, 'a', 1, {}, []);
  if (schema.$ref !== undefined)
    return arbitraryOf(named[schema.$ref.split('/').at(-1) ?? ''] ?? {}, named, words, depth);
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map(of));
  if (schema.allOf)
    return fc
      .tuple(...schema.allOf.map(of))
      .map((parts) => Object.assign({}, ...parts.filter((one) => typeof one === 'object')));
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []);
  return types.length === 0
    ? fc.jsonValue({ maxDepth: 2 })
    : fc.oneof(...types.map((type) => ofType(type, schema, of, words)));
}

function ofType(
  type: string,
  schema: Schema,
  of: (inner: Schema) => fc.Arbitrary<unknown>,
  words: readonly string[],
): fc.Arbitrary<unknown> {
  switch (type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'integer':
    case 'number':
      return numbers;
    case 'array':
      return fc.array(of(schema.items ?? {}), { maxLength: 3 });
    case 'object':
      return ofProperties(schema, of, words);
    default:
      return schema.format === 'date' ? fc.oneof(days, texts(words)) : texts(words);
  }
}

function ofProperties(
  { properties = {}, required = [], additionalProperties }: Schema,
  of: (inner: Schema) => fc.Arbitrary<unknown>,
  words: readonly string[],
): fc.Arbitrary<unknown> {
  const own = Object.fromEntries(Object.entries(properties).map(([name, inner]) => [name, of(inner)]));
  const known = fc.record(own, { requiredKeys: required.filter((name) => name in own) });
  if (typeof additionalProperties !== 'object') return known;
  const more = fc.dictionary(fc.constantFrom(...words), of(additionalProperties), { maxKeys: 3 });
  return fc.tuple(known, more).map(([one, two]) => ({ ...two, ...one }));
}
