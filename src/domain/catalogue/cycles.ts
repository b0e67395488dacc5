import { type Clause, clausesBelow } from './clause.ts';
import { itemsOf } from './condition.ts';
import type { Programme } from './programme.ts';

export interface Cycle {
  readonly kind: 'item' | 'requirement';
  /** The names along the cycle; the first comes back as the last. */
  readonly names: readonly string[];
}

/** Items that lead to themselves by path, equivalence or prerequisite, and levels whose requirement asks for itself. */
export function findCycles(programme: Programme): readonly Cycle[] {
  const leadsToItems = new Map(
    [...programme.items.values()].map((item) => {
      const conditions = [
        ...item.paths,
        ...(item.equivalent ? [item.equivalent] : []),
        ...(item.prerequisite ? [item.prerequisite] : []),
      ];
      return [item.id, conditions.flatMap(itemsOf)];
    }),
  );
  const leadsToLevels = new Map<string, string[]>();
  for (const competency of programme.competencies.values()) {
    for (const version of competency.versions) {
      for (const [level, clause] of version.levels) {
        const name = `${competency.id}/${level}`;
        leadsToLevels.set(name, [...(leadsToLevels.get(name) ?? []), ...prerequisites(clause, programme)]);
      }
    }
  }
  return [
    ...cyclesIn(leadsToItems).map((names): Cycle => ({ kind: 'item', names })),
    ...cyclesIn(leadsToLevels).map((names): Cycle => ({ kind: 'requirement', names })),
  ];
}

/** `holds` a level or any higher one: only where every way leads back is it a cycle, so the lowest level stands for them. */
function prerequisites(clause: Clause, programme: Programme): string[] {
  if (clause.kind === 'meets') return [`${clause.competency}/${clause.level}`];
  if (clause.kind === 'holds' && programme.competencies.has(clause.status)) {
    const level =
      clause.level ??
      programme.levels.find((one) =>
        programme.competencies.get(clause.status)?.versions.some((version) => version.levels.has(one.id)),
      )?.id;
    return level === undefined ? [] : [`${clause.status}/${level}`];
  }
  return clausesBelow(clause).flatMap((below) => prerequisites(below, programme));
}

function cyclesIn(leadsTo: ReadonlyMap<string, readonly string[]>): string[][] {
  const done = new Set<string>();
  const cycles: string[][] = [];
  const visit = (name: string, trail: readonly string[]): void => {
    const start = trail.indexOf(name);
    if (start >= 0) {
      cycles.push([...trail.slice(start), name]);
      return;
    }
    if (done.has(name)) return;
    for (const next of leadsTo.get(name) ?? []) visit(next, [...trail, name]);
    done.add(name);
  };
  for (const name of leadsTo.keys()) visit(name, []);
  return cycles;
}
