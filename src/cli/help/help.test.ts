import { describe, expect, it } from 'vitest';
import { JsonResult } from '../../answers/result-schema.ts';
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

  const read = (...words: readonly string[]) => {
    const { exitCode, out } = runFor(words);
    const answer = JsonResult.parse(JSON.parse(out));
    if (answer.kind !== 'help') throw new Error(`${words.join(' ')} answers with a ${answer.kind}.`);
    return { exitCode, commands: answer.commands };
  };

  it.each(commandNames.filter((name) => formOf(name).options.includes('json')))(
    'is for programs, too, where --json is asked of %s --help, as of help',
    (name) => {
      for (const language of ['en', 'de']) {
        const { exitCode, commands } = read(...name.split(' '), '--help', '--json', '--lang', language);
        expect(exitCode).toBe(0);
        expect(commands.map((one) => one.name)).toEqual([name]);
        expect(commands[0]?.options.map((one) => one.name)).toEqual(formOf(name).options.map((one) => `--${one}`));
        const written = runFor(['help', ...name.split(' '), '--lang', language]).out.replace(/\s+/g, ' ');
        for (const { about } of [...(commands[0]?.options ?? []), ...(commands[0]?.exitCodes ?? [])])
          expect(written).toContain(about);
        expect(read('help', ...name.split(' '), '--json', '--lang', language).commands).toEqual(commands);
      }
    },
  );

  it('tells programs of every command, with what is written after it and what its exit codes mean', () => {
    const { commands } = read('help', '--json');
    expect(commands.map((one) => one.name)).toEqual(commandNames);
    expect(commands.find((one) => one.name === 'calendar')).toMatchObject({
      usage: 'assay calendar FILE|FOLDER | --partner ID',
      options: expect.arrayContaining([{ name: '--until', value: 'DAY', about: expect.stringContaining('two years') }]),
      exitCodes: [
        { code: 0, about: 'the days ahead are told' },
        { code: 2, about: 'refused: something in the input is wrong' },
      ],
    });
    expect(commands.find((one) => one.name === 'schema')?.exitCodes).toEqual([]);
  });

  it('fits a narrow terminal, but for the commands to copy', () => {
    const lines = runFor(['help', 'assess', '--lang', 'de'], { columns: 44, env: { NO_COLOR: '1' } }).out.split('\n');
    const long = lines.filter((line) => line.length > 44);
    expect(long.every((line) => line.startsWith('  assay '))).toBe(true);
  });
});
