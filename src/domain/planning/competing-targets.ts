import { awardsOf } from '../catalogue/counting-check.ts';
import type { Programme } from '../catalogue/programme.ts';
import { type Claim, claimName } from '../membership/facts.ts';

/**
 * These targets, and all that compete with them for people: under a counting rule that lets one person count for fewer awards
 * than there are targets under it. What competes with none of them can be planned without them.
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
  // Rules are nested or apart (counting-check.ts), so whoever competes with a competitor competes directly.
  const own = rivals.filter((under) => under.some((one) => some.includes(one)));
  return new Set([...some, ...own.flat()]);
}
