import { z } from 'zod';
import { WrittenId } from '../domain/catalogue/written/scalars.ts';
import { accepted, type Problem, type Read } from '../domain/problems/problem.ts';
import { readTree } from '../domain/problems/read-tree.ts';
import type { InFile } from './statement-in-file.ts';

// What stands under a name in a partner file says that name itself where it is stated alone: { metric: sales, value: 3 }.

const Measurement = z.looseObject({ metric: WrittenId });
const RecordRow = z.strictObject({ records: WrittenId, fields: z.unknown().optional() });
const Attribute = z.strictObject({ attribute: WrittenId, value: z.unknown() });

export const measurementInFile = (body: unknown): Read<InFile> =>
  readThen(Measurement, body, ({ metric, ...figure }) => ({
    part: { metrics: { [metric]: [figure] } },
    pathInBody: ({ path }) => (path.length < 3 ? ['metric'] : path.slice(3)),
  }));

/** Without fields it says that there are no such records. */
export const recordInFile = (body: unknown): Read<InFile> =>
  readThen(RecordRow, body, ({ records, fields }) => ({
    part: { records: { [records]: fields === undefined ? [] : [fields] } },
    pathInBody: ({ path }) => (path.length < 3 ? ['records'] : ['fields', ...path.slice(3)]),
  }));

export const attributeInFile = (body: unknown): Read<InFile> =>
  readThen(Attribute, body, ({ attribute, value }) => ({
    part: { attributes: { [attribute]: value } },
    pathInBody: ({ code }: Problem) => [code === 'unknown-attribute' ? 'attribute' : 'value'],
  }));

function readThen<Value>(schema: z.ZodType<Value>, body: unknown, inFile: (value: Value) => InFile): Read<InFile> {
  const read = readTree(schema, body);
  return read.ok ? accepted(inFile(read.value)) : read;
}
