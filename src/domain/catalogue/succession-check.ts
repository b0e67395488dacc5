import type { Path } from '../problems/problem.ts';
import { addDays } from '../time/day.ts';
import { type Reading, report } from './pack-names.ts';
import type { Competency } from './programme.ts';

/** Who is to take over from holders has to do so while there are any: at the latest on the day after the earlier one's last. */
export function checkSuccessions(
  { succeeds }: Competency,
  competencies: ReadonlyMap<string, Competency>,
  path: Path,
  reading: Reading,
): void {
  for (const [index, { competency, from }] of succeeds.entries()) {
    const ends = competencies.get(competency)?.retirement.ends;
    if (ends !== undefined && addDays(ends, 1) < from)
      report(reading, 'succeeds-after-end', [...path, 'succeeds', index, 'from'], { id: competency, to: ends, from });
  }
}
