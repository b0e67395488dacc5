/** How well a fact is proved, from the weakest. */
export const verifications = ['claimed', 'documented', 'verified'] as const;
export type Verification = (typeof verifications)[number];

const strength: Record<Verification, number> = { claimed: 0, documented: 1, verified: 2 };

export const isAtLeast = (found: Verification, wanted: Verification): boolean => strength[found] >= strength[wanted];
