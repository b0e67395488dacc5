import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { itemsBehind } from '../../domain/catalogue/items-behind.ts';
import { itemsInClause } from '../../domain/catalogue/items-in-clause.ts';
import { problemInWords } from '../../wording/problems/problem-in-words.ts';
import { runFor } from '../world-for-tests.ts';
import { loadPack } from './load-pack.ts';
import { partnerOf, readPartner } from './load-partner.ts';
import { loadTraining } from './load-training.ts';
import type { Loaded } from './refusal.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'assay-'));
const write = (file: string, ...lines: readonly string[]) => writeFileSync(join(folder, file), `${lines.join('\n')}\n`);

const programme = [
  'language: 1',
  'programme: { id: acme, name: Acme, levels: [{ id: gold, name: Gold }] }',
  'exams: { A-100: {}, A-200: {} }',
];
const offers = [
  'language: 1',
  'currency: EUR',
  'otherwise: { fee: 165, retakeWait: { days: 1 } }',
  'offers:',
  '  - { id: one, title: One, provider: P, prepares: [A-100], price: 89.50, duration: { days: 5 }, hours: 8, retakeHours: 2, pass: 900 }',
  '  - { id: two, title: Two, provider: P, prepares: [A-100], price: 0, duration: { days: 5 }, hours: 8, retakeHours: 2, pass: 900 }',
];

const packs = ['plain', 'offering', 'wrong-names', 'malformed', 'alone', 'broken-pack'];

