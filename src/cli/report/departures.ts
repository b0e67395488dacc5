import { type Claim, claimName } from '../../domain/membership/facts.ts';
import { type Assessment, type AssessRequest, assess } from '../../domain/standing/assess.ts';
import type { PersonId } from '../../domain/standing/finding.ts';
import { whoCounts } from './who-counts.ts';

/** For each person who counts somewhere, the awards that would no longer be met if only this person left. */
export type Departures = ReadonlyMap<PersonId, readonly Claim[]>;

/** Everything is counted anew without the person, since somebody who is free may step in. */
export function departuresFrom(assessment: Assessment, request: AssessRequest): Departures {
  const met = assessment.claims.filter((one) => one.together === 'met');
  const counting = new Set(met.flatMap((one) => [...whoCounts(one), ...one.alone.dependsOn]));
  const claims = assessment.claims.map((one) => one.claim);
  return new Map(
    [...counting].map((person) => {
      const facts = { ...request.facts, people: request.facts.people.filter((one) => one.id !== person) };
      const left = assess({ ...request, facts, claims });
      const still = new Set(left.claims.filter((one) => one.together === 'met').map((one) => claimName(one.claim)));
      return [person, met.map((one) => one.claim).filter((claim) => !still.has(claimName(claim)))];
    }),
  );
}

/** Those of whom none could leave without breaking one award. */
export const dependentsOf = (claim: Claim, departures: Departures): readonly PersonId[] =>
  [...departures]
    .filter(([, lost]) => lost.some((one) => claimName(one) === claimName(claim)))
    .map(([person]) => person);
