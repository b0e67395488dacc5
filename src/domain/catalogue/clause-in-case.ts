import type { Amount } from './amount.ts';
import { amountInCase } from './amount-in-case.ts';
import type { Clause, ScorePart, Slot } from './clause.ts';

/** What nobody can meet. */
export const impossible = (at: Clause): Clause => ({ id: at.id, path: at.path, kind: 'n-of', n: 1, clauses: [] });

/** The clause for partners for whom the attribute has (or may have) this value; what another day or place decides stays. */
export function inCase(clause: Clause, attribute: string, value: string): Clause {
  const inner = (one: Clause) => inCase(one, attribute, value);
  const number = (amount: Amount) => amountInCase(amount, attribute, value);
  switch (clause.kind) {
    case 'n-of':
      return { ...clause, clauses: clause.clauses.map(inner) };
    case 'by':
      return clause.attribute === attribute
        ? inner(clause.cases.get(value) ?? clause.otherwise ?? impossible(clause))
        : {
            ...clause,
            cases: new Map([...clause.cases].map(([name, one]) => [name, inner(one)])),
            ...(clause.otherwise && { otherwise: inner(clause.otherwise) }),
          };
    case 'team':
      return { ...clause, slots: clause.slots.map((slot) => slotInCase(slot, number)) };
    case 'compare':
      return {
        ...clause,
        amount: number(clause.amount),
        bounds: clause.bounds.map(({ relation, limit }) => ({ relation, limit: number(limit) })),
      };
    case 'score':
      return {
        ...clause,
        parts: clause.parts.map((part) => partInCase(part, inner, number)),
        atLeast: number(clause.atLeast),
      };
    case 'evidence':
      return { ...clause, count: number(clause.count) };
    case 'every-terms':
      return { ...clause, clause: inner(clause.clause) };
    case 'open':
      return { ...clause, readings: new Map([...clause.readings].map(([name, one]) => [name, inner(one)])) };
    case 'best':
    case 'during':
    case 'per':
    case 'holds':
    case 'meets':
      return clause;
    default:
      return clause satisfies never;
  }
}

const slotInCase = (slot: Slot, number: (amount: Amount) => Amount): Slot => ({
  ...slot,
  people: number(slot.people),
  ofWhich: slot.ofWhich.map((subset) => ({ ...subset, people: number(subset.people) })),
});

const partInCase = (
  part: ScorePart,
  inner: (clause: Clause) => Clause,
  number: (amount: Amount) => Amount,
): ScorePart => ({
  ...part,
  gates: part.gates.map(inner),
  points: number(part.points),
});
