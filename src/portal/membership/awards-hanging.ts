import type { ClaimStanding } from '../../client/index.ts';
import { claimName } from '../../domain/membership/facts.ts';
import { type AwardAhead, renewalGoingWell } from '../standing/outlook.ts';

/**
 * How many of the awards that are held hang on each person, by what is asked today or by what is asked at the next renewal, as
 * Standing names them. Who is not in it has none.
 */
export function awardsHanging(
  claims: readonly ClaimStanding[],
  ahead: readonly AwardAhead[],
): ReadonlyMap<string, number> {
  const today = claims
    .filter(({ held, together }) => held.held && together === 'met')
    .map(({ claim, dependsOn }) => ({ award: claimName(claim), people: dependsOn }));
  const renewed = ahead.map((one) => ({
    award: claimName(one.claim),
    people: renewalGoingWell(one)?.dependsOn ?? [],
  }));
  const counts = new Map<string, number>();
  for (const found of Map.groupBy([...today, ...renewed], ({ award }) => award).values())
    for (const person of new Set(found.flatMap(({ people }) => people)))
      counts.set(person, (counts.get(person) ?? 0) + 1);
  return counts;
}
