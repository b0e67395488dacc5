import { addDays, type Day, lastDay } from '../time/day.ts';
import type { Period } from '../time/period.ts';
import type { Cohort, Competency, Version } from './programme.ts';

/** The days on which a version is in force for a cohort: until its own end, else until the day before the next one. */
export function periodInForce(competency: Competency, version: Version, cohort: Cohort): Period {
  const from = version.effective[cohort];
  const stated = version.until[cohort];
  if (stated !== undefined) return { from, to: stated };
  const next = competency.versions.map((other) => other.effective[cohort]).filter((day) => day > from);
  return {
    from,
    to:
      next.length === 0
        ? lastDay
        : addDays(
            next.reduce((a, b) => (a < b ? a : b)),
            -1,
          ),
  };
}

/**
 * The versions that a partner of `cohort` may be judged by on `day`, newest first, as far as they were known on
 * `knownOn`. Usually one; several while the programme accepts both; none before the first or after the last.
 */
export function versionsInForce(competency: Competency, cohort: Cohort, day: Day, knownOn: Day): readonly Version[] {
  const last = lastAsked.get(competency);
  if (last?.day === day && last.cohort === cohort && last.knownOn === knownOn) return last.versions;
  const versions = findVersions(competency, cohort, day, knownOn);
  lastAsked.set(competency, { cohort, day, knownOn, versions });
  return versions;
}

/** Many partners and levels are judged as of the same day. */
const lastAsked = new WeakMap<
  Competency,
  { readonly cohort: Cohort; readonly day: Day; readonly knownOn: Day; readonly versions: readonly Version[] }
>();

function findVersions(competency: Competency, cohort: Cohort, day: Day, knownOn: Day): readonly Version[] {
  const known = competency.versions.filter((version) => version.announced <= knownOn);
  const asKnown = { ...competency, versions: known };
  return known
    .filter((version) => {
      const { from, to } = periodInForce(asKnown, version, cohort);
      return from <= day && day <= to;
    })
    .reverse();
}
