import type { ClaimStanding } from '../../client/index.ts';

/** What a partner claims: what it holds is counted, and what has ended is something else than what is not met. */
export interface ClaimsByHolding {
  readonly held: readonly ClaimStanding[];
  /** Was held, and has ended or lapsed. */
  readonly ended: readonly ClaimStanding[];
  /** Was never held, and is wanted. */
  readonly wanted: readonly ClaimStanding[];
}

export function claimsByHolding({ claims }: { readonly claims: readonly ClaimStanding[] }): ClaimsByHolding {
  return {
    held: claims.filter(({ held }) => held.held),
    ended: claims.filter(({ held }) => endOf(held) !== undefined),
    wanted: claims.filter(({ held }) => !held.held && endOf(held) === undefined),
  };
}

/** What is held or wanted: of what has ended nothing more is told that could become of it. */
export const claimsInPlay = ({ claims }: { readonly claims: readonly ClaimStanding[] }): readonly ClaimStanding[] =>
  claims.filter(({ held }) => endOf(held) === undefined);

/** How an award that was held is none any more. */
export const endOf = ({
  held,
  because,
}: Pick<ClaimStanding['held'], 'held' | 'because'>): 'ended' | 'lapsed' | undefined =>
  !held && (because === 'ended' || because === 'lapsed') ? because : undefined;
