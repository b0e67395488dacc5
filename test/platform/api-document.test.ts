import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { apiDocumentText } from '../../src/api/document/api-document.ts';
import { breakingChanges } from '../builders/breaking-changes.ts';

const root = join(import.meta.dirname, '..', '..');
const keptText = readFileSync(join(root, 'docs', 'api', 'openapi.json'), 'utf8');
// A document as it is read: these changes are made to it by hand.
type Any = ReturnType<typeof JSON.parse>;
const again = 'npx node scripts/api-document.mjs';

describe('the kept OpenAPI document', () => {
  let made: string;
  beforeAll(async () => {
    made = await apiDocumentText();
  });

  test('promises nothing that the routes break', () => {
    expect(breakingChanges(JSON.parse(keptText), JSON.parse(made))).toEqual([]);
  });
  test(`is the one that the routes make (else: ${again})`, () => {
    expect(made === keptText, `Run ${again} and look at what changed.`).toBe(true);
  });
  test('refers to nothing that it does not have', () => {
    const { components } = JSON.parse(keptText);
    const names = [...keptText.matchAll(/"\$ref": "([^"]+)"/g)].map(([, name]) => name);
    const known = Object.keys(components.schemas).map((name) => `#/components/schemas/${name}`);
    expect([...new Set(names)].filter((name) => !known.includes(name ?? ''))).toEqual([]);
  });
  test.each([
    ['an operation is removed', (one: Any) => delete one.paths['/api/v1/keys'].post, /post.*gone/],
    ['a path is removed', (one: Any) => delete one.paths['/api/v1/me'], /me.*gone/],
    ['an answer loses a property', (one: Any) => delete one.components.schemas.Me.properties.id, /Me.*id.*gone/],
    ['more must be sent', (one: Any) => (one.components.schemas.PlanAskedInput.required = ['by']), /by must be sent/],
    ['a value is no longer allowed', (one: Any) => one.components.schemas.Verdict.enum.pop(), /enum.*gone/],
    [
      'a parameter is renamed',
      (one: Any) => {
        one.paths['/api/v1/programmes/{programme}/partners'].get.parameters.find((p: Any) => p.name === 'text').name =
          'words';
      },
      /text.*gone/,
    ],
  ])('is broken where %s', (_what, change, told) => {
    const changed = JSON.parse(keptText);
    change(changed);
    expect(breakingChanges(JSON.parse(keptText), changed).join('\n')).toMatch(told);
  });
  test('is not broken by what is added', () => {
    const grown = JSON.parse(keptText);
    grown.paths['/api/v1/new'] = grown.paths['/api/v1/me'];
    grown.components.schemas.Me.properties.more = { type: 'string' };
    grown.components.schemas.PlanAskedInput.properties.more = { type: 'string' };
    expect(breakingChanges(JSON.parse(keptText), grown)).toEqual([]);
  });
});

test('the client is the one that is made from the document', () => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-client-'));
  try {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/api-document.mjs', folder], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const filesIn = (where: string) =>
      Object.fromEntries(
        readdirSync(where, { recursive: true, withFileTypes: true })
          .filter((one) => one.isFile())
          .map((one) => [
            join(one.parentPath, one.name).slice(where.length),
            readFileSync(join(one.parentPath, one.name), 'utf8'),
          ]),
      );
    expect(filesIn(folder)).toEqual(filesIn(join(root, 'src', 'client')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
