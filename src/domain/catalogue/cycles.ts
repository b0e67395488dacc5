import { type Amount, amountsBelow } from './amount.ts';
import { amountsIn } from './amounts-within.ts';
import { type Clause, clausesBelow } from './clause.ts';
import { itemsOf } from './condition.ts';
import type { Programme } from './programme.ts';

export interface Cycle {
  readonly kind: 'item' | 'requirement';
  /** The names along the cycle; the first comes back as the last. */
  readonly names: readonly string[];
}

/**
 * Items that lead to themselves by path, equivalence or prerequisite; levels whose requirement asks for itself; and
 * classifications that are decided by themselves.
 */
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
  return [
    ...cyclesIn(leadsToItems).map((names): Cycle => ({ kind: 'item', names })),
    ...cyclesIn(requirementsBehind(programme)).map((names): Cycle => ({ kind: 'requirement', names })),
  ];
}

/** For every level and classification, the levels and classifications that decide it. */
function requirementsBehind(programme: Programme): ReadonlyMap<string, readonly string[]> {
  const leadsTo = new Map<string, string[]>();
  for (const competency of programme.competencies.values()) {
    for (const version of competency.versions) {
      for (const [level, clause] of version.levels) {
        const name = `${competency.id}/${level}`;
        leadsTo.set(name, [...(leadsTo.get(name) ?? []), ...behind(clause, programme)]);
      }
    }
  }
  for (const [name, { cases }] of programme.classifications) {
    leadsTo.set(
      name,
      cases.flatMap((one) => behind(one.when, programme)),
    );
  }
  return leadsTo;
}

/** `holds` a level or any higher one: the lowest one offered stands for them. */
function behind(clause: Clause, programme: Programme): string[] {
  const classified = attributesIn(clause).filter((name) => programme.classifications.has(name));
  const below = clausesBelow(clause).flatMap((inner) => behind(inner, programme));
  if (clause.kind === 'meets') return [`${clause.competency}/${clause.level}`];
  if (clause.kind !== 'holds') return [...classified, ...below];
  const versions = programme.competencies.get(clause.status)?.versions ?? [];
  const level =
    clause.level ?? programme.levels.find((one) => versions.some((version) => version.levels.has(one.id)))?.id;
  return level === undefined || versions.length === 0 ? [] : [`${clause.status}/${level}`];
}

/** The attributes that a clause itself, not those below it, chooses by. */
const attributesIn = (clause: Clause): readonly string[] => [
  ...(clause.kind === 'by' ? [clause.attribute] : []),
  ...amountsIn(clause).flatMap(attributesOf),
];

const attributesOf = (amount: Amount): string[] => [
  ...(amount.kind === 'by' ? [amount.attribute] : []),
  ...amountsBelow(amount).flatMap(attributesOf),
];

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
