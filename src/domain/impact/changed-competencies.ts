import { canonicalForm } from '../catalogue/canonical-form.ts';
import { type Clause, clausesBelow } from '../catalogue/clause.ts';
import type { Item } from '../catalogue/item.ts';
import { itemsBehind } from '../catalogue/items-behind.ts';
import { itemsInClause } from '../catalogue/items-in-clause.ts';
import type { Cohort, Competency, Programme, Version } from '../catalogue/programme.ts';
import { addDays } from '../time/day.ts';

/**
 * The programme as it would be without the texts of one release: what was in force before them stays in force, also
 * where its end had been stated to make room for them.
 */
export function withoutRelease(programme: Programme, release: string): Programme {
  const competencies = [...programme.competencies].map(([id, competency]): [string, Competency] => {
    const removed = competency.versions.filter((version) => version.id === release);
    const kept = competency.versions.filter((version) => version.id !== release);
    const versions = removed.length === 0 ? kept : kept.map((version) => goingOnBefore(removed, version));
    return [id, { ...competency, versions }];
  });
  return { ...programme, competencies: new Map(competencies) };
}

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

/** What two states of a programme say differently about one competency. */
export interface Change {
  /** A text, or the days or the announcement of one. */
  readonly texts: boolean;
  /** What is behind the texts: the end of the competency or of an item, its lifecycle, another requirement, the programme. */
  readonly behind: boolean;
}

/** The competencies of which the rules differ between two states of a programme, in the order of the later one. */
export function changesBetween(before: Programme, after: Programme): ReadonlyMap<string, Change> {
  const everywhere =
    canonicalForm(sharedRules(before)) !== canonicalForm(sharedRules(after)) ||
    itemsDiffer([...classifying(before), ...classifying(after)], before, after);
  const ids = [...new Set([...after.competencies.keys(), ...before.competencies.keys()])];
  const changes = new Map<string, Change>();
  for (const id of ids) {
    const [old, now] = [before.competencies.get(id), after.competencies.get(id)];
    const texts = textsOf(old) !== textsOf(now);
    const behind =
      everywhere ||
      canonicalForm(endsAndLifecycle(old)) !== canonicalForm(endsAndLifecycle(now)) ||
      itemsDiffer([...clausesOf(old), ...clausesOf(now)], before, after);
    if (texts || behind) changes.set(id, { texts, behind });
  }
  return withDependents(changes, ids, [before, after]);
}

/** What any text may look at. */
const sharedRules = ({ verification, classifications, questions, lifecycle, exceptions }: Programme) => ({
  verification,
  classifications,
  rulings: new Map([...questions].map(([id, { rulings }]) => [id, rulings])),
  lifecycle,
  exceptions,
});

const endsAndLifecycle = (competency: Competency | undefined) =>
  competency && {
    retirement: competency.retirement,
    lifecycle: competency.lifecycle,
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

const clausesOf = (competency: Competency | undefined): readonly Clause[] =>
  competency?.versions.flatMap((version) => [...version.levels.values()]) ?? [];

/** A text that asks for another requirement changes with it. */
function withDependents(
  changes: ReadonlyMap<string, Change>,
  ids: readonly string[],
  programmes: readonly Programme[],
): ReadonlyMap<string, Change> {
  const asks = new Map(
    ids.map((id) => [
      id,
      programmes.flatMap((programme) => clausesOf(programme.competencies.get(id))).flatMap(competenciesAsked),
    ]),
  );
  const found = new Map(changes);
  for (let size = -1; size !== found.size; ) {
    size = found.size;
    for (const id of ids)
      if (!found.get(id)?.behind && asks.get(id)?.some((asked) => asked !== id && found.has(asked)))
        found.set(id, { texts: found.get(id)?.texts ?? false, behind: true });
  }
  return new Map(ids.flatMap((id) => (found.has(id) ? [[id, found.get(id) as Change] as const] : [])));
}

const competenciesAsked = (clause: Clause): readonly string[] => [
  ...(clause.kind === 'meets' ? [clause.competency] : []),
  ...clausesBelow(clause).flatMap(competenciesAsked),
];
