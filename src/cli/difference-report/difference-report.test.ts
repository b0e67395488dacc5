import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { presentDifference } from '../../answers/present-difference.ts';
import { JsonResult } from '../../answers/result-schema.ts';
import { languages } from '../../domain/catalogue/text.ts';
import { releasesOf } from '../../domain/impact/changed-competencies.ts';
import { differenceOf } from '../../domain/impact/difference/programme-difference.ts';
import { stateOfVersion } from '../../domain/impact/difference/state.ts';
import { factsFromTree } from '../../domain/membership/facts-from-written.ts';
import { evaluate } from '../../domain/standing/evaluate.ts';
import { day } from '../../domain/time/day.ts';
import { endOfTime } from '../../domain/time/instant.ts';
import { loadPack } from '../files/load-pack.ts';
import { shippedPacks } from '../files/shipped-packs.ts';
import { displayWidth } from '../terminal/display-width.ts';
import { render } from '../terminal/render.ts';
import { runFor } from '../world-for-tests.ts';
import { differenceReport } from './difference-report.ts';

const env = { NO_COLOR: '1' };

/** Where lines are broken is for the golden files. */
const inOneLine = (text: string) => text.replace(/\s+/g, ' ');

describe('assay diff', () => {
  it.each([
    ['2017-07', '2017-09', 'en'],
    ['2017-07', '2017-09', 'de'],
    ['2017-09', '2017-12', 'en'],
    ['2017-09', '2017-12', 'de'],
  ])('mpn %s %s reads well in %s at 80 columns', async (old, text, language) => {
    const { exitCode, out, err } = runFor(['diff', 'mpn', old, text, '--lang', language], { columns: 80, env });
    expect({ exitCode, err }).toEqual({ exitCode: 1, err: '' });
    expect(Math.max(...out.split('\n').map(displayWidth))).toBeLessThanOrEqual(80);
    await expect(out).toMatchFileSnapshot(`../golden/diff-mpn-${old}-${text}-${language}-80.txt`);
  });

  it('ends with 0 and says so where there is no difference', () => {
    for (const [words, sentence] of [
      [['mpn', '2017-12', '2017-12'], 'There is no difference.'],
      [['mpn', '2018-03-01', '2018-04-01', 'datacenter', '--lang', 'de'], 'Es gibt keinen Unterschied.'],
      [['cisco-2008', 'cisco-2008'], 'There is no difference.'],
    ] as const) {
      const { exitCode, out } = runFor(['diff', ...words], { env });
      expect([exitCode, out]).toEqual([0, expect.stringContaining(sentence)]);
    }
  });

  it('compares any two texts of one competency, backwards too', () => {
    const between = (...names: string[]) => inOneLine(runFor(['diff', 'mpn', ...names], { env }).out);
    expect(between('2014', '2017-07', 'small-and-midmarket-cloud-solutions')).toContain(
      'Text 2017-07; before, text 2014.',
    );
    const back = between('2017-12', '2017-07', 'datacenter');
    expect(back).toContain('Silver Datacenter: easier');
    expect(back).toContain('70-243 (Administering and Deploying System Center 2012 Configuration Manager) now');
    expect(back).not.toContain('Cloud Platform');
  });

  it('says what is wrong with how it was written, and what to try', () => {
    const refusal = (...names: string[]) => {
      const { exitCode, out, err } = runFor(['diff', ...names], { env });
      expect([exitCode, out]).toEqual([2, '']);
      return err.split('\n')[0];
    };
    expect(refusal('mpn')).toBe(
      'The command diff does not say what to look at. Write assay diff PACK OLD NEW [COMPETENCY] | PACK PACK [COMPETENCY].',
    );
    expect(refusal('mpn', '2017-09', '2017-13')).toMatch(
      /^“2017-13” is neither a day nor the id of a text\. Did you mean 2017-1?/,
    );
    expect(refusal('mpn', '2017-09', '2017-12', 'datacentre')).toBe(
      'The programme has no competency “datacentre”. Did you mean datacenter?',
    );
    expect(refusal('mpn', 'catalogue/mpn', 'datacentre')).toContain('Did you mean datacenter?');
    expect(refusal('mpm', '2017-09', '2017-12')).toContain('mpn');
    expect(refusal('mpn', 'mpm')).toContain('mpn');
  });
});

