import type { z } from 'zod';
import type { Path } from '../problems/problem.ts';
import { type Day, firstDay, lastDay } from '../time/day.ts';
import { canonicalForm, hashOf } from './canonical-form.ts';
import { type Clause, clausesBelow } from './clause.ts';
import { clauseFromWritten } from './clause-from-written.ts';
import { clauseInScope } from './clause-in-scope.ts';
import { lifecycleFromWritten } from './lifecycle-from-written.ts';
import { definitionsWithin } from './pack-definitions.ts';
import { type Reading, report, requireName } from './pack-names.ts';
import type { Cohort, Competency, Obligation, Retirement, Version } from './programme.ts';
import { scopeFromWritten } from './scope-from-written.ts';
import { type ScopePolicy, scopeInForce } from './scope-policy.ts';
import { successionsFromWritten } from './succession-from-written.ts';
import { textFromWritten } from './text-from-written.ts';
import { periodInForce } from './version-in-force.ts';
import type { WrittenCompetency, WrittenVersion } from './written/competency.ts';

export const cohorts: readonly Cohort[] = ['new', 'renewing', 'holder'];

export function competencyFromWritten(
  written: z.infer<typeof WrittenCompetency>,
  path: Path,
  reading: Reading,
  scopeOfProgramme: readonly ScopePolicy[],
): Competency {
  const scope =
    written.scope === undefined ? scopeOfProgramme : scopeFromWritten(written.scope, [...path, 'scope'], reading);
  const inside = definitionsWithin(reading, written.define, [...path, 'define']);
  const versions = (written.versions ?? []).map((version, index) =>
    versionFromWritten(
      version,
      [...path, 'versions', index],
      { ...inside, text: { competency: written.id, version: version.id } },
      scope,
    ),
  );
  const competency: Competency = {
    id: written.id,
    name: textFromWritten(written.name),
    ...(written.note !== undefined && { note: textFromWritten(written.note) }),
    tags: written.tags ?? [],
    family: written.family ?? written.id,
    ...closingsFromWritten(written.retirement, [...path, 'retirement'], reading),
    succeeds: successionsFromWritten(written.succeeds ?? [], written.id, [...path, 'succeeds'], reading),
    versions: [...versions].sort((a, b) => (a.effective.new < b.effective.new ? -1 : 1)),
    ...(written.lifecycle !== undefined && {
      lifecycle: lifecycleFromWritten(written.lifecycle, [...path, 'lifecycle'], reading),
    }),
    ...(written.source !== undefined && { source: written.source }),
  };
  checkVersions(competency, written, path, reading);
  return competency;
}

/** Statements in the order in which they were made; one that was always known comes first. */
function closingsFromWritten(
  written: z.infer<typeof WrittenCompetency>['retirement'] = [],
  path: Path,
  reading: Reading,
): Pick<Competency, 'retirement' | 'closings'> {
  for (const [index, { lastEnrolment, lastRenewal, ends }] of [written].flat().entries()) {
    const last = [lastEnrolment, lastRenewal].find((one) => one !== undefined && ends !== undefined && one > ends);
    if (last !== undefined)
      report(reading, 'reversed-days', [...path, ...(Array.isArray(written) ? [index] : []), 'ends'], {
        from: last,
        to: ends as string,
      });
  }
  const said = ({ stated = firstDay }: Retirement) => stated;
  const closings = ([written].flat() as Retirement[]).sort((a, b) =>
    said(a) < said(b) ? -1 : said(a) > said(b) ? 1 : 0,
  );
  return { retirement: closings.at(-1) ?? {}, closings };
}

