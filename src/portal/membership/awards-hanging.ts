import type { ClaimStanding, RenewalAsked } from '../../client/index.ts';
import { claimName } from '../../domain/membership/facts.ts';
import { decidedFor } from '../renewals/choice-for.ts';
import { type AwardAhead, renewalGoingWell } from '../standing/outlook.ts';

/**
 * How many of the awards that are held hang on each person, by what is asked today or by what is asked at the next renewal, as
 * Standing names them; what ends as was decided hangs on nobody, nor does what a renewal decides that is not paid. Who is not in
 * it has none.
 */
export function awardsHanging(
  claims: readonly ClaimStanding[],
  ahead: readonly AwardAhead[],
  toPay?: Pick<RenewalAsked, 'state' | 'choices'>,
): ReadonlyMap<string, number> {
  const ending = new Set(ahead.filter(({ endsOn }) => endsOn !== undefined).map(({ claim }) => claimName(claim)));
  const isOpen = ({ claim }: Pick<AwardAhead, 'claim'>): boolean =>
    !ending.has(claimName(claim)) && decidedFor(toPay, claim) === undefined;
  const today = claims
    .filter(isOpen)
    .filter(({ held, together }) => held.held && together === 'met')
    .map(({ claim, dependsOn }) => ({ award: claimName(claim), people: dependsOn }));
  const renewed = ahead.filter(isOpen).map((one) => ({
    award: claimName(one.claim),
    people: renewalGoingWell(one)?.dependsOn ?? [],
  }));
  const counts = new Map<string, number>();
  for (const found of Map.groupBy([...today, ...renewed], ({ award }) => award).values())
    for (const person of new Set(found.flatMap(({ people }) => people)))
      counts.set(person, (counts.get(person) ?? 0) + 1);
  return counts;
}
