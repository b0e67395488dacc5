import type { FactTable } from '../store/membership/fact-columns.ts';
import type { PartnerDifference } from '../store/membership/partner-difference.ts';
import type { PartnerRows } from '../store/membership/partner-rows.ts';

/** What a programme decides about a partner, and no partner about itself. */
export const decidedTables: ReadonlySet<FactTable> = new Set([
  'memberships',
  'grants',
  'awards',
  'award_renewals',
  'exceptions',
]);

/**
 * Does something change that only the programme may decide? Evidence is handed in by a partner and judged by the programme;
 * what is judged is the programme's to end as well.
 */
export function decidesIn({ added, ended }: Pick<PartnerDifference, 'added' | 'ended'>, kept: PartnerRows): boolean {
  const judged = new Set(kept.evidence.filter(({ outcome }) => outcome !== null).map(({ id }) => id));
  return (
    [...added.keys(), ...ended.keys()].some((table) => decidedTables.has(table)) ||
    (added.get('evidence') ?? []).some((row) => row['outcome'] !== null) ||
    (ended.get('evidence') ?? []).some(({ id }) => judged.has(id))
  );
}
