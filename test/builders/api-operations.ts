import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Schema } from './arbitrary-of-schema.ts';

/** An operation as the kept OpenAPI document has it. */
export interface DocumentedOperation {
  readonly operationId: string;
  readonly path: string;
  readonly method: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: 'path' | 'query' | 'header';
    readonly required?: boolean;
    readonly schema: Schema;
  }[];
  /** Of what it is sent, if anything. */
  readonly body?: Schema;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Written>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}
interface Written extends Pick<DocumentedOperation, 'operationId'> {
  readonly parameters?: DocumentedOperation['parameters'];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

const { paths, components }: Document = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'api', 'openapi.json'), 'utf8'),
);

export const apiSchemas = components.schemas;

/** How one signs in is the matter of another library, and of its tests (src/sign-in). */
export const apiOperations: readonly DocumentedOperation[] = Object.entries(paths)
  .filter(([path]) => path.startsWith('/api/v1/'))
  .flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId, parameters = [], requestBody }]) => {
      const [content] = Object.values(requestBody?.content ?? {});
      return { operationId, path, method, parameters, ...(content && { body: content.schema }) };
    }),
  );
