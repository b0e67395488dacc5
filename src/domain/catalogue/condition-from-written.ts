import type { Path } from '../problems/problem.ts';
import type { Day } from '../time/day.ts';
import type { Condition } from './condition.ts';
import { type Reading, report, requireName, useDefinition } from './pack-names.ts';
import type { WrittenCondition } from './written/condition.ts';

/** What can never be held: stands in for a condition that was refused, so that reading goes on. */
const nothing: Condition = { kind: 'n-of', n: 1, conditions: [] };

/** Rewrites a condition to the two primitive kinds. What several rules ask alike is one object. */
export const conditionFromWritten = (written: WrittenCondition, path: Path, reading: Reading): Condition =>
  shared(rewritten(written, path, reading), reading);

function shared(condition: Condition, { conditions }: Reading): Condition {
  const text = JSON.stringify(condition);
  const known = conditions.get(text) ?? condition;
  conditions.set(text, known);
  return known;
}

function rewritten(written: WrittenCondition, path: Path, reading: Reading): Condition {
  if (typeof written === 'string') {
    requireName(reading, 'unknown-item', written, reading.names.items.keys(), path);
    return { kind: 'item', item: written };
  }
  const list = (conditions: readonly WrittenCondition[], at: Path) =>
    conditions.map((condition, index) => conditionFromWritten(condition, [...at, index], reading));
  if ('all' in written) {
    const conditions = list(written.all, [...path, 'all']);
    return { kind: 'n-of', n: conditions.length, conditions };
  }
  if ('any' in written) return { kind: 'n-of', n: 1, conditions: list(written.any, [...path, 'any']) };
  if ('of' in written) {
    const conditions = list(written.of, [...path, 'of']);
    if (written.n > conditions.length)
      report(reading, 'impossible-count', [...path, 'n'], { wanted: written.n, available: conditions.length });
    return { kind: 'n-of', n: written.n, conditions };
  }
  if ('allOfOneArea' in written) {
    const areas = Object.entries(written.allOfOneArea).map(([area, conditions]): Condition => {
      const all = list(conditions, [...path, 'allOfOneArea', area]);
      return shared({ kind: 'n-of', n: all.length, conditions: all }, reading);
    });
    return { kind: 'n-of', n: 1, conditions: areas };
  }
  if ('tagged' in written) return taggedItems(written.tagged, written.n ?? 1, path, reading);
  if ('use' in written) return usedCondition(written.use, path, reading);
  requireName(reading, 'unknown-item', written.item, reading.names.items.keys(), [...path, 'item']);
  return {
    kind: 'item',
    item: written.item,
    ...(written.earnedBy !== undefined && { earnedBy: written.earnedBy as Day }),
    ...(written.countsUntil !== undefined && { countsUntil: written.countsUntil as Day }),
    ...(written.earnedWithin !== undefined && { earnedWithin: written.earnedWithin }),
    ...(written.verification !== undefined && { verification: written.verification }),
  };
}

function usedCondition(name: string, path: Path, reading: Reading): Condition {
  const used = useDefinition<WrittenCondition, Condition>(
    reading,
    'conditions',
    name,
    [...path, 'use'],
    (definition, inside) => conditionFromWritten(definition.written, definition.path, inside),
  );
  return used ?? nothing;
}

function taggedItems(tag: string, n: number, path: Path, reading: Reading): Condition {
  const tagged = [...reading.names.items.values()].filter((item) => item.tags.includes(tag)).map((item) => item.id);
  if (tagged.length === 0) {
    requireName(reading, 'unknown-tag', tag, new Set([...reading.names.items.values()].flatMap((item) => item.tags)), [
      ...path,
      'tagged',
    ]);
  } else if (n > tagged.length) {
    report(reading, 'impossible-count', [...path, 'n'], { wanted: n, available: tagged.length });
  }
  return { kind: 'n-of', n, conditions: tagged.sort().map((item) => shared({ kind: 'item', item }, reading)) };
}
