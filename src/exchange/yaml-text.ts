import { stringify } from 'yaml';

/** A tree as a YAML text that {@link readYamlTree} reads as the same tree. */
export const yamlText = (tree: unknown): string => stringify(tree, { aliasDuplicateObjects: false, lineWidth: 0 });