beforeAll(() => {
  for (const name of packs) mkdirSync(join(folder, name));
  for (const name of packs.filter((one) => one !== 'alone')) write(`${name}/pack.yaml`, ...programme);
  write('offering/training.yaml', ...offers);
  write(
    'wrong-names/training.yaml',
    ...offers.map((line) => line.replace('prepares: [A-100], price: 89.50', 'prepares: [A-110], price: 89.505')),
  );
  write('malformed/training.yaml', ...offers.map((line) => line.replace('pass: 900', 'pass: 1001')));
  write('malformed/pack.yaml', ...programme, 'competencys: []');
  write(
    'broken-pack/pack.yaml',
    ...programme,
    'competency: { id: web, name: Web, versions: [{ id: "1", effective: 2018-01-01, levels: { gold: { people: 1, with: A-300 } } }] }',
  );
  write('broken-pack/training.yaml', 'language: 1', 'currency: EUR');
  write('alone/training.yaml', ...offers);
  write('own.yaml', ...offers);
  write('own-wrong.yaml', ...offers.map((line) => line.replace('A-100', 'A-110')));
  write('own-broken.yaml', 'language: 1', 'currency: [');
  write(
    'partner.yaml',
    'partner: northwind',
    'programme: acme',
    'people: [{ id: ana }, { id: p, count: 12 }]',
    'learning:',
    '  currency: EUR',
    '  rates: { trainee: 45.50 }',
    '  otherwiseRate: 80',
    '  pace: 1',
    '  people: { ana: { role: trainee }, p12: { pace: 0 } }',
  );
  write(
    'wrong.yaml',
    'partner: northwind',
    'programme: acme',
    'attributes: { planet: mars }',
    'learning:',
    '  currency: EUR',
    '  otherwiseRate: -1',
    '  pace: 1',
  );
  write(
    'stranger.yaml',
    'partner: northwind',
    'programme: acme',
    'people: [{ id: ana }]',
    'learning:',
    '  currency: EUR',
    '  otherwiseRate: 80',
    '  pace: 1',
    '  people:',
    '    anna: { pace: 1 }',
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What was read; throws with the sentences of what is refused. */
function accepted<Value>(loaded: Loaded<Value>): Value {
  if (loaded.ok) return loaded.value;
  throw new Error(loaded.problems.map((one) => problemInWords(one, 'en')).join('\n'));
}

/** What is refused, each with its place. */
const refused = (loaded: Loaded<unknown>) =>
  loaded.ok
    ? []
    : loaded.problems.map(
        ({ place, ...one }) => `${place.file}:${place.line}:${place.column} ${problemInWords(one, 'en')}`,
      );

const lint = (pack: string) => runFor(['pack', 'lint', pack], { folder });

describe('training offers beside a pack', () => {
  it('are read with it', () => {
    const { training } = accepted(loadPack('offering', folder));
    expect(training?.offers.map(({ id, price, free }) => [id, price, free])).toEqual([
      ['one', 8950, false],
      ['two', 0, true],
    ]);
  });

  it('need not be there', () => {
    expect(accepted(loadPack('plain', folder))).not.toHaveProperty('training');
    expect(lint('plain').exitCode).toBe(0);
  });

  it('are no pack by themselves', () => {
    expect(lint('alone').err).toContain('There is no .yaml file in this folder.');
  });

  it('are refused with the pack, each mistake where it stands', () => {
    expect(lint('wrong-names').exitCode).toBe(2);
    expect(refused(loadPack('wrong-names', folder))).toEqual([
      'wrong-names/training.yaml:5:52 There is no exam, certification, assessment or course “A-110”. Did you mean “A-100”?',
      'wrong-names/training.yaml:5:67 89.505 has more decimals than the 2 that amounts in EUR have. Round it.',
    ]);
  });

  it('are refused for their form beside that of the rules', () => {
    expect(refused(loadPack('malformed', folder))).toEqual([
      expect.stringMatching(/^malformed\/pack\.yaml:4:1 The key “competencys” is not known here\./),
      expect.stringMatching(/^malformed\/training\.yaml:5:\d+ This number is too large\. Write at most 1000\.$/),
      expect.stringMatching(/^malformed\/training\.yaml:6:\d+ This number is too large\. Write at most 1000\.$/),
    ]);
  });

  it('do not hide what is wrong with the rules', () => {
    expect(refused(loadPack('broken-pack', folder))).toEqual([
      expect.stringMatching(/^broken-pack\/pack\.yaml:4:\d+ There is no exam.*“A-300”/),
    ]);
  });

  it('are told by pack show, with the least that one person pays', () => {
    expect(runFor(['pack', 'show', 'offering'], { folder }).out).toContain(
      [
        'Training offers',
        '───────────────',
        '· 2 offers by 1 provider.',
        '· Free: 1; the others from 89.50 EUR for one person.',
        '· They prepare for 1 exam.',
        '· One try of an exam costs 165 EUR where nothing else is stated.',
      ].join('\n'),
    );
    expect(runFor(['pack', 'show', 'plain'], { folder }).out).not.toContain('Training');
  });
});

describe('training offers in a file of their own', () => {
  const load = (file: string) => loadTraining(file, accepted(loadPack('plain', folder)).programme, folder);

  it('are read by the names of a programme', () => {
    expect(accepted(load('own.yaml'))).toEqual(accepted(loadPack('offering', folder)).training);
  });

  it('are refused with every problem and its place', () => {
    expect(refused(load('own-wrong.yaml')).map((one) => one.split(' ')[0])).toEqual([
      'own-wrong.yaml:5:52',
      'own-wrong.yaml:6:52',
    ]);
    expect(refused(load('none.yaml'))).toEqual(['none.yaml:0:0 There is no such file or folder. Check the path.']);
    expect(refused(load('own-broken.yaml'))).toHaveLength(1);
  });
});

describe('how people learn', () => {
  const partner = (file: string) =>
    partnerOf(accepted(readPartner({ file, people: [] }, folder)), accepted(loadPack('offering', folder)).programme);

  it('is read from the partner’s file, for each of several alike too', () => {
    const { learning } = accepted(partner('partner.yaml'));
    expect(learning?.rates.get('trainee')).toBe(4550);
    expect([...(learning?.people.keys() ?? [])]).toEqual(['ana', 'p12']);
  });

  it('is refused beside the facts, and by every command that reads the partner', () => {
    const sentences = [
      'wrong.yaml:3:23 The programme has no attribute or classification “planet”. Declare it under programme: attributes.',
      'wrong.yaml:6:18 This number is too small. Write at least 0.',
    ];
    expect(refused(partner('wrong.yaml'))).toEqual(sentences);
    const { exitCode, err } = runFor(['assess', 'wrong.yaml', '--pack', 'offering'], { folder });
    expect(exitCode).toBe(2);
    expect(err).toContain('wrong.yaml:6:18');
  });

  it('names an unknown person where its key stands', () => {
    expect(refused(partner('stranger.yaml'))).toEqual([
      'stranger.yaml:9:5 The partner has no person “anna”. Did you mean “ana”?',
    ]);
  });
});

describe('the sample offers of the Microsoft Partner Network', () => {
  const { programme: mpn, training } = accepted(loadPack('mpn', root));
  const texts = [...mpn.competencies.values()].flatMap((one) => one.versions);
  const named = new Set(texts.flatMap((text) => [...text.levels.values()].flatMap(itemsInClause)));
  const certifications = [...named].filter((id) => mpn.items.get(id)?.kind === 'certification');
  const behind = [...itemsBehind(certifications, mpn)].filter((id) => mpn.items.get(id)?.kind === 'exam');
  const asked = [...named].filter((id) => ['exam', 'assessment'].includes(mpn.items.get(id)?.kind ?? ''));
  const sat = [...new Set([...asked, ...behind])];

  it('are marked as samples', () => expect(training?.sample).toBe(true));

  it('have a free and a paid way for every exam and assessment that a text names', () => {
    const ways = (id: string) => (training?.offers ?? []).filter((offer) => offer.prepares.includes(id));
    expect(sat.length).toBeGreaterThan(90);
    expect(sat.filter((id) => !ways(id).some((offer) => offer.free))).toEqual([]);
    expect(sat.filter((id) => ways(id).every((offer) => offer.free))).toEqual([]);
  });

  it('go with how the people of Nordlicht learn', () => {
    const files = { file: 'examples/nordlicht/partner.yaml', people: ['examples/nordlicht/people.csv'] };
    const { learning } = accepted(partnerOf(accepted(readPartner(files, root)), mpn));
    expect(learning?.currency).toBe(training?.currency);
    expect(learning?.people.get('n05')?.absences).toEqual([{ from: '2018-02-12', to: '2018-05-31' }]);
  });

  it('name only invented providers', () => {
    expect([...new Set(training?.offers.map((offer) => offer.provider))].sort()).toEqual([
      'Beispiel-Akademie',
      'Exempel Online',
      'Muster-Seminare',
      'Sample Sprints',
    ]);
  });
});
