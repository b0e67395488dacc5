import { Refused, Unreachable } from '../server/refused.ts';

/** What a refusal of the sign-in handler says; it answers in its own form and not by RFC 9457. */
interface Said {
  readonly code?: string;
  readonly message?: string;
}

/** Asks the sign-in handler something that the client of the API does not have; what it refuses is thrown. */
export async function askSignIn<Answer>(path: string, body?: object): Promise<Answer> {
  const answer = await fetch(`/api/auth${path}`, {
    headers: { 'content-type': 'application/json' },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  }).catch((failure: unknown) => {
    throw new Unreachable(failure);
  });
  const said: unknown = await answer.json().catch(() => null);
  if (answer.ok) return said as Answer;
  const { code, message } = (said ?? {}) as Said;
  throw new Refused(answer.status, { ...(code && { code }), ...(message && { detail: message }) });
}
