import { z } from 'zod';
import { WrittenPartnerFileWithLearning } from '../../domain/training/written/learning.ts';
import type { AnyOperation, Shape } from '../operations/operation.ts';
import { ProblemDocument } from '../problem-document.ts';
import { schemasWithin } from './schemas-within.ts';

type Named = { readonly id?: string } & Record<string, unknown>;

/**
 * The names of all schemas in the document. What people write and what Assay answers share short names (day, renewal,
 * exception) and differ in what they allow: so what belongs to a partner file is called Written….
 */
export function componentNames(operations: readonly AnyOperation[]): z.core.$ZodRegistry<Named> {
  const written = schemasWithin([WrittenPartnerFileWithLearning]);
  const shapes = operations.flatMap(({ params, query, body, answer }) =>
    [params, query, body, answer].filter((shape): shape is Shape => shape !== undefined),
  );
  const names = new Map<string, z.core.$ZodType>();
  const registry = z.registry<Named>();
  for (const schema of schemasWithin([WrittenPartnerFileWithLearning, ProblemDocument, ...shapes])) {
    const meta = z.globalRegistry.get(schema);
    if (!meta) continue;
    const { id, title: _, ...rest } = meta;
    if (id === undefined) {
      registry.add(schema, rest);
      continue;
    }
    const name = `${written.has(schema) ? 'Written' : ''}${id.slice(0, 1).toUpperCase()}${id.slice(1)}`;
    if (names.has(name))
      throw new Error(`Two schemas of the API are called ${name}. Give one of them another id in its meta().`);
    names.set(name, schema);
    registry.add(schema, { ...rest, id: name });
  }
  return registry;
}
