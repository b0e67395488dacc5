import type { Programme } from '../../domain/catalogue/programme.ts';

/** Every name that either state of a programme knows, as the later one calls it. */
export function namesOfBoth(before: Programme, after: Programme): Programme {
  if (before === after) return after;
  const both = <Value>(older: ReadonlyMap<string, Value>, newer: ReadonlyMap<string, Value>) =>
    new Map([...older, ...newer]);
  return {
    ...after,
    levels: [...after.levels, ...before.levels.filter((one) => !after.levels.some((other) => other.id === one.id))],
    attributeTitles: both(before.attributeTitles, after.attributeTitles),
    metrics: both(before.metrics, after.metrics),
    records: both(before.records, after.records),
    evidence: both(before.evidence, after.evidence),
    statuses: both(before.statuses, after.statuses),
    roles: both(before.roles, after.roles),
    questions: both(before.questions, after.questions),
    items: both(before.items, after.items),
    competencies: both(before.competencies, after.competencies),
  };
}
