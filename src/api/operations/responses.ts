import { z } from 'zod';
import { ProblemDocument } from '../problem-document.ts';
import type { AnyOperation, Shape } from './operation.ts';

/** The status of an operation where it is done. */
export const statusOf = ({ status, answer }: Pick<AnyOperation, 'status' | 'answer'>): 200 | 201 | 204 =>
  status ?? (answer ? 200 : 204);

type Response =
  | Shape
  | { readonly description: string; readonly content: Readonly<Record<string, { readonly schema: Shape }>> };

const problem = (description: string): Response => ({
  description,
  content: { 'application/problem+json': { schema: ProblemDocument } },
});
const nothing = (description: string): Response => z.undefined().meta({ description });

/** Everything that an operation may answer with, by status: what is wrong as a problem. */
export function responsesOf(operation: AnyOperation): Readonly<Record<number, Response>> {
  const { answer, method } = operation;
  const isWrite = method !== 'GET';
  const isPlaced = operation.place !== 'server' || operation.params !== undefined;
  return {
    ...doneBy(operation),
    ...(!isWrite && answer && { 304: nothing('As it was read before.') }),
    ...(!operation.isPublic && { 401: problem('Not signed in.') }),
    ...((isWrite || isPlaced) && { 403: problem('Not allowed.') }),
    ...(isPlaced && { 404: problem('Not there, or not for you to see.') }),
    409: problem('It does not fit what is there.'),
    ...(isWrite && { 412: problem('It was changed meanwhile.') }),
    ...(operation.body && { 413: problem('Too large.'), 415: problem('Not JSON.') }),
    422: problem('Refused, with everything that is wrong with it.'),
    ...(operation.needsIfMatch && { 428: problem('Say which state you change.') }),
    429: problem('Too many requests.'),
    500: problem('A mistake of ours.'),
    503: problem('Too much is being worked out. Ask again after the time that Retry-After states.'),
  };
}

/** What is answered where it is done; where something may be there already, that with 200. */
function doneBy(operation: AnyOperation): Readonly<Record<number, Response>> {
  const { answer, otherForm, orThere } = operation;
  const status = statusOf(operation);
  if (otherForm !== undefined)
    return { [status]: { description: 'Done.', content: { [otherForm]: { schema: z.string() } } } };
  if (!answer) return { [status]: nothing('Done.') };
  const told = (description: string): Response => ({
    description,
    content: { 'application/json': { schema: answer } },
  });
  return { [status]: told('Done.'), ...(orThere && { 200: told('It was there already.') }) };
}
