import { checkText } from './check-text.ts';
import { checkYamlNodes } from './check-yaml-nodes.ts';
import type { LocatedRead } from './located-problems.ts';
import type { LocatedTree } from './located-tree.ts';
import { type Refusals, refusalsIn } from './refusals.ts';
import { type SourceText, sourceText } from './source-text.ts';
import { yamlDocument } from './yaml-document.ts';
import { yamlOffsets } from './yaml-offsets.ts';
import { yamlTokens } from './yaml-tokens.ts';
import { yamlValue } from './yaml-value.ts';

/**
 * Reads a text of YAML 1.2 (core schema), or of JSON, which is a part of it. What could mean something else than it
 * seems to is refused, each with its place: see `checkText`, `yamlTokens`, `yamlDocument`, `checkYamlNodes` and
 * `yamlValue` for the codes. Days stay texts. Never throws.
 */
export function readYamlTree(text: string, file: string): LocatedRead<LocatedTree> {
  const source = sourceText(text, file);
  const refusals = refusalsIn(source);
  const tree = treeIn(source, refusals);
  return tree !== undefined && refusals.none ? { ok: true, value: tree } : { ok: false, problems: refusals.list() };
}

/** Each stage trusts the form that the one before it has let through; what it means is refused at the end, all together. */
function treeIn(source: SourceText, refusals: Refusals): LocatedTree | undefined {
  checkText(source, refusals);
  if (!refusals.none) return undefined;
  const tokens = yamlTokens(source, refusals);
  if (!tokens.isWhole) return undefined;
  const root = yamlDocument(tokens, source, refusals);
  if (root === undefined) return undefined;
  const targets = checkYamlNodes(root, source, refusals);
  if (!refusals.none) return undefined;
  const tree = yamlValue(root, targets, refusals);
  const offsetsOf = yamlOffsets(root, targets);
  return {
    tree,
    placeOf: (path) => source.placeAt(offsetsOf(path).value),
    keyPlaceOf: (path) => source.placeAt(offsetsOf(path).key),
  };
}
