import type { Cohort, Competency, Lifecycle, Programme, Version } from '../catalogue/programme.ts';
import { versionsInForce } from '../catalogue/version-in-force.ts';
import { type Facts, isKnownAt, type StatusHeld } from '../membership/facts.ts';
import type { Day } from '../time/day.ts';
import { shift } from '../time/duration.ts';
import type { Instant } from '../time/instant.ts';
import type { Renewal } from './situation.ts';
import { termStart } from './terms.ts';

/** The award as it is held on a day, if it is: at this level or, where none is named, at any. */
export function awardHeld(
  facts: Facts,
  competency: string,
  level: string | undefined,
  day: Day,
  knownAt: Instant,
): StatusHeld | undefined {
  return facts.statuses.find(
    (one) =>
      one.status === competency &&
      (level === undefined || one.level === level) &&
      one.from <= day &&
      day <= one.to &&
      isKnownAt(one, knownAt),
  );
}

export const lifecycleOf = (programme: Programme, competency: Competency): Lifecycle | undefined =>
  competency.lifecycle ?? programme.lifecycle;

/**
 * The versions that bind on `day`, newest first. A holder is bound by the text of its own last renewal where the
 * programme says so; everybody else by the text in force for the cohort.
 */
export function bindingVersions(
  programme: Programme,
  competency: Competency,
  cohort: Cohort,
  award: StatusHeld | undefined,
  day: Day,
  knownOn: Day,
  renewal?: Renewal,
): readonly Version[] {
  const lifecycle = lifecycleOf(programme, competency);
  if (renewal && lifecycle) return versionsAtRenewal(competency, lifecycle, 'renewing', renewal.anniversary, knownOn);
  if (cohort !== 'holder' || !award || lifecycle?.versionBinds !== 'at-renewal')
    return versionsInForce(competency, cohort, day, knownOn);
  const term = termStart(award, lifecycle, day);
  return versionsAtRenewal(competency, lifecycle, term.number === 0 ? 'new' : 'renewing', term.from, knownOn);
}

/** The versions that bind at a renewal: in force on its day, and announced at least the notice period before it. */
export function versionsAtRenewal(
  competency: Competency,
  lifecycle: Lifecycle,
  cohort: Cohort,
  anniversary: Day,
  knownOn: Day,
): readonly Version[] {
  const announcedInTime = competency.versions.filter(
    (version) => cohort === 'new' || shift(version.announced, lifecycle.notice) <= anniversary,
  );
  return versionsInForce({ ...competency, versions: announcedInTime }, cohort, anniversary, knownOn);
}
