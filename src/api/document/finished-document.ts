import type { AnyOperation } from '../operations/operation.ts';
import { examples } from './examples.ts';
import { signInPaths } from './sign-in-paths.ts';

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: unknown;
  readonly example?: unknown;
}

interface DocumentedOperation {
  readonly operationId?: string;
  parameters?: Parameter[];
  requestBody?: { readonly content: Record<string, Record<string, unknown>> };
}

export interface ApiDocument {
  readonly paths?: Record<string, Record<string, DocumentedOperation>>;
  readonly components?: { readonly schemas?: Record<string, unknown> };
}

/** Adds the headers and examples that no schema tells, and leaves out the schemas that nothing refers to. */
export function finishedDocument<Document extends object>(
  made: Document,
  operations: readonly AnyOperation[],
): Document {
  const document: Document & ApiDocument = made;
  const byId = new Map(operations.map((one) => [one.id, one]));
  for (const methods of Object.values(document.paths ?? {}))
    for (const documented of Object.values(methods)) {
      const operation = byId.get(documented.operationId ?? '');
      if (operation) complete(documented, operation);
    }
  const { schemas: named = {}, ...others } = document.components ?? {};
  const schemas = withoutDetours(named);
  const used = usedBy({ ...document, components: others }, schemas);
  const kept = Object.fromEntries(Object.entries(schemas).filter(([name]) => used.has(name)));
  return {
    ...document,
    paths: { ...signInPaths(), ...document.paths },
    components: { ...others, schemas: kept },
  };
}

function complete(documented: DocumentedOperation, operation: AnyOperation): void {
  const example = examples[operation.id];
  const values: Readonly<Record<string, unknown>> = { ...example?.params, ...example?.query };
  // What a server has made only it can tell.
  const isTold = ({ name }: Parameter) => typeof values[name] === 'string';
  documented.parameters = [
    ...(documented.parameters ?? []).map((one) => (isTold(one) ? { ...one, example: values[one.name] } : one)),
    ...headersOf(operation),
  ];
  if (example?.body === undefined) return;
  for (const media of Object.values(documented.requestBody?.content ?? {})) media['example'] = example.body;
}

const header = (name: string, description: string, required = false): Parameter => ({
  ...{ name, in: 'header', required, description },
  schema: { type: 'string' },
});

const headersOf = ({
  method,
  needsIfMatch,
  takesRevision,
  takesReason,
  isOnce,
  answer,
}: AnyOperation): readonly Parameter[] => [
  header('Accept-Language', 'The language of sentences: en or de.'),
  ...(method === 'GET' && answer ? [header('If-None-Match', 'An ETag: answered with 304 where it is still so.')] : []),
  ...(needsIfMatch ? [header('If-Match', 'The ETag of the state that was read, as "r12".', true)] : []),
  ...(takesRevision
    ? [header('If-Match', 'The ETag of the state that was read, as "r12": refused where there is a newer one.')]
    : []),
  ...(takesReason
    ? [header('Assay-Reason', 'Why, for the audit: a text, percent-encoded where it has letters beyond ASCII.')]
    : []),
  ...(isOnce
    ? [header('Idempotency-Key', 'A text of your own, best a random UUID: sent again with it, it is not done again.')]
    : []),
];

const reference = '#/components/schemas/';

/** The names of the schemas that are referred to, also from those that are. */
function usedBy(document: object, schemas: Readonly<Record<string, unknown>>): ReadonlySet<string> {
  const used = new Set<string>();
  const waiting: unknown[] = [document];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next === 'object' && next !== null) waiting.push(...Object.values(next));
    if (typeof next !== 'string' || !next.startsWith(reference)) continue;
    const name = next.slice(reference.length);
    if (used.has(name)) continue;
    used.add(name);
    waiting.push(schemas[name]);
  }
  return used;
}

/**
 * A schema that refers to itself through another one is put on a list of its own, under an address that other readers of
 * the document do not understand. All that stands there is where it leads: it is told directly.
 */
function withoutDetours(schemas: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { __shared: shared, ...named } = schemas as { readonly __shared?: { readonly $defs?: Detours } };
  const detours = shared?.$defs ?? {};
  const direct = (key: string, value: unknown): unknown => {
    const detour = key === '$ref' && typeof value === 'string' ? detourIn(value) : undefined;
    if (detour === undefined) return value;
    const { $ref } = detours[detour] ?? {};
    if ($ref === undefined)
      throw new Error(
        `The schema ${String(value)} has no name. Give the schema that refers to itself an id in its meta().`,
      );
    return $ref;
  };
  return JSON.parse(JSON.stringify(named), direct) as Readonly<Record<string, unknown>>;
}

type Detours = Readonly<Record<string, { readonly $ref?: string }>>;

const detourIn = (address: string): string | undefined => /__shared#\/\$defs\/(\w+)$/.exec(address)?.[1];
