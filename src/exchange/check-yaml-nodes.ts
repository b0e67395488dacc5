import { type Alias, isAlias, isMap, isScalar, isSeq, type ParsedNode, type Scalar, type YAMLMap } from 'yaml';
import { nearestName } from '../domain/problems/nearest-name.ts';
import { shown } from '../domain/problems/read-tree.ts';
import { checkEscaped } from './check-text.ts';
import type { Refusals } from './refusals.ts';
import type { SourceText } from './source-text.ts';
import { isPlainNumber } from './yaml-number.ts';

/** What each alias stands for: the node whose anchor of that name was the last one before it. */
export type AliasTargets = ReadonlyMap<Alias, ParsedNode>;

/**
 * Looks at every node once, in the order of the file, and links the aliases. Refuses `key-not-text`, `duplicate-key`,
 * `key-not-allowed` (`__proto__`), `yaml-merge`, `number-unclear`, `alias-unknown`, `alias-in-itself`, and characters
 * that were written as escapes.
 */
export function checkYamlNodes(root: ParsedNode, { text, placeAt }: SourceText, refusals: Refusals): AliasTargets {
  const targets = new Map<Alias, ParsedNode>();
  const anchors = new Map<string, ParsedNode>();
  const open = new Set<ParsedNode>();
  const path: (string | number)[] = [];

  function check(node: ParsedNode): void {
    if (!isAlias(node) && node.anchor !== undefined) anchors.set(node.anchor, node);
    open.add(node);
    if (isAlias(node)) link(node);
    else if (isScalar(node)) checkScalar(node);
    else if (isMap(node)) checkMap(node);
    else if (isSeq(node)) for (const [index, item] of node.items.entries()) checkAt(index, item);
    open.delete(node);
  }

  function checkAt(step: string | number, node: ParsedNode): void {
    path.push(step);
    check(node);
    path.pop();
  }

  function link(alias: Alias.Parsed): void {
    const name = alias.source;
    const target = anchors.get(name);
    if (target === undefined) {
      const nearest = nearestName(name, anchors.keys());
      refusals.add('alias-unknown', alias.range[0], nearest === undefined ? { name } : { name, nearest }, path);
    } else if (open.has(target)) {
      refusals.add('alias-in-itself', alias.range[0], { name }, path);
    } else {
      targets.set(alias, target);
    }
  }

  function checkScalar({ value, source, type, range }: Scalar.Parsed): void {
    if (typeof value === 'number' && !isPlainNumber(source, value)) {
      refusals.add('number-unclear', range[0], { found: source }, path);
    }
    if (typeof value === 'string' && type === 'QUOTE_DOUBLE') checkEscaped(value, range[0], path, refusals);
  }

  function checkMap(map: YAMLMap.Parsed): void {
    const lines = new Map<string, number>();
    for (const { key, value } of map.items) {
      const offset = key.range[0];
      if (!isScalar(key) || typeof key.value !== 'string') {
        refusals.add('key-not-text', offset, { found: shown(text.slice(offset, key.range[1])) }, path);
        if (!isAlias(key)) check(key);
        if (value !== null) check(value);
        continue;
      }
      check(key);
      const name = key.value;
      const first = lines.get(name);
      if (first !== undefined) refusals.add('duplicate-key', offset, { key: name, firstLine: first }, [...path, name]);
      else lines.set(name, placeAt(offset).line);
      if (name === '__proto__') refusals.add('key-not-allowed', offset, { key: name }, path);
      if (name === '<<' && key.type === 'PLAIN') refusals.add('yaml-merge', offset, {}, path);
      if (value !== null) checkAt(name, value);
    }
  }

  check(root);
  return targets;
}
