import { type Path, type Problem, problem } from '../problems/problem.ts';
import type { WrittenExamplePartner } from './written/partner-file.ts';

type Written = NonNullable<WrittenExamplePartner['locations']>[number];

/** A code means one location at a time, of those that are still known; and none ends before it begins. */
export function checkLocations(locations: readonly Written[] | undefined, path: Path): readonly Problem[] {
  const seen = new Set<string>();
  return (locations ?? []).flatMap(({ code, from, to, knownTo }, index): readonly Problem[] => {
    const isTwice = knownTo === undefined && seen.has(code);
    if (knownTo === undefined) seen.add(code);
    return [
      ...(isTwice ? [problem('duplicate-id', [...path, index, 'code'], { id: code })] : []),
      ...(from !== undefined && to !== undefined && to < from
        ? [problem('reversed-days', [...path, index, 'to'], { from, to })]
        : []),
    ];
  });
}
