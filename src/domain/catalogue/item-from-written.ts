import type { z } from 'zod';
import type { Path } from '../problems/problem.ts';
import type { Day } from '../time/day.ts';
import { conditionFromWritten } from './condition-from-written.ts';
import type { Item, ItemKind, RetirementStatement } from './item.ts';
import { type Reading, report, requireName } from './pack-names.ts';
import { textFromWritten } from './text-from-written.ts';
import type { WrittenCertification, WrittenRetirement } from './written/item.ts';

type WrittenItem = z.infer<typeof WrittenCertification>;

export function itemFromWritten(id: string, kind: ItemKind, written: WrittenItem, path: Path, reading: Reading): Item {
  const replacedBy = written.replacedBy === undefined ? [] : [written.replacedBy].flat();
  for (const successor of replacedBy)
    requireName(reading, 'unknown-item', successor, reading.names.items.keys(), [...path, 'replacedBy']);
  const condition = (key: 'equivalent' | 'prerequisite') => {
    const inner = written[key];
    return inner === undefined ? {} : { [key]: conditionFromWritten(inner, [...path, key], reading) };
  };
  return {
    id,
    kind,
    tags: written.tags ?? [],
    retirement: statements(written.retirement ?? [], [...path, 'retirement'], reading),
    replacedBy,
    paths: (written.paths ?? []).map((inner, index) => conditionFromWritten(inner, [...path, 'paths', index], reading)),
    ...condition('equivalent'),
    ...condition('prerequisite'),
    ...(written.title !== undefined && { title: textFromWritten(written.title) }),
    ...(written.published !== undefined && { published: written.published as Day }),
    ...(written.validity !== undefined && { validity: written.validity }),
    ...(written.source !== undefined && { source: written.source }),
  };
}

function statements(
  written: readonly z.infer<typeof WrittenRetirement>[],
  path: Path,
  reading: Reading,
): RetirementStatement[] {
  const read = written.map(({ observed, note, ...days }, index): RetirementStatement => {
    checkOrder(days, [...path, index], reading);
    return { observed: observed ?? false, ...(days as Omit<RetirementStatement, 'observed'>) };
  });
  return read.sort((a, b) => ((a.stated ?? '') < (b.stated ?? '') ? -1 : (a.stated ?? '') > (b.stated ?? '') ? 1 : 0));
}

/** Registration ends before the exam does, and what has retired may go on counting, never the other way round. */
function checkOrder(
  days: { lastRegistration?: string | undefined; retires?: string | undefined; acceptedUntil?: string | undefined },
  path: Path,
  reading: Reading,
): void {
  const ordered = (['lastRegistration', 'retires', 'acceptedUntil'] as const).flatMap((key) =>
    days[key] === undefined ? [] : [{ key, day: days[key] }],
  );
  for (const [index, later] of ordered.entries()) {
    const before = ordered[index - 1];
    if (before && before.day > later.day)
      report(reading, 'reversed-days', [...path, later.key], {
        from: before.day,
        to: later.day,
        first: before.key,
        second: later.key,
      });
  }
}
