import { canonicalForm, isUnordered } from '../catalogue/canonical-form.ts';
import type { Clause, Slot } from '../catalogue/clause.ts';
import type { Condition } from '../catalogue/condition.ts';

const known = new WeakMap<object, unknown>();

/**
 * The clause with everything in it that has no order in one order: of several plans that are equally good the search takes the one
 * that it finds first, and that is not to depend on how the text was written down.
 */
export const clauseInOrder = (clause: Clause): Clause => once(clause, () => inOrder(clause) as Clause);

/** The same for what one person holds. */
export const conditionInOrder = <Of extends Condition>(condition: Of): Of =>
  once(condition, () => inOrder(condition) as Of);

function once<Of extends object>(value: Of, work: () => Of): Of {
  const found = known.get(value) as Of | undefined;
  if (found) return found;
  const result = work();
  known.set(value, result);
  return result;
}

const originals = new WeakMap<object, object>();

/** What was put into order, as its author wrote it. */
export const asWritten = <Of extends object>(ordered: Of): Of => (originals.get(ordered) as Of | undefined) ?? ordered;

interface PlaceOfClause {
  readonly clause: Clause;
  readonly slot: number;
}

/** A place by the clause as its author wrote it. */
export function placeAsWritten({ clause, slot }: PlaceOfClause): PlaceOfClause {
  const written = asWritten(clause);
  if (clause.kind !== 'team' || written.kind !== 'team') return { clause: written, slot };
  return { clause: written, slot: written.slots.indexOf(asWritten(clause.slots[slot] as Slot)) };
}

function inOrder(value: unknown, key?: string): unknown {
  if (Array.isArray(value)) {
    const list = value.map((one) => inOrder(one));
    if (!isUnordered(key)) return list;
    const written = new Map(list.map((one) => [one, canonicalForm(one)]));
    return list.sort((a, b) => ((written.get(a) as string) < (written.get(b) as string) ? -1 : 1));
  }
  if (value instanceof Map) return new Map([...value].map(([name, inner]) => [name, inOrder(inner, name)]));
  if (typeof value !== 'object' || value === null) return value;
  const ordered = Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, inOrder(inner, name)]));
  originals.set(ordered, value);
  return ordered;
}
