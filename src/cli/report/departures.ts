import type { Claim } from '../../domain/membership/facts.ts';
import type { Assessment } from '../../domain/standing/assess.ts';
import type { PersonId } from '../../domain/standing/finding.ts';
import { whoCounts } from './who-counts.ts';

/** For each person who counts somewhere, the awards that would no longer be met if only this person left. */
export type Departures = ReadonlyMap<PersonId, readonly Claim[]>;

/** The same that is said of each award (on whom it hangs), turned round. */
export function departuresFrom({ claims }: Assessment): Departures {
  const met = claims.filter((one) => one.together === 'met');
  const counting = new Set(met.flatMap((one) => [...whoCounts(one), ...one.dependsOn]));
  return new Map(
    [...counting].map((person) => [
      person,
      met.filter(({ dependsOn }) => dependsOn.includes(person)).map(({ claim }) => claim),
    ]),
  );
}
