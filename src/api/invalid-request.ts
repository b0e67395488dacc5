import type { FastifySchemaCompiler } from 'fastify';
import type { z } from 'zod';
import type { Problem } from '../domain/problems/problem.ts';
import { readTree } from '../domain/problems/read-tree.ts';

/** An address, header or body that its schema refuses, with everything that is wrong with it. */
export class InvalidRequest extends Error {
  readonly part: string;
  readonly problems: readonly Problem[];

  constructor(part: string, problems: readonly Problem[]) {
    super(`The ${part} of the request is refused by its schema.`);
    this.part = part;
    this.problems = problems;
  }
}

/** Reads each part of a request by its schema, in the same way and with the same problems as every file. */
export const readByDomain: FastifySchemaCompiler<z.ZodType> =
  ({ schema, httpPart = 'body' }) =>
  (tree) => {
    const read = readTree(schema, tree);
    if (read.ok) return { value: read.value };
    const problems = read.problems.map((problem) =>
      // A parameter is told by its name; what is in a body, by a pointer into it.
      httpPart === 'body' ? problem : { ...problem, path: [`?${problem.path.join('.')}`] },
    );
    return { error: new InvalidRequest(httpPart, problems) };
  };
