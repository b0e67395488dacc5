import type { ClaimStanding } from '../../client/index.ts';

/** One claim as it is and as it would be. */
export interface ClaimChange {
  readonly before: ClaimStanding;
  readonly after: ClaimStanding;
  readonly kind: 'lost' | 'won' | 'open' | 'same';
  /** Who would count that does not, and who counts that would not. */
  readonly joins: readonly string[];
  readonly drops: readonly string[];
}

/** Claim by claim, what is lost first, then what would be won; what stays comes last. */
export function whatChanges(before: readonly ClaimStanding[], after: readonly ClaimStanding[]): readonly ClaimChange[] {
  const changes = after.flatMap((one): readonly ClaimChange[] => {
    const was = before.find((other) => nameOf(other) === nameOf(one));
    if (!was) return [];
    const [then, now] = [peopleCounted(was), peopleCounted(one)];
    return [
      {
        before: was,
        after: one,
        kind: kindOf(was, one),
        joins: now.filter((person) => !then.includes(person)),
        drops: then.filter((person) => !now.includes(person)),
      },
    ];
  });
  return changes.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

const order = ['lost', 'won', 'open', 'same'] as const;

const nameOf = ({ claim }: ClaimStanding): string => `${claim.competency}/${claim.level}`;

export const peopleCounted = ({ counted }: ClaimStanding): readonly string[] => [
  ...new Set(counted.flatMap(({ people }) => people)),
];

function kindOf(before: ClaimStanding, after: ClaimStanding): ClaimChange['kind'] {
  if (before.together === after.together)
    return before.held.held === after.held.held ? 'same' : after.held.held ? 'won' : 'lost';
  if (after.together === 'met') return 'won';
  return before.together === 'met' ? 'lost' : 'open';
}
