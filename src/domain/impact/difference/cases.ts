import type { Amount } from '../../catalogue/amount.ts';
import type { Clause, ScorePart, Slot } from '../../catalogue/clause.ts';
import type { Programme } from '../../catalogue/programme.ts';
import { amountInCase } from './amount-in-case.ts';
import type { Cases } from './attributes-in-clause.ts';

/** The values that an attribute or classification can have; `undefined` where the programme does not list them. */
function valuesListed(attribute: string, programme: Programme): readonly string[] | undefined {
  const classification = programme.classifications.get(attribute);
  if (classification) return [...new Set([...classification.cases.map((one) => one.is), classification.otherwise])];
  const values = programme.attributes.get(attribute);
  return values === 'any' ? undefined : values;
}

/** Stands for every value that no case names: no pack can write it. */
const anyOther = '\u0000';

/** All values of one attribute to tell apart, where these cases are all that the attribute decides. */
export function valuesToTry(attribute: string, cases: readonly Cases[], programme: Programme): readonly string[] {
  const named = cases.filter((one) => one.attribute === attribute).flatMap((one) => [...one.cases.keys()]);
  return valuesListed(attribute, programme) ?? [...new Set([...named, anyOther])];
}

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
