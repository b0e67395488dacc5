import { Refused, Unreachable } from '../server/refused.ts';
import { NoPasskey } from './no-passkey.ts';

/** Why a step of signing in was not taken, as far as its page has words for it. */
export type WhyNot = 'wrong' | 'tooMany' | 'unreachable' | 'noPasskey' | 'notFresh' | 'broken';

/** What a refused or failed step comes to. */
export function whyNot(error: unknown): WhyNot {
  if (error instanceof NoPasskey) return 'noPasskey';
  if (error instanceof Unreachable) return 'unreachable';
  if (!(error instanceof Refused)) return 'broken';
  if (error.status === 429 || error.status === 503) return 'tooMany';
  if (error.problem.code === 'SESSION_NOT_FRESH') return 'notFresh';
  return error.status >= 500 ? 'broken' : 'wrong';
}
