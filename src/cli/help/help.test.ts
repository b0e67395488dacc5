import { describe, expect, it } from 'vitest';
import { commandNames, formOf } from '../arguments/commands.ts';
import { runFor } from '../world-for-tests.ts';

describe('assay help', () => {
  it.each(commandNames)('for %s names every option of the command, and --help says the same', (name) => {
    for (const language of ['en', 'de']) {
      const { exitCode, out } = runFor(['help', ...name.split(' '), '--lang', language]);
      expect(exitCode).toBe(0);
      for (const option of formOf(name).options) expect(out).toContain(`--${option}`);
      expect(runFor([...name.split(' '), '--help', '--lang', language]).out).toBe(out);
      expect(runFor([...name.split(' '), '-h', '--lang', language]).out).toBe(out);
    }
  });

  it.each([
    ['assess', '0123'],
    ['evaluate', '0123'],
    ['forecast', '0123'],
    ['calendar', '02'],
    ['corrections', '012'],
    ['plan', '0123'],
    ['plan verify', '012'],
    ['diff', '012'],
    ['impact', '0123'],
    ['pack test', '012'],
  ] as const)('for %s says what each of the exit codes %s means', (name, codes) => {
    for (const [language, title] of [
      ['en', 'Exit codes'],
      ['de', 'Rückgabewerte'],
    ] as const) {
      const { out } = runFor(['help', ...name.split(' '), '--lang', language], { env: { NO_COLOR: '1' } });
      const [, told = ''] = out.split(title);
      expect([...told.matchAll(/^ +(\d) +\S/gm)].map(([, code]) => code).join('')).toBe(codes);
    }
  });

  it('lists every command, and is what assay alone says', () => {
    const { out } = runFor(['help']);
    for (const name of commandNames) expect(out).toContain(`assay ${name}`);
    expect(runFor([]).out).toBe(out);
  });

  it('fits a narrow terminal, but for the commands to copy', () => {
    const lines = runFor(['help', 'assess', '--lang', 'de'], { columns: 44, env: { NO_COLOR: '1' } }).out.split('\n');
    const long = lines.filter((line) => line.length > 44);
    expect(long.every((line) => line.startsWith('  assay '))).toBe(true);
  });
});
