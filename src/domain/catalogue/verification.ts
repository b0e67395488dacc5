/** How well a fact is proved, from the weakest. */
export const verifications = ['claimed', 'documented', 'verified'] as const;
export type Verification = (typeof verifications)[number];

export const isAtLeast = (found: Verification, wanted: Verification): boolean =>
  verifications.indexOf(found) >= verifications.indexOf(wanted);