describe('assay diff of two packs', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'assay-diff-'));
    cpSync(join(import.meta.dirname, '../../../catalogue/mpn'), join(folder, 'draft'), { recursive: true });
    const edit = (file: string, from: string | RegExp, to: string) => {
      const path = join(folder, 'draft', file);
      const text = readFileSync(path, 'utf8');
      const changed = text.replace(from, to);
      expect(changed).not.toBe(text);
      writeFileSync(path, changed);
    };
    edit('devops.yaml', /\n {2}examples:[\s\S]*/, '\n');
    edit('devops.yaml', /people: 4\b/g, 'people: 5');
    edit(
      'messaging.yaml',
      /name: Messaging\n {2}retirement: .*/,
      'name: Mail\n  retirement: { lastEnrolment: 2030-06-30, lastRenewal: 2031-06-30, ends: 2032-06-30 }',
    );
    edit('project-and-portfolio-management.yaml', 'effective: 2017-07-06', 'effective: 2017-08-01');
    edit('certifications.yaml', 'all: [70-410, 70-411, 70-412]', 'all: [70-410, 70-411]');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('tells a draft from the pack before it', () => {
    const { exitCode, out } = runFor(['diff', 'mpn', join(folder, 'draft'), '--on', '2019-01-01'], {
      columns: 100,
      env,
    });
    expect(exitCode).toBe(1);
    const told = inOneLine(out);
    expect(told).toContain('What is different between the two packs, as of 1 January 2019.');
    expect(told).toContain('· 5 people instead of 4. This is harder.');
    expect(told).toContain('It is called Mail now; before, Messaging.');
    expect(told).toContain('It can be renewed until 30 June 2031; before: until 30 September 2022. This is easier.');
    expect(told).toContain('Text 2017-07 takes effect on 1 August 2017; before: on 6 July 2017.');
    expect(told).toContain('Gold Datacenter: easier');
    expect(told).toContain('The text is the same, but these count otherwise than before: MCSA: Windows Server 2012.');
    expect(told).toMatch(/made by other exams now: 70-410 and 70-411,/);
  });

  it('warns of a draft whose examples fail, says which and where, and shows the difference nonetheless', () => {
    const draft = join(folder, 'mistaken');
    cpSync(join(import.meta.dirname, '../../../catalogue/mpn'), draft, { recursive: true });
    const path = join(draft, 'devops.yaml');
    const kept = readFileSync(path, 'utf8').replace(/\n {2}examples:[\s\S]*/, '\n');
    writeFileSync(path, kept.replace(/people: 4\b/g, 'people: 5'));
    const asked = (...more: string[]) => runFor(['diff', 'mpn', draft, 'devops', ...more], { columns: 100, env });
    expect(asked().out).not.toContain('Warning');
    const example = (name: string, verdict: string) =>
      `\n    - name: ${name}\n      level: gold\n      partner: { people: [] }\n      expect: { on: 2019-01-01, verdict: ${verdict} }`;
    writeFileSync(
      path,
      `${readFileSync(path, 'utf8').trimEnd()}\n  examples:${example('nobody is enough', 'met')}${example('nobody', 'notMet')}\n`,
    );
    const { out, exitCode } = asked();
    expect(exitCode).toBe(1);
    expect(inOneLine(out)).toContain(
      `Warning: 1 example of the pack ${draft} fails. Its rules may not say what they are meant to say; this is the difference as they stand.`,
    );
    expect(inOneLine(out).indexOf('Warning')).toBeLessThan(inOneLine(out).indexOf('Gold DevOps: harder'));
    const line = kept.trimEnd().split('\n').length + 5;
    expect(out.replace(/\s/g, '')).toContain(`${path}:${line}:`.replace(/\s/g, ''));
    expect(inOneLine(asked('--lang', 'de').out)).toContain('Warnung: 1 Beispiel des Pakets');
    expect(inOneLine(out)).not.toContain('see: assay pack test');
    const answer = JSON.parse(asked('--json').out) as Extract<JsonResult, { kind: 'difference' }>;
    expect(JsonResult.parse(answer)).toEqual(answer);
    const more = ['b', 'c', 'd', 'e'].map((name) => example(name, 'met')).join('');
    writeFileSync(path, `${readFileSync(path, 'utf8').trimEnd()}${more}\n`);
    const many = inOneLine(asked().out);
    expect(many).toContain(`2 more examples fail; see: assay pack test ${draft}`);
    expect(many.match(/devops\.yaml:\d+/g)).toHaveLength(3);
    expect(answer.failingExamples).toMatchObject([{ pack: draft, examples: 1, problems: [{ file: path, line }] }]);
  });

  it('of one competency leaves the others away', () => {
    const { exitCode, out } = runFor(['diff', 'mpn', join(folder, 'draft'), 'devops'], { env });
    expect(exitCode).toBe(1);
    expect(out).toContain('Gold DevOps: harder');
    expect(out).not.toContain('Mail');
    expect(runFor(['diff', 'mpn', join(folder, 'draft'), 'communications'], { env }).exitCode).toBe(0);
  });
});

