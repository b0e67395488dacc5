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
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
}

/** What is known where values are sent to. */
export interface Known {
  /** Schemas that others refer to. */
  readonly schemas: Readonly<Record<string, Schema>>;
  /** Texts that mean something there, by the name of the property or parameter that they are of. */
  readonly usual: Readonly<Record<string, readonly string[]>>;
}

const days = fc.constantFrom('2016-02-29', '2018-01-01', '2019-12-31', '2020-06-15', '2020-09-30');
const oddDays = fc.constantFrom(
  '2020-02-30',
  '2019-02-29',
  '0000-01-01',
  '1900-01-01',
  '9998-12-31',
  '2020-1-1',
  '+10000-01-01',
);
const oddTexts = fc.oneof(
  fc.constantFrom('', '\u0000', '\ud800', '1900-01-01', '9998-12-31', '2020-02-30', 'a', '1'),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const oddNumbers = fc.oneof(fc.integer({ min: -2, max: 40 }), fc.integer(), fc.double({ noNaN: true }));

/** Mostly what is meant: one wrong part refuses the whole, and what lies behind that door is never seen. */
const mostly = (right: fc.Arbitrary<unknown>, odd: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 19, arbitrary: right }, { weight: 1, arbitrary: odd });

/** Values that a schema allows, for the most part: now and then one of their parts is odd. */
export function arbitraryOf(schema: Schema, known: Known, name = '', depth = 5): fc.Arbitrary<unknown> {
  const of = (inner: Schema, called = name) => arbitraryOf(inner, known, called, depth - 1);
  if (depth < 0) return fc.constantFrom<unknown>(null, 'a', 1, {}, []);
  if (schema.$ref !== undefined)
    return arbitraryOf(known.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}, known, name, depth);
  if ('const' in schema) return mostly(fc.constant(schema.const), oddTexts);
  if (schema.enum) return mostly(fc.constantFrom(...schema.enum), oddTexts);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map((one) => of(one)));
  if (schema.allOf)
    return fc
      .tuple(...schema.allOf.map((one) => of(one)))
      .map((parts) => Object.assign({}, ...parts.filter((one) => typeof one === 'object')));
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []);
  return types.length === 0
    ? fc.jsonValue({ maxDepth: 2 })
    : fc.oneof(...types.map((type) => ofType(type, schema, of, { known, name })));
}

type Of = (inner: Schema, name?: string) => fc.Arbitrary<unknown>;
interface Place {
  readonly known: Known;
  readonly name: string;
}

function ofType(type: string, schema: Schema, of: Of, { known, name }: Place): fc.Arbitrary<unknown> {
  switch (type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'integer':
    case 'number': {
      const { minimum = 0, maximum = 40 } = schema;
      const min = Math.ceil(Math.max(minimum, -1_000));
      return mostly(fc.integer({ min, max: Math.max(min, Math.min(Math.floor(maximum), min + 40)) }), oddNumbers);
    }
    case 'array':
      return fc.array(of(schema.items ?? {}), { minLength: schema.minItems ?? 0, maxLength: 3 });
    case 'object':
      return ofProperties(schema, of, { known, name });
    default: {
      const texts = known.usual[name];
      if (schema.format === 'date') return mostly(days, fc.oneof(oddDays, oddDays, oddTexts));
      return mostly(fc.constantFrom(...(texts ?? ['a', 'web', '2020-01-01', 'Why'])), oddTexts);
    }
  }
}

/** What may be left out mostly is: else hardly anything large would be right as a whole. */
function ofProperties(
  { properties = {}, required = [], additionalProperties }: Schema,
  of: Of,
  { known, name }: Place,
): fc.Arbitrary<unknown> {
  const own = Object.entries(properties).map(([key, inner]): [string, fc.Arbitrary<unknown>] => {
    const value = of(inner, key);
    return [key, required.includes(key) ? value : fc.oneof({ weight: 2, arbitrary: fc.constant(undefined) }, value)];
  });
  const all = fc.record(Object.fromEntries(own));
  if (typeof additionalProperties !== 'object') return all;
  const keys = fc.constantFrom(...(known.usual[`${name}{}`] ?? ['a', '1', 'sales']));
  return fc.tuple(all, fc.dictionary(keys, of(additionalProperties), { maxKeys: 3 })).map(([one, two]) => ({
    ...two,
    ...one,
  }));
}
