import { itemsBehind } from './items-behind.ts';
import { itemsAskedIn } from './items-in-clause.ts';
import type { Programme } from './programme.ts';
import { strongest, type Verification } from './verification.ts';

/**
 * How well credentials must be proved so that some text of the programme counts them, by their item; what may stand in for one
 * is asked for as much. An item of which it is enough that somebody claims it is left out.
 */
export function proofAskedOf(programme: Programme): ReadonlyMap<string, Verification> {
  const asked = new Map<string, Verification>();
  const clauses = [...programme.competencies.values()].flatMap(({ versions }) =>
    versions.flatMap(({ levels }) => [...levels.values()]),
  );
  for (const { item, verification } of clauses.flatMap(itemsAskedIn)) {
    const wanted = strongest(verification, programme.verification);
    if (wanted === 'claimed') continue;
    for (const one of itemsBehind([item], programme)) asked.set(one, strongest(wanted, asked.get(one) ?? 'claimed'));
  }
  return asked;
}
