import { lifecycleOf, policyInForce } from '../catalogue/policy-in-force.ts';
import type { Cohort, Competency, Lifecycle, Programme, Version } from '../catalogue/programme.ts';
import { versionsInForce } from '../catalogue/version-in-force.ts';
import { asKnownAt, type Facts, isKnownAt, type StatusHeld } from '../membership/facts.ts';
import { type Renewal, termStart } from '../membership/terms.ts';
import type { Day } from '../time/day.ts';
import { shift } from '../time/duration.ts';
import type { Instant } from '../time/instant.ts';

/** The award as it is held on a day, if it is: at this level or, where none is named, at any. */
export function awardHeld(
  facts: Facts,
  competency: string,
  level: string | undefined,
  day: Day,
  knownAt: Instant,
): StatusHeld | undefined {
  const award = facts.statuses.find(
    (one) =>
      one.status === competency &&
      (level === undefined || one.level === level) &&
      one.from <= day &&
      day <= one.to &&
      isKnownAt(one, knownAt),
  );
  return award && asKnownAt(award, knownAt);
}

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
  if (cohort !== 'holder' || !award || !lifecycle || policyInForce(lifecycle, day).versionBinds !== 'at-renewal')
    return versionsInForce(competency, cohort, day, knownOn);
  const term = termStart(award, lifecycle, day);
  const cohortThen = term.renewal ? 'renewing' : 'new';
  const binding = versionsAtRenewal(competency, lifecycle, cohortThen, term.from, knownOn);
  return binding.length > 0 ? binding : oldestObserved(competency, cohortThen, term.from, knownOn);
}

/** A text that was only observed is older than the day on which it was seen: nothing says that another one came before. */
function oldestObserved({ versions }: Competency, cohort: Cohort, day: Day, knownOn: Day): readonly Version[] {
  const [oldest] = versions.filter((version) => version.announced <= knownOn);
  return oldest?.observed && day < oldest.effective[cohort] ? [oldest] : [];
}

/**
 * The versions that bind at a renewal: in force on its day, and announced at least the notice period before it. Where the
 * old text has an end of its own and the new one was not announced in time, the old one binds once more.
 */
export function versionsAtRenewal(
  competency: Competency,
  lifecycle: Lifecycle,
  cohort: Cohort,
  anniversary: Day,
  knownOn: Day,
): readonly Version[] {
  const { notice } = policyInForce(lifecycle, anniversary);
  const announcedInTime = competency.versions.filter(
    (version) => cohort === 'new' || shift(version.announced, notice) <= anniversary,
  );
  const binding = versionsInForce({ ...competency, versions: announcedInTime }, cohort, anniversary, knownOn);
  if (binding.length > 0 || versionsInForce(competency, cohort, anniversary, knownOn).length === 0) return binding;
  const before = announcedInTime.findLast((one) => one.announced <= knownOn && one.effective[cohort] <= anniversary);
  return before ? [before] : [];
}
