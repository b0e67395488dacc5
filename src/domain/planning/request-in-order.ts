import type { WrittenPlanRequest } from './written/plan-request.ts';

/** Lists in a request whose order says nothing. Of the others (levels, cases, steps, minus …) it does. */
const orderless = new Set([
  ...['all', 'any', 'of', 'including', 'team', 'ofWhich', 'gates', 'paths', 'items', 'tags', 'who', 'where', 'over'],
  ...['plus', 'times', 'smallest', 'greatest', 'statusesOf', 'holdingsOf', 'rules', 'competencies'],
  ...['people', 'credentials', 'affiliation', 'statuses', 'evidence', 'grants', 'exceptions', 'absences', 'vouchers'],
  ...['exams', 'offers', 'prepares', 'sessions', 'languages', 'lockIn', 'lockOut'],
]);

/**
 * The request with everything that has no order in one order. Of several plans that are equally good the search takes the one
 * that it meets first; so requests that ask the same get the same plan, however they were written down.
 */
export function requestInOrder(request: WrittenPlanRequest): WrittenPlanRequest {
  const ordered = inOrder(request) as WrittenPlanRequest;
  return { ...ordered, ...(request.targets && { targets: [...request.targets].sort(byImportance) }) };
}

type Target = NonNullable<WrittenPlanRequest['targets']>[number];

const byImportance = (a: Target, b: Target): number =>
  Number(b.must ?? false) - Number(a.must ?? false) ||
  (b.weight ?? 1) - (a.weight ?? 1) ||
  compareText(a.deadline ?? '9', b.deadline ?? '9') ||
  compareText(a.claim, b.claim);

function inOrder(value: unknown, key?: string, above?: string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const list = value.map((inner) => inOrder(inner));
    // Under allOfOneArea the keys are the author's, and each list is one of conditions.
    return orderless.has(key ?? '') || above === 'allOfOneArea' ? list.sort(byIdAndText) : list;
  }
  const entries = Object.entries(value).sort(([a], [b]) => compareText(a, b));
  return Object.fromEntries(entries.map(([name, inner]) => [name, inOrder(inner, name, key)]));
}

const byIdAndText = (a: unknown, b: unknown): number =>
  compareText(idOf(a), idOf(b)) || compareText(JSON.stringify(a), JSON.stringify(b));

const idOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : '';

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
