import type { z } from 'zod';
import type { Path } from '../problems/problem.ts';
import type { Day } from '../time/day.ts';
import { type Reading, report, requireName } from './pack-names.ts';
import type { Succession } from './programme.ts';
import type { WrittenSuccession } from './written/competency.ts';

/** The earlier competencies of one competency; each is known, another one, and named once for a day. */
export function successionsFromWritten(
  written: readonly z.infer<typeof WrittenSuccession>[],
  id: string,
  path: Path,
  reading: Reading,
): readonly Succession[] {
  const seen = new Set<string>();
  return written.map(({ competency, from, stated, how, holdersMove, anniversary }, index) => {
    const at = [...path, index, 'competency'];
    requireName(reading, 'unknown-competency', competency, reading.names.competencies.keys(), at);
    if (competency === id) report(reading, 'succeeds-itself', at, { id });
    if (seen.has(competency)) report(reading, 'duplicate-id', at, { id: competency });
    seen.add(competency);
    return {
      competency,
      from: from as Day,
      ...(stated !== undefined && { stated: stated as Day }),
      how,
      holdersMove: holdersMove ?? true,
      anniversary: anniversary ?? 'latest',
    };
  });
}
