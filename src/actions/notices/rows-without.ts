import { endOfTime } from '../../domain/time/instant.ts';
import type { PartnerRows } from '../../store/membership/partner-rows.ts';

interface Stated {
  readonly person_id: string;
  readonly known_from: string;
  readonly known_to: string;
}

/**
 * The rows as they would be if what was written of some people at a moment had not been: what ended then goes on, and what
 * began then is not there. Everything else is as it is now.
 */
export function rowsWithout(rows: PartnerRows, people: ReadonlySet<string>, at: string): PartnerRows {
  const undone = <Row extends Stated>(list: readonly Row[]): readonly Row[] =>
    list.flatMap((row): readonly Row[] => {
      if (!people.has(row.person_id)) return [row];
      if (row.known_from === at) return [];
      return row.known_to === at ? [{ ...row, known_to: endOfTime }] : [row];
    });
  return { ...rows, affiliations: undone(rows.affiliations), credentials: undone(rows.credentials) };
}
