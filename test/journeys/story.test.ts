import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/cli/terminal/display-width.ts';

const root = `${import.meta.dirname}/../..`;

/** What `assay story` runs, as a program of its own. */
const started = (language: string) =>
  spawnSync(process.execPath, ['src/main/assay.ts', 'story'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', LC_ALL: `${language}.UTF-8` },
  });

describe('assay story', () => {
  it.each(['en', 'de'])('tells the whole story of its partner, in %s', async (language) => {
    const { status, stdout, stderr } = started(language);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(
      Math.max(
        ...stdout
          .split('\n')
          .filter((line) => !line.startsWith('  npx'))
          .map(displayWidth),
      ),
    ).toBeLessThanOrEqual(80);
    await expect(stdout).toMatchFileSnapshot(`golden/story-${language}.txt`);
  });

  it('ends with the plan: who does what first, what it costs, and why it cannot be done for less', () => {
    const told = started('en').stdout.replace(/\s+/g, ' ');
    const [, plan = ''] = told.split(/The cheapest plan ─+/);
    expect(plan).toMatch(/This plan keeps Silver Application Development\. .* is expected to cost [\d,.]+ EUR\./);
    expect(plan).toMatch(/On 20 December 2017 .* begins to prepare for 70-/);
    expect(plan).toContain('Silver Cloud Platform, by 1 September 2018 · It depends on figures that are still to come');
    expect(plan).toMatch(/No cheaper plan exists that reaches as much: proved over \d+ cases\./);
    expect(plan).toContain('samples and invented');
  });

  it('answers which award, why, since which change, until when and what first', () => {
    const told = started('en').stdout.replace(/\s+/g, ' ');
    expect(told).toContain('you lose Silver Application Development on 1 September 2018.');
    expect(told).toContain('Update 2017-09, in force from 15 September 2017');
    expect(told).toContain('(course 12213) no longer counts. This is harder.');
    expect(told).toContain('it can be done from 2 August 2018 to 1 September 2018.');
    expect(told).toMatch(/What to do first ─+ · Silver Application Development, by 1 September 2018 · 1 exam/);
  });
});
