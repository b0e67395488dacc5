import { canonicalForm } from '../catalogue/canonical-form.ts';
import { itemsBehind } from '../catalogue/items-behind.ts';
import { itemsInClause } from '../catalogue/items-in-clause.ts';
import type { Competency, Programme } from '../catalogue/programme.ts';

/** The programme as it would be without the texts of one release: what was in force before them stays in force. */
export function withoutRelease(programme: Programme, release: string): Programme {
  const competencies = [...programme.competencies].map(([id, competency]): [string, Competency] => [
    id,
    { ...competency, versions: competency.versions.filter((version) => version.id !== release) },
  ]);
  return { ...programme, competencies: new Map(competencies) };
}

/** The ids of the texts that a programme has published, oldest first; texts that appeared together share one. */
export function releasesOf(programme: Programme): readonly string[] {
  const versions = [...programme.competencies.values()].flatMap((competency) => competency.versions);
  return [
    ...new Set([...versions].sort((a, b) => (a.effective.new < b.effective.new ? -1 : 1)).map((version) => version.id)),
  ];
}

/** The competencies of which a text, a day of retirement, or an item that a text names differs between two programmes. */
export function changedCompetencies(before: Programme, after: Programme): readonly string[] {
  const ids = [...new Set([...before.competencies.keys(), ...after.competencies.keys()])];
  return ids.filter(
    (id) => statedAs(before.competencies.get(id), before) !== statedAs(after.competencies.get(id), after),
  );
}

/** All that decides about a competency, as one text to compare. */
function statedAs(competency: Competency | undefined, programme: Programme): string {
  if (!competency) return '';
  const named = competency.versions.flatMap((version) => [...version.levels.values()].flatMap(itemsInClause));
  const items = [...itemsBehind(named, programme)].sort().map((id) => {
    const item = programme.items.get(id);
    return [id, item?.retirement ?? [], item?.paths ?? [], item?.equivalent ?? null] as const;
  });
  return canonicalForm({
    retirement: competency.retirement,
    versions: competency.versions.map(({ hash, effective, until, announced }) => ({
      hash,
      effective,
      until,
      announced,
    })),
    items,
  });
}
