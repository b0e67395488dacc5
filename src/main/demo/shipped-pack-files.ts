import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The texts of a pack that comes with Assay, by the names of its files: as a catalogue keeps them. */
export function shippedPackFiles(pack: string): Readonly<Record<string, string>> {
  const folder = join(import.meta.dirname, '..', '..', '..', 'catalogue', pack);
  const names = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
