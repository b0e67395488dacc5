// Writes what other programs know of the API: docs/api/openapi.json, and the client that is made from it.
//
//   npx node scripts/api-document.mjs            both, into the checkout
//   npx node scripts/api-document.mjs FOLDER     the client alone, from the kept document, into another folder
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClient } from '@hey-api/openapi-ts';

const root = join(import.meta.dirname, '..');
const file = join(root, 'docs', 'api', 'openapi.json');
const [folder] = process.argv.slice(2);

if (folder === undefined) {
  const { apiDocumentText } = await import('../src/api/document/api-document.ts');
  mkdirSync(join(root, 'docs', 'api'), { recursive: true });
  writeFileSync(file, await apiDocumentText());
}
await createClient({
  input: JSON.parse(readFileSync(file, 'utf8')),
  output: { path: folder ?? join(root, 'src', 'client'), clean: true, module: { extension: '.ts' } },
  plugins: ['@hey-api/client-fetch', '@hey-api/typescript', '@hey-api/sdk'],
  logs: { level: 'silent', file: false },
});
