import type { ClaimStanding } from '../../client/index.ts';

/** Somebody who could stand in for an award, and on whom another one hangs for which the same person counts. */
export interface StandInElsewhere {
  readonly person: string;
  readonly award: string;
}

interface Slot {
  readonly holders: readonly string[];
  readonly counted: readonly string[];
}

/**
 * Who is told as able to stand in for an award, but would be missing where people now count. Where somebody counts at both
 * levels already, whoever stands in is missing nowhere.
 */
export function standInsElsewhere(claim: ClaimStanding, claims: readonly ClaimStanding[]): readonly StandInElsewhere[] {
  const couldToo = new Set(
    slotsIn(claim.alone.finding).flatMap(({ holders, counted }) => holders.filter((one) => !counted.includes(one))),
  );
  for (const { people } of claim.counted) for (const one of people) couldToo.delete(one);
  return claims
    .filter((other) => other !== claim && other.held.held && other.together === 'met')
    .filter((other) => !areShared(claim, other, claims))
    .flatMap(({ name, counted, dependsOn }) => {
      const here = new Set(counted.flatMap(({ people }) => people));
      return dependsOn
        .filter((person) => couldToo.has(person) && here.has(person))
        .map((person) => ({ person, award: name }));
    });
}

/** Whether somebody is counted for two awards of these levels at once. */
function areShared(one: ClaimStanding, other: ClaimStanding, claims: readonly ClaimStanding[]): boolean {
  const countedAt = ({ claim: { level } }: ClaimStanding) =>
    claims
      .filter(({ claim }) => claim.level === level)
      .map(({ name, counted }) => ({ name, people: counted.flatMap(({ people }) => people) }));
  const beside = countedAt(other);
  return countedAt(one).some(({ name, people }) =>
    beside.some((too) => too.name !== name && people.some((person) => too.people.includes(person))),
  );
}

/** However deep they stand in what was found. */
function slotsIn(found: unknown): readonly Slot[] {
  if (Array.isArray(found)) return found.flatMap(slotsIn);
  if (typeof found !== 'object' || found === null) return [];
  if ('kind' in found && found.kind === 'team' && 'slots' in found) return found.slots as readonly Slot[];
  return Object.values(found).flatMap(slotsIn);
}
