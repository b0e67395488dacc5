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
  /** What becomes of it without this person, now or at a renewal to come; left out where nothing does. */
  readonly without?: Without;
}

export interface Without {
  /** It would be worse off; or it is at risk either way, and would take more to be kept. */
  readonly kind: 'worse' | 'harder';
  readonly sentences: readonly string[];
}

type AwardIfLeft = ImpactOfFacts['awards'][number];

/**
 * Where one person counts today, and what would be worse off or harder to keep if they left, by the answer that the form of
 * leaving shows; the worst stands first. What the partner held once and holds no more hangs on nobody.
 */
export function whereCounted(
  claims: readonly ClaimStanding[],
  person: string,
  leaving: Pick<ImpactOfFacts, 'awards'> | undefined,
): readonly CountedIn[] {
  const ifLeft = leaving?.awards ?? [];
  const standing = claimsInPlay({ claims });
  const claimed = standing.map(({ claim, name, together, counted }): CountedIn => {
    const isCounted = counted.some(({ people }) => people.includes(person));
    return { claim, name, together, isCounted, ...withoutOf(ifLeft.find((one) => isOf(one, claim))) };
  });
  const besides = ifLeft.filter((one) => !standing.some(({ claim }) => isOf(one, claim)));
  return [
    ...claimed,
    ...besides.map((one): CountedIn => ({ claim: one.claim, name: one.name, isCounted: false, ...withoutOf(one) })),
  ]
    .filter(({ isCounted, without }) => isCounted || without !== undefined)
    .sort((a, b) => severityOf(b) - severityOf(a));
}

const isOf = (one: AwardIfLeft, claim: ClaimStanding['claim']): boolean => claimName(one.claim) === claimName(claim);

function withoutOf(one: AwardIfLeft | undefined): Pick<CountedIn, 'without'> {
  if (one?.effect === 'worse') return { without: { kind: 'worse', sentences: one.sentences } };
  return one?.gap?.isWider ? { without: { kind: 'harder', sentences: one.sentences } } : {};
}

const severityOf = ({ without }: CountedIn): number => (without === undefined ? 0 : without.kind === 'harder' ? 1 : 2);
