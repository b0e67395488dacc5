import { type Claim, claimName, type Facts } from '../membership/facts.ts';
import { type AssessRequest, judgedInOrders } from './assess.ts';
import { awardHeld } from './binding-version.ts';
import { claimsAsked } from './claims.ts';
import type { Judged } from './count-claims.ts';
import type { Verdict } from './verdict.ts';

// People are counted for one award after the other, so the order decides which awards are met together. Whatever awards can
// be staffed at once are met if they stand first: the best order is one with the most of the held awards at its beginning.

/** For which awards people are counted first, and what another order would do. */
export interface Priority {
  /** Most important first, as people are counted today. */
  readonly awards: readonly Ranked[];
  /** Whether the partner has an order of its own. */
  readonly isOwn: boolean;
  /** The order of the programme, for the same awards. */
  readonly programmeOrder: readonly Claim[];
  /** Held awards of which the requirement is met alone, and not together with those before it. */
  readonly crowdedOut: readonly Claim[];
  readonly better?: BetterOrder;
  /** Whether every order was looked at: where it is not, there may be one that keeps more than what is said here. */
  readonly isExhaustive: boolean;
}

export interface Ranked {
  readonly claim: Claim;
  readonly held: boolean;
  readonly together: Verdict;
}

/** An order in which more of the held awards are met, with what changes among these. */
export interface BetterOrder {
  readonly order: readonly Claim[];
  readonly kept: number;
  readonly gained: readonly Claim[];
  readonly lost: readonly Claim[];
}

/** So many sets of awards are tried at most. Twelve awards that crowd each other out have fewer. */
const mostTried = 4096;

export function priorityOf(request: AssessRequest): Priority {
  const { judged, together } = judgedInOrders(request);
  const verdicts = together(judged);
  const isHeld = heldIn(request);
  const search = searched(
    judged.filter(({ claim, alone }) => isHeld(claim) && alone.verdict === 'met'),
    together,
    {
      more: judged.filter(({ claim }, index) => isHeld(claim) && verdicts[index] === 'met').length,
    },
  );
  const better = search.found && betterOrder(search.found, { judged, verdicts, together, isHeld });
  return {
    awards: judged.map(({ claim }, index) => ({
      claim,
      held: isHeld(claim),
      together: verdicts[index] as Verdict,
    })),
    isOwn: request.facts.priority !== 'standard',
    programmeOrder: claimsAsked({ ...request, facts: { ...request.facts, priority: 'standard' } }),
    crowdedOut: judged.flatMap(({ claim, alone }, index) =>
      isHeld(claim) && alone.verdict === 'met' && verdicts[index] !== 'met' ? [claim] : [],
    ),
    ...(better && { better }),
    isExhaustive: search.isExhaustive,
  };
}

type Together = (order: readonly Judged[]) => readonly Verdict[];

const heldIn =
  ({ facts, day, knownAt }: Pick<AssessRequest, 'day' | 'knownAt'> & { readonly facts: Facts }) =>
  ({ competency, level }: Claim): boolean =>
    awardHeld(facts, competency, level, day, knownAt) !== undefined;

/**
 * The largest set of awards that can be met at once, if it is larger than `more`: of several, the one that leaves the most
 * important awards where they are. What cannot be met at once is not tried with yet another award.
 */
function searched(
  candidates: readonly Judged[],
  together: Together,
  { more }: { readonly more: number },
): { readonly found?: readonly Judged[]; readonly isExhaustive: boolean } {
  let found: readonly Judged[] | undefined;
  let tried = 0;
  const search = (from: number, chosen: readonly Judged[]): void => {
    if (chosen.length > (found?.length ?? more)) found = chosen;
    for (let next = from; next < candidates.length; next++) {
      if (chosen.length + candidates.length - next <= (found?.length ?? more) || tried >= mostTried) return;
      tried += 1;
      const wider = [...chosen, candidates[next] as Judged];
      if (together(wider).every((verdict) => verdict === 'met')) search(next + 1, wider);
    }
  };
  search(0, []);
  return { ...(found && { found }), isExhaustive: tried < mostTried };
}

/** The found ones first, then all others as they are ranked now. */
function betterOrder(
  found: readonly Judged[],
  {
    judged,
    verdicts,
    together,
    isHeld,
  }: {
    readonly judged: readonly Judged[];
    readonly verdicts: readonly Verdict[];
    readonly together: Together;
    readonly isHeld: (claim: Claim) => boolean;
  },
): BetterOrder {
  const order = [...found, ...judged.filter((one) => !found.includes(one))];
  const then = together(order);
  const metNow = new Set(judged.flatMap(({ claim }, index) => (verdicts[index] === 'met' ? [claimName(claim)] : [])));
  const metThen = new Set(order.flatMap(({ claim }, index) => (then[index] === 'met' ? [claimName(claim)] : [])));
  const held = judged.flatMap(({ claim }) => (isHeld(claim) ? [claim] : []));
  return {
    order: order.map(({ claim }) => claim),
    kept: held.filter((claim) => metThen.has(claimName(claim))).length,
    gained: held.filter((claim) => metThen.has(claimName(claim)) && !metNow.has(claimName(claim))),
    lost: held.filter((claim) => metNow.has(claimName(claim)) && !metThen.has(claimName(claim))),
  };
}
