import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ConflictCode, Refusal } from '../actions/refusal.ts';
import type { Path, Problem } from '../domain/problems/problem.ts';
import { type ConflictReason, conflictInWords } from '../wording/problems/conflict-words.ts';
import { problemInWords } from '../wording/problems/problem-in-words.ts';
import { type RefusalCode, refusalWords } from '../wording/problems/refusal-words.ts';
import { languageOf } from './language-of.ts';
import type { ProblemDocument } from './problem-document.ts';

/** Each kind of refusal has one status. */
const statuses: Readonly<Record<RefusalCode, number>> = {
  'not-signed-in': 401,
  'not-allowed': 403,
  'not-found': 404,
  invalid: 422,
  conflict: 409,
  'changed-meanwhile': 412,
  'exists-already': 409,
  'demotion-decided': 409,
  'demotion-withdrawn': 409,
  'precondition-required': 428,
  'key-used-differently': 422,
  'still-at-work': 409,
  'too-large': 413,
  'too-many': 429,
  'unsupported-media-type': 415,
  'not-from-here': 403,
  'wrong-idempotency-key': 422,
  bug: 500,
  'not-ready': 503,
  busy: 503,
  'took-too-long': 422,
};

/** What does not fit, where `code` alone would not tell. */
interface Reason {
  readonly code: ConflictReason;
  readonly values?: Readonly<Record<string, string>> | undefined;
}

/** Sends why something is not done. */
export function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  code: RefusalCode,
  errors: readonly Problem[] = [],
  reason?: Reason,
): FastifyReply {
  const language = languageOf(request);
  const words = refusalWords[language][code];
  const document: ProblemDocument = {
    type: `/api/reference#problem-${code}`,
    title: words.title,
    status: statuses[code],
    detail: reason ? conflictInWords(reason.code, reason.values ?? {}, language) : words.detail,
    code,
    ...(reason && { reason: reason.code }),
    request: request.id,
    ...(errors.length > 0 && { errors: errors.map((problem) => errorOf(problem, language)) }),
  };
  if (code === 'not-signed-in') reply.header('www-authenticate', 'Bearer realm="assay"');
  return reply
    .code(statuses[code])
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('content-language', language)
    .header('cache-control', 'no-store')
    .serializer((value: unknown) => JSON.stringify(value))
    .send(document);
}

/** Sends a refusal of an action. */
export function refuseAs(request: FastifyRequest, reply: FastifyReply, refusal: Refusal): FastifyReply {
  switch (refusal.kind) {
    case 'invalid':
      return refuse(request, reply, 'invalid', refusal.problems);
    case 'conflict':
      return isKnown(refusal.code)
        ? refuse(request, reply, refusal.code)
        : refuse(request, reply, 'conflict', [], { code: refusal.code, values: refusal.values });
    case 'busy':
      return refuse(request, reply.header('retry-after', refusal.retryAfter), 'busy');
    case 'took-too-long':
    case 'not-signed-in':
    case 'not-allowed':
    case 'not-found':
      return refuse(request, reply, refusal.kind);
    default:
      return refusal satisfies never;
  }
}

const isKnown = (code: ConflictCode): code is ConflictCode & RefusalCode => Object.hasOwn(statuses, code);

function errorOf(problem: Problem, language: 'en' | 'de'): NonNullable<ProblemDocument['errors']>[number] {
  const { code, path, values, file } = problem;
  const place = 'place' in problem ? (problem.place as { readonly line: number; readonly column: number }) : undefined;
  return {
    pointer: pointerOf(path),
    code,
    detail: problemInWords(problem, language),
    values: Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, typeof value === 'object' ? [...value] : value]),
    ),
    ...(file !== undefined && { file }),
    ...(place && { line: place.line, column: place.column }),
  };
}

/** A path of ours as a JSON pointer (RFC 6901); a parameter of the address stays as it is. */
const pointerOf = (path: Path): string =>
  String(path[0] ?? '').startsWith('?')
    ? String(path[0])
    : path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
