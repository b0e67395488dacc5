import { itemsOf } from './condition.ts';
import type { Programme } from './programme.ts';

/** These items and all that may stand in for one of them: equivalents, and the exams of a certification's paths. */
export function itemsBehind(items: Iterable<string>, programme: Programme): ReadonlySet<string> {
  const behind = new Set<string>();
  const visit = (id: string): void => {
    if (behind.has(id)) return;
    behind.add(id);
    const item = programme.items.get(id);
    for (const condition of [...(item?.equivalent ? [item.equivalent] : []), ...(item?.paths ?? [])])
      for (const below of itemsOf(condition)) visit(below);
  };
  for (const id of items) visit(id);
  return behind;
}
