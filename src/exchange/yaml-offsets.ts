import { isAlias, isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import type { Path } from '../domain/problems/problem.ts';
import type { AliasTargets } from './check-yaml-nodes.ts';

/** Where a value and its key begin; the same twice for what has no key. */
interface Offsets {
  readonly value: number;
  readonly key: number;
}

/** Finds the offsets of a path, through aliases; where the path leaves the tree, those of the last value it reached. */
export function yamlOffsets(root: ParsedNode, targets: AliasTargets): (path: Path) => Offsets {
  return (path) => {
    let at: Found = { node: root, ...sameTwice(root.range[0]) };
    for (const step of path) {
      let { node } = at;
      while (isAlias(node)) node = targets.get(node) ?? null;
      const next = childOf(node, step);
      if (next === undefined) return sameTwice(at.value);
      at = next;
    }
    return at;
  };
}

interface Found extends Offsets {
  readonly node: ParsedNode | null;
}

const sameTwice = (offset: number): Offsets => ({ value: offset, key: offset });

function childOf(node: ParsedNode | null, step: string | number): Found | undefined {
  if (isSeq(node)) {
    const item = typeof step === 'number' ? node.items[step] : undefined;
    return item && { node: item, ...sameTwice(item.range[0]) };
  }
  const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === String(step)) : undefined;
  if (pair === undefined) return undefined;
  const [key] = pair.key.range;
  const [start, end] = pair.value?.range ?? [key, key];
  // A value that is left out stands nowhere, and its key is what a person would look for.
  return { node: pair.value, key, value: start === end ? key : start };
}
