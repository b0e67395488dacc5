import { z } from 'zod';
import { ProblemDocument } from '../problem-document.ts';
import type { AnyOperation, Shape } from './operation.ts';

/** The status of an operation where it is done. */
export const statusOf = ({ status, answer }: Pick<AnyOperation, 'status' | 'answer'>): 200 | 201 | 204 =>
  status ?? (answer ? 200 : 204);

interface Response {
  readonly description: string;
  readonly content?: Readonly<Record<string, { readonly schema: Shape }>>;
}

/** Everything that an operation may answer with, by status: what is wrong as a problem. */
export function responsesOf(operation: AnyOperation): Readonly<Record<number, Response>> {
  const { answer, otherForms = [], method } = operation;
  const problem = (description: string): Response => ({
    description,
    content: { 'application/problem+json': { schema: ProblemDocument } },
  });
  const forms = Object.fromEntries(otherForms.map((type) => [type, { schema: z.string() }]));
  const isWrite = method !== 'GET';
  const isPlaced = operation.place !== 'server' || operation.params !== undefined;
  return {
    [statusOf(operation)]: {
      description: 'Done.',
      content: answer ? { 'application/json': { schema: answer }, ...forms } : emptyContent,
    },
    ...(method === 'GET' && answer && { 304: { description: 'As it was read before.', content: emptyContent } }),
    ...(!operation.isPublic && { 401: problem('Not signed in.') }),
    ...((isWrite || isPlaced) && { 403: problem('Not allowed.') }),
    ...(isPlaced && { 404: problem('Not there, or not for you to see.') }),
    409: problem('It does not fit what is there.'),
    ...((operation.needsIfMatch || isWrite) && { 412: problem('It was changed meanwhile.') }),
    ...(operation.body && { 413: problem('Too large.'), 415: problem('Not JSON.') }),
    422: problem('Refused, with everything that is wrong with it.'),
    ...(operation.needsIfMatch && { 428: problem('Say which state you change.') }),
    429: problem('Too many requests.'),
    500: problem('A mistake of ours.'),
  };
}

const emptyContent = {};
