import type { Instant } from '../time/instant.ts';
import { type ExceptionBeside, exceptionMade } from './exception-beside.ts';
import type { Programme, Ruling } from './programme.ts';

/** A ruling that was made beside the pack, with the question that it answers and the time in which it was taken to hold. */
export interface RulingBeside extends Ruling {
  readonly kind: 'ruling';
  readonly question: string;
  readonly knownFrom: Instant;
  /** Its withdrawal, or the end of time. */
  readonly knownTo: Instant;
}

/** What a programme decided beside its pack. */
export type DecidedBeside = RulingBeside | ExceptionBeside;

/**
 * A programme with what was ruled beside its pack, after the rulings of the pack itself: of two from one day the one that
 * was made later counts. A ruling on what these rules do not ask, or do not offer as a reading, says nothing about them;
 * nor does an exception for competencies that there are not. What was granted comes after the exceptions of the pack.
 * The same object where nothing is ruled.
 */
export function withRulings(programme: Programme, beside: readonly DecidedBeside[]): Programme {
  const fitting = beside.filter(
    (one) => one.kind === 'ruling' && programme.questions.get(one.question)?.readings.has(one.reading),
  ) as readonly RulingBeside[];
  const granted = beside.flatMap((one) => (one.kind === 'exception' ? exceptionMade(one, programme) : []));
  if (fitting.length === 0 && granted.length === 0) return programme;
  const questions = new Map(programme.questions);
  for (const { kind: _kind, question: id, knownFrom: _from, knownTo: _to, ...ruling } of fitting) {
    const question = questions.get(id);
    if (question) questions.set(id, { ...question, rulings: [...question.rulings, ruling] });
  }
  return { ...programme, questions, exceptions: [...programme.exceptions, ...granted] };
}
