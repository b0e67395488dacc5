import type { Claim } from '../membership/facts.ts';
import type { RenewalEffect } from './what-binds.ts';

/**
 * What a partner claims once a renewal binds: whoever says what it claims claims the lower level as well, right after the
 * higher one, which it holds until then. Nothing where that changes nothing.
 */
export function claimsAfterRenewal(
  effects: readonly RenewalEffect[],
  claims: readonly Claim[],
): readonly Claim[] | undefined {
  const has = (competency: string, level: string) =>
    claims.some((one) => one.competency === competency && one.level === level);
  const lowered = effects.filter((one) => one.kind === 'lowered');
  const added = lowered.filter(
    ({ claim, level }) => has(claim.competency, claim.level) && !has(claim.competency, level),
  );
  if (added.length === 0) return undefined;
  return claims.flatMap((claim) => {
    const found = added.find((one) => one.claim.competency === claim.competency && one.claim.level === claim.level);
    return found ? [claim, { competency: claim.competency, level: found.level }] : [claim];
  });
}
