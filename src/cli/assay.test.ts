import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const program = join(root, 'src', 'main', 'assay.ts');
const folder = mkdtempSync(join(tmpdir(), 'assay-'));

/** The real program, as a shell would start it. What can be seen from within is tested in run.test.ts, and faster. */
function assay(words: readonly string[], env: Record<string, string> = {}) {
  const options = { cwd: root, encoding: 'utf8', env: { LANG: 'en_GB.UTF-8', ...env } } as const;
  const found = spawnSync(process.execPath, [program, ...words], options);
  return { code: found.status, out: found.stdout, err: found.stderr };
}

const nordlicht = ['examples/nordlicht', '--on', '2017-12-20'] as const;

beforeAll(() => {
  const people = 'people: [{ id: p, count: 5, credentials: [groupA, groupB] }]';
  writeFileSync(join(folder, 'open.yaml'), `partner: p\nprogramme: microsoft-ai-cloud\n${people}\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('assay, as a program', () => {
  const copilot = ['--competency', 'copilot', '--level', 'specialized', '--part', 'people'];
  it.each([
    ['0 where all is met', 0, ['evaluate', ...nordlicht, '--competency', 'data-platform', '--level', 'gold']],
    ['1 where something is not met', 1, ['assess', ...nordlicht]],
    ['2 where the input is refused', 2, ['assess', 'nowhere.yaml']],
    ['3 where text or data admits both', 3, ['evaluate', join(folder, 'open.yaml'), '--on', '2026-09-01', ...copilot]],
  ])('ends with %s', (_, code, words) => {
    expect(assay(words)).toMatchObject({ code });
  });

  it('writes its answer to one stream and what is wrong to the other', () => {
    expect(assay(['--version'])).toMatchObject({ out: expect.stringMatching(/^assay \d+\.\d+\.\d+\n$/), err: '' });
    expect(assay(['asses'])).toMatchObject({ out: '', err: expect.stringContaining('Did you mean assess?') });
  });

  it('writes no colours into a pipe, but where asked', () => {
    expect(assay(['assess', ...nordlicht], { FORCE_COLOR: '1' }).out).not.toContain('\u001b[');
    expect(assay(['assess', ...nordlicht, '--color', 'always'], { NO_COLOR: '1' }).out).toContain('\u001b[');
  });

  it('ends quietly when nobody reads on', () => {
    const command = `"${process.execPath}" "${program}" pack show mpn | head -1`;
    const found = spawnSync('sh', ['-c', command], { cwd: root, encoding: 'utf8' });
    expect(found.stderr).toBe('');
    expect(found.stdout).toContain('Microsoft Partner Network');
  });
});
