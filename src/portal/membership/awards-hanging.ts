import type { ClaimStanding } from '../../client/index.ts';

/** How many awards that are held and met today hang on each person. Who is not in it has none. */
export function awardsHanging(claims: readonly ClaimStanding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { held, together, dependsOn } of claims)
    if (held.held && together === 'met')
      for (const person of dependsOn) counts.set(person, (counts.get(person) ?? 0) + 1);
  return counts;
}
