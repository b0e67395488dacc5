import { awardsOf } from '../catalogue/counting-check.ts';
import type { Programme } from '../catalogue/programme.ts';
import { type Claim, claimName } from '../membership/facts.ts';

/**
 * These targets, and all that compete with them for people: under a counting rule that lets one person count for fewer awards
 * than there are targets under it, directly or over others. What competes with none of them can be planned without them.
 */
export function competingWith<Target extends { readonly claim: Claim }>(
  some: readonly Target[],
  all: readonly Target[],
  programme: Programme,
): ReadonlySet<Target> {
  const { rules, rolesExclude } = programme.counting;
  // Which roles a person could take is not known before the clauses are read, so all compete.
  if (some.length > 0 && (rolesExclude || rules.some((rule) => rule.role !== undefined))) return new Set(all);
  const rivals = rules.flatMap((rule) => {
    const covered = awardsOf(rule, programme);
    const under = all.filter(({ claim }) => covered.has(claimName(claim)));
    return under.length > rule.awardsPerPerson ? [under] : [];
  });
  const found = new Set(some);
  for (let known = -1; known !== found.size; ) {
    known = found.size;
    for (const under of rivals) if (under.some((one) => found.has(one))) for (const one of under) found.add(one);
  }
  return found;
}
