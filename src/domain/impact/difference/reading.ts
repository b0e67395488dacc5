import type { Clause } from '../../catalogue/clause.ts';
import { impossible } from '../../catalogue/clause-in-case.ts';

/** The clause with one open question read one way, everywhere in it. */
export function asRead(clause: Clause, question: string, reading: string): Clause {
  const inner = (one: Clause) => asRead(one, question, reading);
  switch (clause.kind) {
    case 'open':
      return clause.question === question
        ? inner(clause.readings.get(reading) ?? impossible(clause))
        : { ...clause, readings: new Map([...clause.readings].map(([name, one]) => [name, inner(one)])) };
    case 'n-of':
      return { ...clause, clauses: clause.clauses.map(inner) };
    case 'by':
      return {
        ...clause,
        cases: new Map([...clause.cases].map(([name, one]) => [name, inner(one)])),
        ...(clause.otherwise && { otherwise: inner(clause.otherwise) }),
      };
    case 'score':
      return { ...clause, parts: clause.parts.map((part) => ({ ...part, gates: part.gates.map(inner) })) };
    case 'every-terms':
      return { ...clause, clause: inner(clause.clause) };
    case 'best':
    case 'during':
    case 'per':
    case 'team':
    case 'compare':
    case 'holds':
    case 'meets':
    case 'evidence':
      return clause;
    default:
      return clause satisfies never;
  }
}
