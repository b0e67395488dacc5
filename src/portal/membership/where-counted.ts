import type { ClaimStanding } from '../../client/index.ts';

/** One award that somebody is counted for, or that hangs on them. */
export interface CountedIn {
  readonly claim: ClaimStanding;
  /** It is met, and would not be without this person. */
  readonly breaks: boolean;
}

/** Where one person counts today; those that would break stand first. */
export function whereCounted(claims: readonly ClaimStanding[], person: string): readonly CountedIn[] {
  const found = claims.map((claim) => ({
    claim,
    isCounted: claim.counted.some(({ people }) => people.includes(person)),
    breaks: claim.together === 'met' && claim.alone.dependsOn.includes(person),
  }));
  return found
    .filter(({ isCounted, breaks }) => isCounted || breaks)
    .map(({ claim, breaks }) => ({ claim, breaks }))
    .sort((a, b) => Number(b.breaks) - Number(a.breaks));
}
