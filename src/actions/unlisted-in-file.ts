import { unlistedLocation } from '../domain/membership/unlisted-location.ts';
import type { WrittenExamplePartner } from '../domain/membership/written/partner-file.ts';
import { type Path, type Problem, problem } from '../domain/problems/problem.ts';
import { endOfTime } from '../domain/time/instant.ts';
import type { AddedRow, PartnerDifference } from '../store/membership/partner-difference.ts';
import type { PartnerRows } from '../store/membership/partner-rows.ts';
import { locationsListed } from './locations-listed.ts';

/**
 * The locations that a partner file names anew and the partner does not list, each once and where it is named first. What was
 * kept before is not asked again: the same file can always be imported twice.
 */
export function unlistedInFile(
  file: WrittenExamplePartner,
  { added, ended }: Pick<PartnerDifference, 'added' | 'ended'>,
  kept: PartnerRows,
  named?: string,
): readonly Problem[] {
  const gone = new Set((ended.get('locations') ?? []).map(({ id }) => id));
  const listed = [
    ...locationsListed(kept).filter(({ id }) => !gone.has(id)),
    ...((added.get('locations') ?? []) as unknown as PartnerRows['locations']).filter(isStillKnown),
  ];
  const placed = [
    ...(added.get('affiliations') ?? []).map((row) => ({ row, from: row['valid_from'], to: row['valid_to'] })),
    ...(added.get('measurements') ?? []).map((row) => ({ row, from: row['measured_on'], to: row['measured_on'] })),
    ...(added.get('evidence') ?? []).map((row) => ({ row, from: row['happened_on'], to: row['happened_on'] })),
  ];
  const found = placed
    .filter(({ row }) => isStillKnown(row))
    .flatMap(({ row, from, to }): readonly Problem[] => {
      const location = row['location'] as string | null;
      const unlisted = unlistedLocation({ location, from: from as string | null, to: to as string | null }, listed);
      return unlisted ? [problem(unlisted.code, placeNaming(file, location) ?? [], unlisted.values, named)] : [];
    });
  return [...new Map(found.map((one) => [JSON.stringify(one.path), one])).values()];
}

const isStillKnown = (row: AddedRow | PartnerRows['locations'][number]): boolean =>
  (row as AddedRow)['known_to'] === endOfTime;

/** Where a tree names a location first. */
function placeNaming(tree: unknown, location: unknown, path: Path = []): Path | undefined {
  if (typeof tree !== 'object' || tree === null) return undefined;
  for (const [key, value] of Object.entries(tree)) {
    const at = [...path, Array.isArray(tree) ? Number(key) : key];
    if (key === 'location' && value === location) return at;
    const found = placeNaming(value, location, at);
    if (found) return found;
  }
  return undefined;
}
