import { describe, expect, it } from 'vitest';
import { displayWidth } from './terminal/display-width.ts';
import { runFor } from './world-for-tests.ts';

describe('the report about Nordlicht, the shipped example', () => {
  const noColour = { NO_COLOR: '1' };

  it.each([
    ['en', 80],
    ['en', 44],
    ['de', 80],
    ['de', 44],
  ] as const)('reads well in %s at %i columns', async (language, columns) => {
    const env = { ...noColour, LANG: `${language}.UTF-8` };
    const { exitCode, out, err } = runFor(['assess', 'examples/nordlicht'], { columns, env });
    expect({ exitCode, err }).toEqual({ exitCode: 1, err: '' });
    expect(Math.max(...out.split('\n').map(displayWidth))).toBeLessThanOrEqual(columns);
    await expect(out).toMatchFileSnapshot(`golden/nordlicht-${language}-${columns}.txt`);
  });

  it.each([
    ['forecast', 'en', 80, 1],
    ['forecast', 'de', 44, 1],
    ['calendar', 'en', 44, 0],
    ['calendar', 'de', 80, 0],
  ] as const)('looks ahead in assay %s, in %s at %i columns', async (command, language, columns, ends) => {
    const env = { ...noColour, LANG: `${language}.UTF-8` };
    const { exitCode, out, err } = runFor([command, 'examples/nordlicht'], { columns, env });
    expect({ exitCode, err }).toEqual({ exitCode: ends, err: '' });
    expect(Math.max(...out.split('\n').map(displayWidth))).toBeLessThanOrEqual(columns);
    await expect(out).toMatchFileSnapshot(`golden/nordlicht-${command}-${language}-${columns}.txt`);
  });

  it('is the same with colour, when the colour is taken away', () => {
    const plain = runFor(['assess', 'examples/nordlicht']).out;
    const coloured = runFor(['assess', 'examples/nordlicht', '--color', 'always']).out;
    expect(coloured).not.toBe(plain);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes of a terminal begin with one.
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(plain);
  });

  it('is plain ASCII where the terminal shows nothing else', () => {
    const { out } = runFor(['assess', 'examples/nordlicht', '--lang', 'de'], { env: { LC_ALL: 'C' } });
    expect(out).toMatch(/^[\x20-\x7e\n]+$/);
    expect(out).toContain('+ erfuellt');
    expect(out).toContain('x nicht erfuellt');
  });
});
