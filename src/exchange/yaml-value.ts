import { isAlias, isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import type { AliasTargets } from './check-yaml-nodes.ts';
import type { Refusals } from './refusals.ts';
import { maximumDepth } from './yaml-tokens.ts';

/** A few lines of aliases of aliases can stand for more than any memory holds. */
const maximumFromAliases = 100_000;

/**
 * The plain tree of checked nodes: objects without a prototype, arrays, and scalars. What an alias stands for is written
 * out. Refuses `too-deep` and `too-many-aliases`.
 */
export function yamlValue(root: ParsedNode, targets: AliasTargets, refusals: Refusals): unknown {
  const path: (string | number)[] = [];
  let fromAliases = 0;

  function built(node: ParsedNode, alias?: ParsedNode): unknown {
    if (alias !== undefined) fromAliases += 1;
    if (fromAliases > maximumFromAliases) return null;
    if (isAlias(node)) return expanded(node, alias ?? node);
    if (isScalar(node)) return typeof node.value === 'number' ? node.value + 0 : node.value;
    if (path.length >= maximumDepth) {
      refusals.add('too-deep', (alias ?? node).range[0], { maximum: maximumDepth }, path);
      return null;
    }
    if (isSeq(node)) return node.items.map((item, index) => builtAt(index, item, alias));
    const object: Record<string, unknown> = Object.create(null);
    if (!isMap(node)) return object;
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : '';
      object[name] = value === null ? null : builtAt(name, value, alias);
    }
    return object;
  }

  function builtAt(step: string | number, node: ParsedNode, alias?: ParsedNode): unknown {
    path.push(step);
    const value = built(node, alias);
    path.pop();
    return value;
  }

  function expanded(node: ParsedNode, alias: ParsedNode): unknown {
    const target = isAlias(node) ? targets.get(node) : undefined;
    const before = fromAliases;
    const value = target === undefined ? null : built(target, alias);
    if (alias === node && before <= maximumFromAliases && fromAliases > maximumFromAliases) {
      refusals.add('too-many-aliases', alias.range[0], { maximum: maximumFromAliases }, path);
    }
    return value;
  }

  return built(root);
}
