import { awardsCountedTogether } from '../catalogue/awards-counted-together.ts';
import { canonicalForm } from '../catalogue/canonical-form.ts';
import type { Clause } from '../catalogue/clause.ts';
import type { Item } from '../catalogue/item.ts';
import { itemsBehind } from '../catalogue/items-behind.ts';
import { itemsInClause } from '../catalogue/items-in-clause.ts';
import { lifecycleOf } from '../catalogue/policy-in-force.ts';
import type { Cohort, Competency, Programme, Retirement, Version } from '../catalogue/programme.ts';
import { addDays, type Day } from '../time/day.ts';
import { type Change, clausesOf, withDependents, withPredecessors } from './changes-passed-on.ts';
import { coursesDiffer } from './course-rules.ts';

/**
 * The programme as it would be without the texts of one release: what was in force before them stays in force, also
 * where its end had been stated to make room for them. Mergers and new names that came with its texts go with them, and
 * so do the ends of the competencies that were merged.
 */
export function withoutRelease(programme: Programme, release: string): Programme {
  const movesOf = ({ versions, succeeds }: Competency) => {
    const days = versions.filter((one) => one.id === release).flatMap(({ effective }) => Object.values(effective));
    return succeeds.filter((one) => days.includes(one.from));
  };
  const moves = [...programme.competencies.values()].flatMap(movesOf);
  const competencies = [...programme.competencies].map(([id, competency]): [string, Competency] => {
    const removed = competency.versions.filter((version) => version.id === release);
    const kept = competency.versions.filter((version) => version.id !== release);
    const versions = removed.length === 0 ? kept : kept.map((version) => goingOnBefore(removed, version));
    const gone = new Set(movesOf(competency));
    const ended = moves.filter((one) => one.competency === id).map((one) => one.from);
    return [
      id,
      {
        ...competency,
        versions,
        succeeds: competency.succeeds.filter((one) => !gone.has(one)),
        retirement: ended.length === 0 ? competency.retirement : notEndedBy(ended, competency.retirement),
      },
    ];
  });
  return { ...programme, competencies: new Map(competencies) };
}

/** What is left of the end of a competency where it came with a move of its holders: on that day, or on its eve. */
const notEndedBy = (moves: readonly Day[], retirement: Retirement): Retirement =>
  Object.fromEntries(
    Object.entries(retirement).filter(
      ([, day]) => typeof day !== 'string' || !moves.some((from) => day === from || day === addDays(from, -1)),
    ),
  );

/** A text whose end leaves no day between it and one that is taken away goes on instead. */
function goingOnBefore(removed: readonly Version[], version: Version): Version {
  const until = Object.entries(version.until).filter(
    ([cohort, end]) =>
      !removed.some(
        ({ effective }) =>
          effective[cohort as Cohort] > version.effective[cohort as Cohort] &&
          effective[cohort as Cohort] <= addDays(end, 1),
      ),
  );
  return { ...version, until: Object.fromEntries(until) };
}

/** The ids of the texts that a programme has published, oldest first; texts that appeared together share one. */
export function releasesOf(programme: Programme): readonly string[] {
  const versions = [...programme.competencies.values()].flatMap((competency) => competency.versions);
  return [
    ...new Set([...versions].sort((a, b) => (a.effective.new < b.effective.new ? -1 : 1)).map((version) => version.id)),
  ];
}

/** The competencies of which the rules differ between two states of a programme, in the order of the later one. */
export function changesBetween(before: Programme, after: Programme): ReadonlyMap<string, Change> {
  const everywhere =
    canonicalForm(sharedRules(before)) !== canonicalForm(sharedRules(after)) ||
    itemsDiffer([...classifying(before), ...classifying(after)], before, after);
  const ids = [...new Set([...after.competencies.keys(), ...before.competencies.keys()])];
  const counted = countedDifferently(before, after);
  const changes = new Map<string, Change>();
  for (const id of ids) {
    const [old, now] = [before.competencies.get(id), after.competencies.get(id)];
    const texts = textsOf(old) !== textsOf(now);
    const behind =
      everywhere ||
      canonicalForm(endsAndLifecycle(old, before)) !== canonicalForm(endsAndLifecycle(now, after)) ||
      itemsDiffer([...clausesOf(old), ...clausesOf(now)], before, after);
    const change = { texts, behind, course: coursesDiffer(id, before, after), counting: counted.has(id) };
    if (Object.values(change).some(Boolean)) changes.set(id, change);
  }
  return withPredecessors(withDependents(changes, ids, [before, after]), ids, [before, after]);
}

/** The competencies of whose awards one of two different counting policies speaks. */
function countedDifferently(before: Programme, after: Programme): ReadonlySet<string> {
  if (canonicalForm(before.counting) === canonicalForm(after.counting)) return new Set();
  const awards = [before, after].flatMap((one) => [...awardsCountedTogether(one)]);
  return new Set(awards.map((award) => award.slice(0, award.indexOf('/'))));
}

/** What any text may look at. */
const sharedRules = ({ verification, classifications, questions, exceptions }: Programme) => ({
  verification,
  classifications,
  rulings: new Map([...questions].map(([id, { rulings }]) => [id, rulings])),
  exceptions,
});

const endsAndLifecycle = (competency: Competency | undefined, programme: Programme) =>
  competency && {
    retirement: competency.retirement,
    lifecycle: lifecycleOf(programme, competency),
    succeeds: competency.succeeds,
  };

const classifying = ({ classifications }: Programme): readonly Clause[] =>
  [...classifications.values()].flatMap(({ cases }) => cases.map(({ when }) => when));

const textsOf = (competency: Competency | undefined): string =>
  canonicalForm(
    competency?.versions.map(({ hash, effective, until, announced }) => ({ hash, effective, until, announced })),
  );

/**
 * Whether the two states say differently when a credential counts for an item that the clauses name. An item that only
 * one of them knows is named by its texts alone.
 */
function itemsDiffer(clauses: readonly Clause[], before: Programme, after: Programme): boolean {
  const named = clauses.flatMap(itemsInClause);
  const behind = new Set([before, after].flatMap((programme) => [...itemsBehind(named, programme)]));
  return [...behind].some((id) => {
    const [old, now] = [before.items.get(id), after.items.get(id)];
    return old && now && old !== now && whatCounts(old) !== whatCounts(now);
  });
}

const whatCounts = ({ retirement, paths, equivalent, validity }: Item): string =>
  canonicalForm({ retirement, paths, equivalent, validity });