function versionFromWritten(
  written: z.infer<typeof WrittenVersion>,
  path: Path,
  outer: Reading,
  scope: readonly ScopePolicy[],
): Version {
  const reading = definitionsWithin(outer, written.define, [...path, 'define']);
  const effective = cohortDays(written.effective);
  const counted = scopeInForce(scope, effective.new);
  const levels = new Map<string, Clause>();
  for (const [level, clause] of Object.entries(written.levels)) {
    const at = [...path, 'levels', level];
    requireName(reading, 'unknown-level', level, reading.names.levels, at);
    const read = clauseInScope(clauseFromWritten(clause, at, reading), counted, reading.names.fees);
    checkIds(read, reading);
    levels.set(level, read);
  }
  const obligations = (written.obligations ?? []).map((obligation, index): Obligation => {
    const at = [...path, 'obligations', index];
    requireName(reading, 'unknown-level', obligation.level, levels.keys(), [...at, 'level']);
    return {
      id: obligation.id,
      level: obligation.level,
      when: clauseFromWritten(obligation.when, [...at, 'when'], reading),
      consequence: textFromWritten(obligation.consequence),
      at: obligation.at,
      ...(obligation.title !== undefined && { title: textFromWritten(obligation.title) }),
    };
  });
  const until =
    written.until === undefined
      ? {}
      : typeof written.until === 'string'
        ? cohortDays(written.until)
        : (written.until as Partial<Record<Cohort, Day>>);
  for (const cohort of cohorts) {
    const [from, to] = [effective[cohort], until[cohort]];
    if (to !== undefined && to < from) report(reading, 'reversed-days', [...path, 'until'], { from, to });
  }
  return {
    id: written.id,
    hash: hashOf({ levels, obligations: obligations.map(({ level, when, at }) => ({ level, when, at })) }),
    effective,
    until,
    announced: (written.announced ??
      cohorts.map((cohort) => effective[cohort]).reduce((a, b) => (a < b ? a : b))) as Day,
    observed: written.observed ?? false,
    seenAgain: (written.seenAgain ?? []) as Day[],
    levels,
    obligations,
    ...(written.chosenBy !== undefined && { chosenBy: written.chosenBy }),
    ...(written.note !== undefined && { note: textFromWritten(written.note) }),
    ...(written.source !== undefined && { source: written.source }),
  };
}

/** A cohort that is not named is as the newcomers; a version that no newcomer can use begins with its first cohort. */
function cohortDays(written: string | Partial<Record<Cohort, string | undefined>>): Record<Cohort, Day> {
  if (typeof written === 'string') return { new: written as Day, renewing: written as Day, holder: written as Day };
  const usual = (written.new ?? written.renewing ?? written.holder ?? lastDay) as Day;
  return { new: usual, renewing: (written.renewing ?? usual) as Day, holder: (written.holder ?? usual) as Day };
}

/** Ids name clauses in examples, exceptions and reports, so two different clauses of one level cannot share one. */
function checkIds(root: Clause, reading: Reading): void {
  const seen = new Map<string, string>();
  const visit = (clause: Clause): void => {
    const meaning = canonicalForm(clause);
    const other = seen.get(clause.id);
    if (other !== undefined && other !== meaning) report(reading, 'duplicate-id', clause.path, { id: clause.id });
    seen.set(clause.id, meaning);
    for (const below of clausesBelow(clause)) visit(below);
  };
  visit(root);
}

/** Two versions may be open for one cohort at once only where the text says by which day the partner chooses. */
function checkVersions(
  competency: Competency,
  written: z.infer<typeof WrittenCompetency>,
  path: Path,
  reading: Reading,
): void {
  const ids = new Set<string>();
  for (const [index, version] of (written.versions ?? []).entries()) {
    if (ids.has(version.id)) report(reading, 'duplicate-id', [...path, 'versions', index, 'id'], { id: version.id });
    ids.add(version.id);
  }
  for (const [index, version] of competency.versions.entries()) {
    const earlier = competency.versions
      .slice(0, index)
      .find(
        (other) =>
          other.chosenBy === undefined && version.chosenBy === undefined && openTogether(competency, other, version),
      );
    const position = (written.versions ?? []).findIndex((one) => one.id === version.id);
    if (earlier)
      report(reading, 'versions-overlap', [...path, 'versions', position, 'effective'], {
        version: version.id,
        other: earlier.id,
        cohort: openTogether(competency, earlier, version) as Cohort,
      });
  }
}

function openTogether(competency: Competency, a: Version, b: Version): Cohort | undefined {
  return cohorts.find((cohort) => {
    const [first, second] = [periodInForce(competency, a, cohort), periodInForce(competency, b, cohort)];
    return first.from <= second.to && second.from <= first.to;
  });
}
