import { type Claim, claimName, type StatusHeld } from '../membership/facts.ts';

/**
 * What a partner claims once it holds an award: that as well, in the place of the levels that go on as it. Nothing where that
 * is what it claims already, or where it does not say what it claims: it is taken to claim what it holds then.
 */
export function claimsWith(
  claim: Claim,
  ends: readonly Pick<StatusHeld, 'status' | 'level'>[],
  claims: readonly Claim[],
): readonly Claim[] | undefined {
  if (claims.length === 0) return undefined;
  const gone = ends.map(({ status, level }) => `${status}/${level}`);
  const isIt = (one: Claim) => claimName(one) === claimName(claim);
  const isGone = (one: Claim) => gone.includes(claimName(one));
  if (claims.some(isIt) && !claims.some(isGone)) return undefined;
  const place = claims.findIndex((one) => isIt(one) || isGone(one));
  if (place < 0) return [...claims, claim];
  return claims.flatMap((one, index) => (index === place ? [claim] : isIt(one) || isGone(one) ? [] : [one]));
}
