import type { ClaimStanding, ImpactOfFacts } from '../../client/index.ts';
import { claimName } from '../../domain/membership/facts.ts';
import { claimsInPlay } from '../standing/held-first.ts';

/** One award that somebody is counted for, or that hangs on them. */
export interface CountedIn {
  readonly claim: ClaimStanding['claim'];
  readonly name: string;
  /** Whether it is met today; left out where it is held and not claimed. */
  readonly together?: ClaimStanding['together'];
  /** Somebody is counted for it today. */
  readonly isCounted: boolean;
  /** What becomes of it without this person, now or at a renewal to come, where it would be worse off. */
  readonly without?: readonly string[];
}

/**
 * Where one person counts today, and what would be worse off if they left, by the answer that the form of leaving shows; that
 * stands first. What the partner held once and holds no more hangs on nobody.
 */
export function whereCounted(
  claims: readonly ClaimStanding[],
  person: string,
  leaving: Pick<ImpactOfFacts, 'awards'> | undefined,
): readonly CountedIn[] {
  const worse = new Map(
    (leaving?.awards ?? []).filter(({ effect }) => effect === 'worse').map((one) => [claimName(one.claim), one]),
  );
  const standing = claimsInPlay({ claims });
  const claimed = standing.map(({ claim, name, together, counted }): CountedIn => {
    const without = worse.get(claimName(claim))?.sentences;
    const isCounted = counted.some(({ people }) => people.includes(person));
    return { claim, name, together, isCounted, ...(without && { without }) };
  });
  const besides = [...worse.values()].filter(
    (one) => !standing.some(({ claim }) => claimName(claim) === claimName(one.claim)),
  );
  return [
    ...claimed,
    ...besides.map(({ claim, name, sentences }) => ({ claim, name, isCounted: false, without: sentences })),
  ]
    .filter(({ isCounted, without }) => isCounted || without !== undefined)
    .sort((a, b) => Number(b.without !== undefined) - Number(a.without !== undefined));
}
