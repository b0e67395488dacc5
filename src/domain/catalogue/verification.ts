/** How well a fact is proved, from the weakest. */
export const verifications = ['claimed', 'documented', 'verified'] as const;
export type Verification = (typeof verifications)[number];

const strength: Record<Verification, number> = { claimed: 0, documented: 1, verified: 2 };

/** The stronger of two demands; where a clause has none of its own, that of the programme. */
export const strongest = (own: Verification | undefined, programme: Verification): Verification =>
  own !== undefined && isAtLeast(own, programme) ? own : programme;

/** How well a fact must be proved so that it counts; undefined where it is enough that somebody claims it. */
export function proofAsked(own: Verification | undefined, programme: Verification): Verification | undefined {
  const asked = strongest(own, programme);
  return asked === 'claimed' ? undefined : asked;
}

export const isAtLeast = (found: Verification, wanted: Verification): boolean => strength[found] >= strength[wanted];
