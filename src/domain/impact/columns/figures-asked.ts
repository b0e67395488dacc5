import type { Clause } from '../../catalogue/clause.ts';
import type { Programme } from '../../catalogue/programme.ts';

/** The metrics that rules look at; `more` where they look at other things than what rows begin and end with. */
export type FiguresAsked = readonly string[] | 'more';

/** Clauses and amounts that look at other days, other rules, or facts that columns do not hold. */
const lookingFurther = new Set(['during', 'per', 'best', 'meets', 'records', 'statuses', 'on']);
/** How long ago something was. */
const lengths = ['earnedWithin', 'since'];

/** Reads clauses as the trees they are: whatever they contain, wherever it stands. */
export function figuresAsked(clauses: readonly Clause[], { classifications }: Programme): FiguresAsked {
  const metrics = new Set<string>();
  let further = false;
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (value instanceof Map) [...value.values()].forEach(visit);
    else if (typeof value === 'object' && value !== null) visitNode(value);
  };
  const visitNode = (node: object): void => {
    const { kind, metric, attribute, window } = node as Record<string, unknown>;
    if (kind === 'metric' && typeof metric === 'string') metrics.add(metric);
    further ||=
      lookingFurther.has(String(kind)) ||
      lengths.some((key) => (node as Record<string, unknown>)[key] !== undefined) ||
      (kind === 'by' && classifications.has(String(attribute))) ||
      (window as { readonly kind?: unknown } | undefined)?.kind === 'renewal';
    Object.values(node).forEach(visit);
  };
  clauses.forEach(visit);
  return further ? 'more' : [...metrics];
}
