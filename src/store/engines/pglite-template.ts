import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Makes a new database folder as a copy of a prepared one: 0.7 s instead of the 4 to 8 s that a new database takes. The
 * prepared one is made once, under a name that tells what is in it; processes that make it together do no harm.
 *
 * @param prepare makes a database with the schema in a folder, and closes it
 */
export async function copyTemplate(
  to: string,
  template: { readonly cache: string; readonly name: string; prepare(folder: string): Promise<void> },
): Promise<void> {
  const prepared = join(template.cache, template.name);
  if (!existsSync(prepared)) {
    mkdirSync(template.cache, { recursive: true });
    const draft = mkdtempSync(join(template.cache, 'draft-'));
    await template.prepare(draft);
    try {
      renameSync(draft, prepared);
    } catch {
      rmSync(draft, { recursive: true }); // Another process has made the same meanwhile.
    }
  }
  cpSync(prepared, to, { recursive: true });
}