describe('assay diff --json', () => {
  const answer = (...names: string[]) => {
    const { out } = runFor(['diff', ...names, '--json'], { env });
    const read = JSON.parse(out) as Extract<JsonResult, { kind: 'difference' }>;
    expect(JsonResult.parse(read)).toEqual(read);
    return read;
  };

  it('is as the published schema says, over years and between packs that have next to nothing in common', () => {
    expect(answer('mpn', '2017-07', '2017-12').competencies.length).toBeGreaterThan(5);
    expect(answer('mpn', '2012-01-01', '2020-01-01').items.length).toBeGreaterThan(20);
    const draft = mkdtempSync(join(tmpdir(), 'assay-diff-'));
    cpSync(join(import.meta.dirname, '../../../catalogue/cisco-2008'), draft, { recursive: true });
    const file = join(draft, 'programme.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('id: cisco-2008', 'id: mpn'));
    expect(answer('mpn', draft).counting.map((one) => one.kind)).toContain('rule-removed');
    rmSync(draft, { recursive: true });
  });

  it('gives each sample as a partner file, which the one text lets in and the other one keeps out', () => {
    const pack = loadPack('mpn', `${import.meta.dirname}/../../..`);
    if (!pack.ok) throw new Error('The pack is refused.');
    const { programme } = pack.value;
    let samples = 0;
    for (const [old, text, before, after] of [
      ['2017-07', '2017-09', '2017-09-14', '2017-09-15'],
      ['2017-09', '2017-12', '2017-12-14', '2017-12-15'],
    ] as const) {
      for (const { competency, levels } of answer('mpn', old, text).competencies) {
        for (const level of levels) {
          if (level.kind !== 'changed') continue;
          const verdictsOf = (sample: unknown) => {
            const facts = factsFromTree(sample, programme);
            if (!facts.ok) throw new Error(JSON.stringify(facts.problems));
            samples++;
            const asked = { programme, facts: facts.value, competency, level: level.level, knownAt: endOfTime };
            // A day earlier nothing is earned that the sample earned on the day it was judged: seen from that day on.
            const judged = (on: string) => evaluate({ ...asked, cohort: 'new', day: day(on) }).verdict;
            return [judged(after), earlier(facts.value, before, asked)];
          };
          const earlier = (
            facts: Parameters<typeof evaluate>[0]['facts'],
            on: string,
            asked: Omit<Parameters<typeof evaluate>[0], 'day'>,
          ) =>
            evaluate({
              ...asked,
              day: day(on),
              facts: {
                ...facts,
                people: facts.people.map((one) => ({
                  ...one,
                  credentials: one.credentials.map((each) => ({ ...each, earned: day('2017-01-01') })),
                })),
              },
            }).verdict;
          if (level.keptOut) expect(verdictsOf(level.keptOut)).toEqual(['not-met', 'met']);
          if (level.letIn) expect(verdictsOf(level.letIn)).toEqual(['met', 'not-met']);
        }
      }
    }
    expect(samples).toBeGreaterThan(12);
  });
});

describe.each(shippedPacks())('from text to text, the pack %s', (name) => {
  it('is told in clean sentences that keep to the width, in both languages, and as the schema says', () => {
    const pack = loadPack(name, `${import.meta.dirname}/../../..`);
    if (!pack.ok) throw new Error('The pack is refused.');
    const { programme } = pack.value;
    const states = releasesOf(programme).flatMap((id) => stateOfVersion(programme, id) ?? []);
    for (const [index, after] of states.entries()) {
      const difference = differenceOf(states[index - 1] ?? { programme, on: day('2000-01-01') }, after);
      for (const language of languages) {
        const out = render(differenceReport(difference, undefined, language), {
          width: 60,
          colour: false,
          unicode: true,
        });
        expect(out).not.toMatch(/\bundefined\b|\bnull\b|\bNaN\b|\[object|\bn-of\b|\(\)|: *\./);
        expect(Math.max(...out.split('\n').map(displayWidth))).toBeLessThanOrEqual(60);
      }
      const read = JSON.parse(JSON.stringify(presentDifference(difference, [], 'en'))) as unknown;
      expect(JsonResult.parse(read)).toEqual(read);
    }
  });
});
