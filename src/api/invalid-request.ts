import type { FastifySchemaCompiler } from 'fastify';
import type { z } from 'zod';
import { type Problem, problem } from '../domain/problems/problem.ts';
import { readTree } from '../domain/problems/read-tree.ts';
import { textFlaws } from './unkept-text.ts';

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
    // Whoever reads a tree goes down it step by step, and a deep one would be the end of the stack.
    if (isDeeperThan(maximumDepth, tree))
      return { error: new InvalidRequest(httpPart, [problem('too-deep', [], { maximum: maximumDepth })]) };
    const flaws = textFlaws(tree);
    const read = readTree(schema, tree);
    if (read.ok && flaws.length === 0) return { value: read.value };
    const problems = (flaws.length > 0 || read.ok ? flaws : read.problems).map((problem) =>
      // A parameter is told by its name; what is in a body, by a pointer into it.
      httpPart === 'body' ? problem : { ...problem, path: [`?${problem.path.join('.')}`] },
    );
    return { error: new InvalidRequest(httpPart, problems) };
  };

/** The same as of every file (exchange/yaml-tokens.ts). */
const maximumDepth = 60;

/** Goes level by level, so that no depth is too much for it. */
function isDeeperThan(maximum: number, tree: unknown): boolean {
  let level = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    const inner = level.filter((one) => typeof one === 'object' && one !== null);
    if (inner.length > 0 && depth >= maximum) return true;
    level = inner.flatMap((one) => Object.values(one as object));
  }
  return false;
}
