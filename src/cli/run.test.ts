import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { JsonResult } from '../answers/result-schema.ts';
import { runFor } from './world-for-tests.ts';

const folder = mkdtempSync(join(tmpdir(), 'assay-'));

beforeAll(() => {
  writeFileSync(
    join(folder, 'a.yaml'),
    'partner: a\nname: All Found\nprogramme: cisco-2008\nclaims: [express-foundation/specialized]\npeople: [{ id: am, credentials: [AM] }, { id: se, credentials: [SE] }, { id: fe, credentials: [FE] }]\n',
  );
  writeFileSync(join(folder, 'b.yaml'), 'partner: b\nprogramme: cisco-2008\npeople: [{ id: ana, nmae: Ana }]\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

const silver = ['--competency', 'datacenter', '--level', 'silver'];

describe('a folder of partners', () => {
  it('is told one after another, with all of them in a table, and ends with the worst', () => {
    const { exitCode, out, err } = runFor(['assess', folder, '--on', '2008-06-01']);
    expect(exitCode).toBe(2);
    expect(err.replaceAll(folder, '')).toBe(
      '/b.yaml:3:21  The key “nmae” is not known here. Check its spelling and its indentation.\n' +
        '1 problem. Nothing was read.\n',
    );
    expect(out).toContain('Express Foundation\n');
    expect(out.slice(out.indexOf('All partners')).replaceAll(folder, '').split('\n')).toEqual([
      'All partners',
      '════════════',
      expect.stringMatching(/^Partner +Met {2}Refused$/),
      expect.stringMatching(/^All Found +1$/),
      expect.stringMatching(/^\/b\.yaml +1 problem$/),
      '',
    ]);
  });
});

describe('--json', () => {
  it.each([
    ['assessment', ['assess', 'examples/nordlicht']],
    ['evaluation', ['evaluate', 'examples/nordlicht', '--competency', 'devops', '--level', 'gold']],
    ['forecast', ['forecast', 'examples/nordlicht']],
    ['calendar', ['calendar', 'examples/nordlicht']],
    ['correction', ['corrections', 'examples/nordlicht', '--since', '2017-10-31']],
    ['several', ['assess', folder]],
    ['several', ['forecast', folder]],
    ['refusal', ['assess', 'nowhere.yaml']],
    ['pack-check', ['pack', 'lint', 'cisco-2008']],
    ['pack-check', ['pack', 'test', 'no-such-pack']],
  ])('prints a result of the kind %s, as the published schema says', (kind, words) => {
    const result = JSON.parse(runFor([...words, '--json']).out) as unknown;
    expect(JsonResult.parse(result)).toEqual(result);
    expect(result).toMatchObject({ kind, schemaVersion: 1 });
  });
});

describe('as of another day, and as known at another moment', () => {
  it('answers with what held then', () => {
    expect(runFor(['evaluate', 'examples/nordlicht', ...silver, '--on', '2017-12-20']).exitCode).toBe(0);
    expect(runFor(['evaluate', 'examples/nordlicht', ...silver, '--on', '2016-01-01']).exitCode).toBe(1);
    const { out } = runFor(['evaluate', 'examples/nordlicht', ...silver, '--known-at', '2017-08-01T09:30:00Z']);
    expect(out).toContain('as of 20 December 2017\nWith what was known on 1 August 2017, 09:30 UTC');
  });
});

describe('the language', () => {
  it('is that of the system, if it is one of ours, and what --lang says before it', () => {
    expect(runFor(['help'], { env: { LANG: 'de_DE.UTF-8' } }).out).toContain('Befehle');
    expect(runFor(['help'], { env: { LC_ALL: 'en_GB.UTF-8', LANG: 'de_DE.UTF-8' } }).out).toContain('Commands');
    expect(runFor(['help', '--lang', 'en'], { env: { LANG: 'de_DE.UTF-8' } }).out).toContain('Commands');
    expect(runFor(['help'], { env: { LANG: 'fr_FR.UTF-8' } }).out).toContain('Commands');
  });
});

describe('a pack that is refused', () => {
  it('is refused by lint and test with every problem and its place', () => {
    const only = mkdtempSync(join(tmpdir(), 'assay-pack-'));
    const text =
      'language: 1\nprogramme: { id: p, name: P, levels: [{ id: gold, name: Gold }] }\nexams: { A-1: {} }\ncompetency:\n  id: web\n  name: Web\n  versions:\n    - id: "1"\n      effective: 2020-02-01\n      levels: { gold: { people: 5, with: { n: 3, of: [A-1, A-2] } }, golf: { people: 1, with: A-1 } }\n';
    writeFileSync(join(only, 'pack.yaml'), text);
    for (const command of ['lint', 'test']) {
      const { exitCode, err } = runFor(['pack', command, only]);
      expect(exitCode).toBe(2);
      expect(err.replaceAll(only, '').trimEnd().split('\n').sort()).toEqual([
        '/pack.yaml:10:47  3 are asked for, and there are only 2 to choose from. Lower the number or lengthen the list.',
        '/pack.yaml:10:60  There is no exam, certification, assessment or course “A-2”. Did you mean “A-1”?',
        '/pack.yaml:10:76  There is no level “golf” here. Did you mean “gold”?',
      ]);
    }
    writeFileSync(
      join(only, 'pack.yaml'),
      text
        .replace('n: 3', 'n: 1')
        .replace('A-2', 'A-1')
        .replace(
          /, golf.*/,
          ' }\n  examples:\n    - { name: nobody is enough, level: gold, partner: {}, expect: { on: 2021-01-01, verdict: met } }',
        ),
    );
    const failing = runFor(['pack', 'test', only]);
    expect(failing.exitCode).toBe(1);
    expect(failing.err).toContain(
      'The example “nobody is enough” expects on 2021-01-01 for verdict: met. Found: not-met. Correct the example or the rule.',
    );
    expect(failing.out).toContain('Together: 1 pack, 1 example, 1 expectation, 1 example fails.');
    expect(runFor(['pack', 'lint', only]).exitCode).toBe(2);
    rmSync(only, { recursive: true });
  });
});
