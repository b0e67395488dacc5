import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { JsonResult } from '../answers/result-schema.ts';
import { languages } from '../domain/catalogue/text.ts';
import { withoutRelease } from '../domain/impact/changed-competencies.ts';
import { comparisonOf } from '../domain/impact/comparison.ts';
import { impactOn } from '../domain/impact/impact.ts';
import { claimName } from '../domain/membership/facts.ts';
import { day } from '../domain/time/day.ts';
import { endOfTime } from '../domain/time/instant.ts';
import { findPartners } from './files/find-partners.ts';
import { loadPack } from './files/load-pack.ts';
import { factsOf, readPartner } from './files/load-partner.ts';
import { partnerImpactReport } from './impact-report/partner-impact-report.ts';
import { displayWidth } from './terminal/display-width.ts';
import { render } from './terminal/render.ts';
import { runFor } from './world-for-tests.ts';

const folder = 'examples/network';
const slips = /\bundefined\b|\bnull\b|\bNaN\b|\[object|\bnot-met\b|\(\)|: *\./;

describe('the report about the impact of December 2017 on the shipped network', () => {
  it.each([
    ['network', folder, 'en'],
    ['network', folder, 'de'],
    ['encina', `${folder}/encina.yaml`, 'en'],
    ['encina', `${folder}/encina.yaml`, 'de'],
  ] as const)('%s (%s) reads well in %s', async (name, path, language) => {
    const env = { NO_COLOR: '1', LANG: `${language}.UTF-8` };
    const { exitCode, out, err } = runFor(['impact', path], { columns: 80, env });
    expect({ exitCode, err }).toEqual({ exitCode: 1, err: '' });
    expect(Math.max(...out.split('\n').map(displayWidth))).toBeLessThanOrEqual(80);
    await expect(out).toMatchFileSnapshot(`golden/impact-${name}-${language}-80.txt`);
  });

  it('names exams that can be come by for a shorter time than there is to act', () => {
    const { out } = runFor(['impact', `${folder}/iris.yaml`, '--on', '2017-09-20'], { columns: 80 });
    expect(out).toContain('Registration for 70-246 closes on 30 November 2017.');
  });
});

const root = join(import.meta.dirname, '..', '..');

/** The pack read once, and what the change does to each partner. */
const network = (() => {
  const pack = loadPack('mpn', root);
  const found = findPartners(folder, root);
  if (!pack.ok || !found.ok || found.value.kind !== 'several') throw new Error('The shipped network is not there.');
  const { programme } = pack.value;
  const comparison = comparisonOf(withoutRelease(programme, '2017-12'), programme);
  return found.value.partners.map((files) => {
    const tree = readPartner(files, root);
    const facts = tree.ok ? factsOf(tree.value, programme) : tree;
    if (!facts.ok) throw new Error(JSON.stringify(facts.problems));
    const request = { comparison, facts: facts.value, day: day('2017-12-20'), knownAt: endOfTime };
    return { request, impact: impactOn(request) };
  });
})();

describe('the impact on each partner of the shipped network', () => {
  it('is what its file says in its first line', () => {
    const told = network.map(({ impact: { partner, levels } }) => {
      const touched = levels.filter((level) => level.held || level.effect === 'gained');
      return [partner, ...touched.map(({ claim, effect, on }) => `${claimName(claim)} ${effect} ${on}`)].join(' ');
    });
    expect(told).toEqual([
      'alpenblick datacenter/silver lost 2018-03-13',
      'bramble datacenter/silver kept 2018-07-31',
      'cedar enterprise-resource-planning/silver lost 2018-04-15',
      'delta enterprise-resource-planning/gold relieved 2018-05-02',
      'encina cloud-business-applications/silver lost 2018-06-20',
      'fjord cloud-business-applications/silver kept 2018-02-25',
      'granite windows-and-devices/silver lost 2018-03-31',
      'hibiscus enterprise-resource-planning/gold gained 2017-12-20',
      'iris datacenter/silver fails-anyway 2018-08-14',
      'juniper',
      'karst windows-and-devices/silver open 2018-03-08',
      'lotus',
    ]);
  });

  it('is told in clean sentences that keep to a narrow terminal, in both languages', () => {
    for (const { request, impact } of network) {
      const { comparison } = request;
      const change = { kind: 'release', release: '2017-12', from: day('2017-12-15'), comparison } as const;
      for (const language of languages) {
        const report = partnerImpactReport(impact, change, request, language);
        const text = render(report, { width: 44, colour: false, unicode: true });
        expect(text, impact.partner).not.toMatch(slips);
        expect(Math.max(...text.split('\n').map(displayWidth)), impact.partner).toBeLessThanOrEqual(44);
      }
    }
  });
});

describe('assay impact', () => {
  it.each([
    ['juniper', 0],
    ['karst', 3],
  ])('about %s ends with %i', (file, code) => {
    const { exitCode, out } = runFor(['impact', `${folder}/${file}.yaml`, '--json']);
    expect(exitCode).toBe(code);
    expect(JsonResult.parse(JSON.parse(out))).toMatchObject({ kind: 'impact', partner: { id: file } });
  });

  it('about a draft that says the same is that nothing changes', () => {
    const { exitCode, out } = runFor(['impact', `${folder}/alpenblick.yaml`, '--draft', 'catalogue/mpn']);
    expect(exitCode).toBe(0);
    expect(out).toContain('The change does not affect you.\n');
    expect(out).toContain('Silver Datacenter: nothing in its rules changes.');
  });

  it('about a folder has the sums and the partners, as the published schema says', () => {
    const result = JSON.parse(runFor(['impact', folder, '--json']).out) as unknown;
    expect(JsonResult.parse(result)).toEqual(result);
    expect(result).toMatchObject({
      kind: 'network-impact',
      change: { kind: 'release', release: '2017-12', from: '2017-12-15' },
      totals: {
        partners: 12,
        affected: 9,
        losing: 4,
        byCountry: { AT: { lost: 1 }, EG: { relieved: 1 }, KE: { gained: 1 } },
        byMonth: { '2017-12': { gained: 1 }, '2018-03': { lost: 2 } },
      },
    });
  });

  it.each([
    [['--release', '2017-11'], '--release: The programme has no release “2017-11”. Did you mean 2017-12?'],
    [['--release', '2017-12', '--draft', 'catalogue/mpn'], 'Write --release or --draft, not both.'],
  ])('to %j is what to write instead', (options, sentence) => {
    const { exitCode, err } = runFor(['impact', folder, ...options]);
    expect({ exitCode, err }).toEqual({ exitCode: 2, err: `${sentence}\nSee: assay help impact\n` });
  });

  it('refuses a draft whose examples fail, and names them with file and line', () => {
    const draft = mkdtempSync(join(tmpdir(), 'assay-'));
    const pack = (found: string) =>
      [
        'language: 1',
        'programme: { id: acme, name: Acme, levels: [{ id: gold, name: Gold }] }',
        'exams: { A: {} }',
        'competency:',
        '  id: web',
        '  name: Web',
        '  versions:',
        '    - id: "1"',
        '      effective: 2000-01-01',
        '      levels: { gold: { people: 1, with: A } }',
        '  examples:',
        '    - name: nobody has it',
        '      partner: {}',
        `      expect: { on: 2020-01-01, verdict: ${found} }`,
        '',
      ].join('\n');
    const partner = join(draft, 'partner.yml.txt');
    writeFileSync(partner, 'partner: a\nprogramme: acme\n');
    const run = () => runFor(['impact', partner, '--pack', draft, '--draft', draft]);
    writeFileSync(join(draft, 'pack.yaml'), pack('met'));
    expect(run()).toMatchObject({ exitCode: 2, out: '' });
    expect(run().err).toContain('pack.yaml:14:');
    expect(run().err).toContain('Found: not-met. Correct the example or the rule.');
    writeFileSync(join(draft, 'pack.yaml'), pack('notMet'));
    expect(run()).toMatchObject({ exitCode: 0, err: '' });
    rmSync(draft, { recursive: true });
  });

  it('tells what a draft grants to many and says of exams, in both languages, and diff compares texts of what has ended', () => {
    const drafts = mkdtempSync(join(tmpdir(), 'assay-'));
    const pack = (people: number, end: string, granted: readonly string[]) =>
      [
        'language: 1',
        'programme:',
        '  id: acme',
        '  name: Acme',
        '  levels: [{ id: gold, name: Gold }]',
        '  lifecycle: { enforcement: atRenewal, window: { opens: { days: 1 }, closes: { days: 31 } } }',
        ...granted,
        `exams: { A: { retirement: [{ stated: 2018-01-01, acceptedUntil: ${end} }] } }`,
        'competency:',
        '  id: web',
        '  name: Web',
        '  retirement: { ends: 2021-12-31 }',
        '  versions:',
        '    - id: "1"',
        '      effective: 2018-01-01',
        `      levels: { gold: { people: ${people}, with: A } }`,
        '',
      ].join('\n');
    const freeze = '{ id: f, kind: freeze, from: 2020-10-01, to: 2020-11-30, stated: 2020-01-01, reason: Storm }';
    for (const [name, text] of [
      ['old', pack(1, '2021-01-31', [])],
      ['new', pack(1, '2021-03-31', [`  exceptions: [${freeze}]`])],
      ['two', pack(2, '2021-01-31', [])],
      [
        'over',
        pack(1, '2021-01-31', []).replace('{ ends: 2021-12-31 }', '{ lastRenewal: 2020-06-30, ends: 2020-08-31 }'),
      ],
    ] as const) {
      mkdirSync(join(drafts, name));
      writeFileSync(join(drafts, name, 'pack.yaml'), text);
    }
    const partner = join(drafts, 'partner.txt');
    writeFileSync(
      partner,
      'partner: a\nprogramme: acme\nstatuses: [{ status: web, level: gold, from: 2019-09-15 }]\n' +
        'people: [{ id: ana, credentials: [A] }]\n',
    );
    const [old, changed, two] = ['old', 'new', 'two'].map((name) => join(drafts, name)) as [string, string, string];
    const impact = (...more: readonly string[]) =>
      runFor(['impact', partner, '--pack', old, '--draft', changed, '--on', '2020-07-01', ...more]).out;
    expect(impact()).toContain('· New exception (easier):\n  · Freeze from 1 October 2020 to 30 November 2020');
    expect(impact()).toContain('· Exams and certifications\n  · A: restated: counts until 31 March 2021');
    expect(impact('--lang', 'de')).toContain('· Prüfungen und Zertifizierungen\n  · A: ');
    const over = (language: string, on: string) =>
      runFor(['impact', partner, '--pack', old, '--draft', join(drafts, 'over'), '--on', on, '--lang', language]).out;
    expect(over('en', '2020-07-01')).toContain('· Could be renewed until 30 June 2020, ends on 31 August 2020.');
    expect(over('de', '2020-09-01')).toContain('· War zu verlängern bis 30. Juni 2020, endete am 31. August 2020.');
    expect(runFor(['diff', old, two]).out).toContain('2 people instead of 1. This is harder.');
    rmSync(drafts, { recursive: true });
  });

  it('refuses a draft that is not there, and partners of several programmes', () => {
    expect(runFor(['impact', folder, '--draft', 'no-such-pack'])).toMatchObject({ exitCode: 2, out: '' });
    const mixed = mkdtempSync(join(tmpdir(), 'assay-'));
    writeFileSync(join(mixed, 'a.yaml'), 'partner: a\nprogramme: mpn\n');
    writeFileSync(join(mixed, 'b.yaml'), 'partner: b\nprogramme: cisco-2008\n');
    expect(runFor(['impact', mixed]).err).toContain(
      'The partners of this folder are in several programmes: mpn, cisco-2008. Name one with --pack PACK.',
    );
    rmSync(mixed, { recursive: true });
  });
});
