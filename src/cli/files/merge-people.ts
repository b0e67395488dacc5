import type { Path } from '../../domain/problems/problem.ts';
import type { LocatedTree } from '../../exchange/located-tree.ts';

/**
 * The partner's tree with the people of CSV files added to its own. Each keeps the place it came from, so that a person
 * who stands in two files is reported where the second one is.
 */
export function withPeople(partner: LocatedTree, lists: readonly LocatedTree[]): LocatedTree {
  const own = isRecord(partner.tree) ? (partner.tree['people'] ?? []) : undefined;
  // What is not a list of people is for the schema to refuse; nothing can be added to it.
  if (!isRecord(partner.tree) || !Array.isArray(own) || lists.length === 0) return partner;
  return lists.reduce<LocatedTree>(add, { ...partner, tree: { ...partner.tree, people: own } });
}

function add(partner: LocatedTree, list: LocatedTree): LocatedTree {
  const tree = partner.tree as { readonly people: readonly unknown[] };
  const before = tree.people.length;
  const inList = ([key, index, ...rest]: Path): Path | undefined =>
    key === 'people' && typeof index === 'number' && index >= before ? [index - before, ...rest] : undefined;
  const placed = (path: Path, by: 'placeOf' | 'keyPlaceOf') => {
    const found = inList(path);
    return found ? list[by](found) : partner[by](path);
  };
  return {
    tree: { ...tree, people: [...tree.people, ...(list.tree as readonly unknown[])] },
    placeOf: (path) => placed(path, 'placeOf'),
    keyPlaceOf: (path) => placed(path, 'keyPlaceOf'),
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
