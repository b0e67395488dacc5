import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** As package.json has it. */
export function version(): string {
  const file = readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8');
  return String((JSON.parse(file) as { readonly version?: unknown }).version);
}
