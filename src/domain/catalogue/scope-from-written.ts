import type { z } from 'zod';
import type { Path } from '../problems/problem.ts';
import { type Day, firstDay } from '../time/day.ts';
import { type Reading, report } from './pack-names.ts';
import type { ScopePolicy } from './scope-policy.ts';
import type { WrittenScope } from './written/scope.ts';

/** One scope for all texts, or dated ones, of which each but the first states when it begins. */
export function scopeFromWritten(
  written: z.infer<typeof WrittenScope>,
  path: Path,
  reading: Reading,
): readonly ScopePolicy[] {
  const list = Array.isArray(written) ? written : [written];
  return list.map(({ from, per, combine, over }, index) => {
    const at = Array.isArray(written) ? [...path, index] : path;
    const before = list[index - 1]?.from;
    if (index > 0 && from === undefined) report(reading, 'missing-key', at, { key: 'from' });
    if (before !== undefined && from !== undefined && from <= before)
      report(reading, 'policies-not-in-order', [...at, 'from'], { from: before, to: from });
    if (per === 'company' && (combine !== undefined || over !== undefined))
      report(reading, 'scope-of-whole-company', [...at, combine === undefined ? 'over' : 'combine']);
    return {
      from: (from ?? firstDay) as Day,
      per,
      combine: combine ?? 'each',
      ...(over !== undefined && { over }),
    };
  });
}
