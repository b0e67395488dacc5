import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { JsonResult } from './json/result-schema.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'assay-'));

/** The real program, as a shell would start it. */
function assay(words: readonly string[], env: Record<string, string> = {}) {
  const found = spawnSync(process.execPath, [join(import.meta.dirname, 'assay.ts'), ...words], {
    cwd: root,
    encoding: 'utf8',
    env: { LANG: 'en_GB.UTF-8', ...env },
  });
  return { code: found.status, out: found.stdout, err: found.stderr };
}

const nordlicht = ['examples/nordlicht', '--on', '2017-12-20'] as const;

beforeAll(() => {
  const partner = (people: string) => `partner: p\nprogramme: microsoft-ai-cloud\npeople:\n${people}`;
  const group = (id: string, items: string) => `  - { id: ${id}, count: 5, credentials: [${items}] }\n`;
  writeFileSync(join(folder, 'undetermined.yaml'), partner(group('p', 'groupA, groupB')));
  writeFileSync(
    join(folder, 'refused.yaml'),
    'partner: r\nprogramme: mpn\npeople: [{ id: ana, nmae: Ana }]\nclaims: [x]\n',
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('assay, as a program', () => {
  it.each([
    ['0: met', 0, ['evaluate', ...nordlicht, '--competency', 'data-platform', '--level', 'gold']],
    ['1: not met', 1, ['evaluate', ...nordlicht, '--competency', 'devops', '--level', 'gold']],
    ['1: one of several not met', 1, ['assess', ...nordlicht]],
    ['0: all of several met', 0, ['assess', ...nordlicht, '--claims', 'data-platform/gold,datacenter/silver']],
    ['0: examples as expected', 0, ['pack', 'test', 'cisco-2008']],
    ['0: help', 0, ['help']],
    ['2: no such file', 2, ['assess', 'nowhere.yaml']],
    ['2: no such option', 2, ['assess', ...nordlicht, '--levle', 'gold']],
    ['2: no such command', 2, ['asses']],
  ])('ends with %s', (_, code, words) => {
    expect(assay(words).code).toBe(code);
  });

  it('ends with 3 where the text or the data admits both', () => {
    const words = ['evaluate', join(folder, 'undetermined.yaml'), '--on', '2026-09-01', '--part', 'people'];
    expect(assay([...words, '--competency', 'copilot', '--level', 'specialized']).code).toBe(3);
  });

  it('ends with 2 for a folder of which one file is refused, and says every problem and the others', () => {
    const { code, out, err } = assay(['assess', folder, '--on', '2026-09-01']);
    expect(code).toBe(2);
    expect(err.replaceAll(folder, '')).toBe(
      '/refused.yaml:3:21  The key “nmae” is not known here. Check its spelling and its indentation.\n' +
        '1 problem. Nothing was read.\n',
    );
    expect(out).toContain('All partners');
  });

  it('writes no colours into a pipe, nor with NO_COLOR, but always where asked', () => {
    const colour = '\u001b[';
    expect(assay(['assess', ...nordlicht]).out).not.toContain(colour);
    expect(assay(['assess', ...nordlicht], { NO_COLOR: '1' }).out).not.toContain(colour);
    expect(assay(['assess', ...nordlicht, '--color', 'always'], { NO_COLOR: '1' }).out).toContain(colour);
    expect(assay(['assess', ...nordlicht, '--color=never'], { FORCE_COLOR: '1' }).out).not.toContain(colour);
  });

  it('prints JSON that its own schema accepts, also for what it refuses', () => {
    for (const words of [
      ['assess', ...nordlicht, '--json'],
      ['assess', folder, '--json'],
      ['evaluate', ...nordlicht, '--competency', 'devops', '--level', 'gold', '--json'],
      ['pack', 'lint', 'cisco-2008', '--json'],
      ['assess', 'nowhere.yaml', '--json'],
    ]) {
      expect(() => JsonResult.parse(JSON.parse(assay(words).out))).not.toThrow();
    }
  });

  it('takes the language from the system, and from --lang before it', () => {
    expect(assay(['help'], { LANG: 'de_DE.UTF-8' }).out).toContain('Befehle');
    expect(assay(['help'], { LC_ALL: 'en_GB.UTF-8', LANG: 'de_DE.UTF-8' }).out).toContain('Commands');
    expect(assay(['help', '--lang', 'en'], { LANG: 'de_DE.UTF-8' }).out).toContain('Commands');
    expect(assay(['help'], { LANG: 'fr_FR.UTF-8' }).out).toContain('Commands');
  });

  it('knows its version', () => {
    expect(assay(['--version']).out).toMatch(/^assay \d+\.\d+\.\d+\n$/);
  });

  it('ends quietly when nobody reads on', () => {
    const program = `"${process.execPath}" "${join(import.meta.dirname, 'assay.ts')}" pack show mpn | head -1`;
    const found = spawnSync('sh', ['-c', program], { cwd: root, encoding: 'utf8' });
    expect(found.stderr).toBe('');
    expect(found.stdout).toContain('Microsoft Partner Network');
  });
});
