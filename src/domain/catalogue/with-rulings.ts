import type { Instant } from '../time/instant.ts';
import type { Programme, Ruling } from './programme.ts';

/** A ruling that was made beside the pack, with the question that it answers and the time in which it was taken to hold. */
export interface RulingBeside extends Ruling {
  readonly question: string;
  readonly knownFrom: Instant;
  /** Its withdrawal, or the end of time. */
  readonly knownTo: Instant;
}

/**
 * A programme with what was ruled beside its pack, after the rulings of the pack itself: of two from one day the one that
 * was made later counts. A ruling on what these rules do not ask, or do not offer as a reading, says nothing about them.
 * The same object where nothing is ruled.
 */
export function withRulings(programme: Programme, beside: readonly RulingBeside[]): Programme {
  const fitting = beside.filter(({ question, reading }) => programme.questions.get(question)?.readings.has(reading));
  if (fitting.length === 0) return programme;
  const questions = new Map(programme.questions);
  for (const { question: id, knownFrom: _from, knownTo: _to, ...ruling } of fitting) {
    const question = questions.get(id);
    if (question) questions.set(id, { ...question, rulings: [...question.rulings, ruling] });
  }
  return { ...programme, questions };
}
