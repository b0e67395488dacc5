import type { Conflict, WhyImpossible } from '../domain/planning/conflict/why-impossible.ts';
import { clauseInWords } from '../wording/rules/clause-in-words.ts';
import type { Voice } from '../wording/voice.ts';
import type { JsonImpossible } from './conflict-schema.ts';
import { textOf } from './text-of-point.ts';

export const presentImpossible = (
  { goal, unmet, conflict, found, isComplete }: WhyImpossible,
  voice: Voice,
): JsonImpossible =>
  asPlainData({
    goal,
    ...(unmet !== undefined && { unmet }),
    conflict: presentConflict(conflict, voice),
    relaxations: found.map(({ remedy, status, cost, leastCost, isLeast }) => ({
      change: remedy,
      status,
      cost,
      leastCost,
      least: isLeast,
    })),
    complete: isComplete,
  });

function presentConflict(conflict: Conflict, voice: Voice) {
  switch (conflict.kind) {
    case 'beyond-exams': {
      const clauses = conflict.why.kind === 'no-text' ? [] : conflict.why.clauses;
      return {
        kind: conflict.kind,
        target: conflict.target,
        clauses: clauses.map((clause) => ({ clause: clause.id, text: textOf(clauseInWords(clause, voice)) })),
      };
    }
    case 'facts': {
      const { kind, facts, isMinimal, tooFew } = conflict;
      return {
        kind,
        facts,
        minimal: isMinimal,
        ...(tooFew && {
          tooFew: {
            ...tooFew,
            places: tooFew.places.map(({ target, clause, slot }) => ({ target, clause: clause.id, slot })),
          },
        }),
      };
    }
    default:
      return conflict satisfies never;
  }
}

/** Lists that may be written to, as the form has them. */
const asPlainData = (presented: unknown): JsonImpossible => JSON.parse(JSON.stringify(presented)) as JsonImpossible;
