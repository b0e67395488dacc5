import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Programme } from '../../src/domain/catalogue/programme.ts';
import { programmeFromPack, readPackFiles } from '../../src/domain/catalogue/programme-from-pack.ts';
import { readYamlTree } from '../../src/exchange/yaml-tree.ts';

/** What stands beside the rules, and is read by itself. */
const besides = ['training.yaml', 'benefits.yaml'];

/** The real MPN pack of 2017, read from the catalogue as the product reads it. */
export function mpnProgramme(): Programme {
  const folder = join(import.meta.dirname, '..', '..', 'catalogue', 'mpn');
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml') && !besides.includes(file));
  const trees = files.map((file) => {
    const { tree } = accepted(readYamlTree(readFileSync(join(folder, file), 'utf8'), file));
    return { file, tree };
  });
  return accepted(programmeFromPack(accepted(readPackFiles(trees))));
}

type Read<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problems: unknown };

export function accepted<Value>(read: Read<Value>): Value {
  if (read.ok) return read.value;
  throw new Error(`The MPN pack is refused. Try \`npx assay pack lint\`.\n${JSON.stringify(read.problems, null, 2)}`);
}
