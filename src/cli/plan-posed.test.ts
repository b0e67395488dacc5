import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { JsonPlan } from '../answers/plan-schema.ts';
import { readYamlTree } from '../exchange/yaml-tree.ts';
import { displayWidth } from './terminal/display-width.ts';
import { runFor } from './world-for-tests.ts';

const root = join(import.meta.dirname, '..', '..');
const acme = 'examples/requests/acme.yaml';
const shipped = readdirSync(join(root, 'examples', 'requests')).map((name) => `examples/requests/${name}`);
const plain = { columns: 80, env: { NO_COLOR: '1', LANG: 'en_GB.UTF-8' } };
const flat = (text: string) => text.replace(/\s+/g, ' ');
const planned = (file: string) => JSON.parse(runFor(['plan', '--request', file, '--json']).out) as JsonPlan;

const folder = mkdtempSync(join(tmpdir(), 'assay-request-'));
afterAll(() => rmSync(folder, { recursive: true }));
const written = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};

/** The shipped request with some of its text replaced; what is not there is a mistake of the test. */
function altered(name: string, ...changes: readonly (readonly [before: string, after: string])[]): string {
  const text = changes.reduce(
    (before, [from, to]) => {
      if (!before.includes(from)) throw new Error(`“${from}” does not stand in ${acme}.`);
      return before.replace(from, to);
    },
    readFileSync(join(root, acme), 'utf8'),
  );
  return written(name, text);
}

describe('every shipped request', () => {
  it.each(shipped)('%s is told in clean sentences within the width, and its plan is valid', (file) => {
    for (const language of ['en', 'de']) {
      const { out, err } = runFor(['plan', '--request', file, '--lang', language], plain);
      expect(err).toBe('');
      expect(Math.max(...out.split('\n').map(displayWidth))).toBeLessThanOrEqual(80);
      expect(out).not.toMatch(/\bundefined\b|\bnull\b|\bNaN\b|\[object|\(\)|: *\./);
    }
    expect(planned(file)).toMatchObject({ kind: 'plan', status: 'optimal', gap: { weight: 0, cost: 0 } });
    const plan = written('plan.json', runFor(['plan', '--request', file, '--json']).out);
    expect(runFor(['plan', 'verify', plan])).toMatchObject({ exitCode: 0, err: '' });
  });

  it('reaches as much as docs/planner.md and the comments say', () => {
    const reached = (name: string) =>
      planned(`examples/requests/${name}.yaml`).targets.map(({ name: award, isMet }) => `${award} ${isMet}`);
    expect(reached('roles')).toEqual(['Routing and Switching true', 'Voice true', 'Wireless true']);
    expect(reached('counts')).toEqual(['Advanced Services path true', 'Security true']);
    expect(reached('places')).toEqual(['Clouds false', 'Networks true', 'Security false']);
    expect(reached('specialization')).toEqual(['Secure Networks true', 'Networks true']);
    expect(reached('nested')).toEqual(['Specialized Database true', 'Advanced Specialized Database true']);
  });
});

describe('the example of docs/planner.md', () => {
  const docs = readFileSync(join(root, 'docs', 'planner.md'), 'utf8');
  const chapter = docs.slice(docs.indexOf('## A problem in one file'), docs.indexOf('## How to read a plan'));
  const blocks = (kind: string) =>
    [...chapter.matchAll(new RegExp(`\`\`\`${kind}\n([^]*?)\`\`\``, 'g'))].map((one) => one[1]);

  it('is the shipped file', () => {
    const file = readFileSync(join(root, acme), 'utf8');
    expect(blocks('yaml')).toEqual([file.slice(file.indexOf('language: 1'))]);
  });

  it('is planned as the page says', () => {
    const { exitCode, out } = runFor(['plan', '--request', acme], plain);
    expect(exitCode).toBe(1);
    expect(blocks('text')).toHaveLength(2);
    for (const block of blocks('text')) expect(out).toContain(block);
  });

  it('is the same as JSON', () => {
    const tree = readYamlTree(readFileSync(join(root, acme), 'utf8'), acme);
    if (!tree.ok) throw new Error('The example cannot be read.');
    const json = written('acme.json', JSON.stringify(tree.value.tree));
    expect(planned(json)).toEqual(planned(acme));
  });
});

describe('assay plan --request', () => {
  it('plans for what is at risk where no targets are named', () => {
    const file = altered(
      'at-risk.yaml',
      [
        'levels: [{ id: gold',
        'lifecycle: { enforcement: atRenewal, window: { opens: { days: -90 }, closes: { days: 0 } } }\n  levels: [{ id: gold',
      ],
      [
        '  name: Pine Systems\n',
        '  name: Pine Systems\n  statuses: [{ status: networks, level: gold, from: 2025-10-01 }]\n',
      ],
      ['targets:', 'targets: []\nlater:'],
    );
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.slice(0, text.indexOf('targets: []')));
    const { targets, actions } = planned(file);
    expect(targets).toMatchObject([{ name: 'Networks', aim: 'at-risk', deadline: '2026-10-01', isMet: true }]);
    expect(actions.map(({ person, item }) => `${person} ${item}`)).toEqual(['bo A-200']);
  });

  it('goes by weight before money, and by what must be met before weight', () => {
    const met = (file: string) => planned(file).targets.flatMap(({ name, isMet }) => (isMet ? [name] : []));
    expect(met(acme)).toEqual(['Networks', 'Security']);
    const turned = altered(
      'turned.yaml',
      ['weight: 3', 'weight: 1'],
      ['deadline: 2027-03-31', 'deadline: 2027-03-31, weight: 2'],
    );
    expect(met(turned)).toEqual(['Networks', 'Operations']);
    const needed = altered(
      'needed.yaml',
      ['weight: 3', 'weight: 100'],
      ['deadline: 2027-03-31', 'deadline: 2027-03-31, must: true'],
    );
    expect(met(needed)).toEqual(['Networks', 'Operations']);
  });

  it('says which targets that must be met cannot be met together', () => {
    const file = altered(
      'too-much.yaml',
      ['weight: 3', 'must: true'],
      ['deadline: 2027-03-31', 'deadline: 2027-03-31, must: true'],
    );
    const { exitCode, out } = runFor(['plan', '--request', file]);
    expect(exitCode).toBe(1);
    expect(flat(out)).toContain(
      'There is no plan: what people can pass in time, or for the money, is not enough for everything that must be met: Networks, Security and Operations.',
    );
    const plan = written('none.json', runFor(['plan', '--request', file, '--json']).out);
    expect(runFor(['plan', 'verify', plan]).exitCode).toBe(0);
  });

  describe('says why that is, and what would help', () => {
    const file = altered(
      'why.yaml',
      ['weight: 3', 'must: true'],
      ['deadline: 2027-03-31', 'deadline: 2027-03-31, must: true'],
    );

    it('with the facts that rule it out, the people who are missing, and the cheapest ways out', () => {
      const told = flat(runFor(['plan', '--request', file], plain).out);
      for (const sentence of [
        'Networks, Security and Operations need 6 different people; 4 can qualify in time: ana, bo, cem and eli.',
        'Together this makes it impossible, whatever else were different; nothing of it is needless: · Networks, Security and Operations are all to be met. · There are 5 people and nobody else. · A person counts for one award only: at Gold.',
        'The cost is that of the cheapest plan for all that must be met. · Without Networks: 14,866.68 EUR. · Without Security: 14,986.49 EUR. · Without Operations: 19,684.92 EUR. · 2 more people, who hold nothing yet: 29,853.17 EUR.',
      ])
        expect(told).toContain(sentence);
      expect(told).not.toContain('Not everything was tried');
    });

    it('in German', () => {
      const told = flat(runFor(['plan', '--request', file, '--lang', 'de'], plain).out);
      expect(told).toContain(
        'Networks, Security und Operations brauchen 6 verschiedene Personen; rechtzeitig können es 4 schaffen: ana, bo, cem und eli.',
      );
      expect(told).toContain('Was helfen würde, jeweils für sich');
      expect(told).toContain('2 Personen mehr, noch ohne Nachweise: 29.853,17 EUR.');
    });

    it('as JSON, in the published form', () => {
      const read = JsonPlan.parse(planned(file));
      expect(read.impossible).toMatchObject([
        {
          goal: [0, 1, 2],
          conflict: {
            kind: 'facts',
            minimal: true,
            tooFew: { needed: 6, able: 4, people: ['ana', 'bo', 'cem', 'eli'] },
          },
          complete: true,
        },
      ]);
      expect(read.impossible?.[0]?.relaxations.map(({ change, cost }) => [change, cost])).toEqual([
        [{ kind: 'give-up', target: 0 }, 1_486_668],
        [{ kind: 'give-up', target: 1 }, 1_498_649],
        [{ kind: 'give-up', target: 2 }, 1_968_492],
        [{ kind: 'more-people', count: 2 }, 2_985_317],
      ]);
    });

    it('under what a plan leaves unmet', () => {
      const told = flat(runFor(['plan', '--request', acme], plain).out);
      const unmet = told.slice(told.indexOf('What stays unmet, and why'), told.indexOf('What it costs'));
      expect(unmet).toContain('✗ Operations, by 31 March 2027');
      expect(unmet).toContain('2 more people, who hold nothing yet: 29,853.17 EUR.');
    });

    it('by a later deadline and a larger budget where those are what is missing', () => {
      const soon = altered(
        'soon.yaml',
        ['deadline: 2026-12-31, weight: 3', 'deadline: 2026-07-10, must: true'],
        ['deadline: 2026-12-31, must', 'deadline: 2026-07-10, must'],
      );
      const told = flat(runFor(['plan', '--request', soon], plain).out);
      expect(told).toContain('What is passed after 10 July 2026 does not count for Networks and Security.');
      expect(told).toMatch(/Networks due 1 month later: [\d,.]+ EUR\./);
      const poor = altered(
        'poor.yaml',
        ['weight: 3', 'must: true'],
        ['targets:', 'options: { budget: 9000 }\ntargets:'],
      );
      expect(flat(runFor(['plan', '--request', poor], plain).out)).toContain(
        'A budget of 19,684.92 EUR in place of 9,000 EUR.',
      );
    });

    it('or what exams do not change, which is impossible by itself', () => {
      const revenue = altered(
        'revenue.yaml',
        [
          'levels: [{ id: gold, name: Gold }]',
          'levels: [{ id: gold, name: Gold }]\n  evidence: { audit: { title: Yearly audit } }',
        ],
        [
          'gold: { people: 2, with: { all: [A-100, A-200] } }',
          'gold: { all: [{ people: 2, with: { all: [A-100, A-200] } }, { evidence: audit }] }',
        ],
      );
      const told = flat(runFor(['plan', '--request', revenue], plain).out);
      expect(told).toContain('✗ Networks, by 31 December 2026 · Exams do not change this');
      expect(JsonPlan.parse(planned(revenue)).impossible).toMatchObject([
        { goal: [0], conflict: { kind: 'beyond-exams', target: 0 }, relaxations: [] },
      ]);
    });
  });

  it('follows the options of the file', () => {
    const withOptions = (options: string) => altered('options.yaml', ['targets:', `options: { ${options} }\ntargets:`]);
    expect(planned(withOptions('budget: 4818.24'))).toMatchObject({ budget: 481_824, cost: 481_824 });
    expect(planned(withOptions('budget: 4000')).status).toBe('infeasible');
    expect(planned(withOptions('lockOut: [bo]')).actions.map(({ person }) => person)).not.toContain('bo');
    expect(planned(withOptions('lockIn: [ana]')).actions.map(({ person }) => person)).toContain('ana');
  });

  it('says by how much weight a plan could reach more, where the search ended before', () => {
    const text = readFileSync(join(root, 'examples', 'requests', 'roles.yaml'), 'utf8');
    const file = written('few.yaml', text.replace('budget: 60000', 'budget: 60000, nodes: 2'));
    expect(planned(file)).toMatchObject({ status: 'gap', gap: { weight: 1 }, proof: { cases: 2 } });
    const { exitCode, out } = runFor(['plan', '--request', file]);
    expect(exitCode).toBe(3);
    expect(flat(out)).toContain(
      'A plan that reaches more, by a weight of 1, is not ruled out: the search ended after 2',
    );
  });

  it('points to nothing outside the file', () => {
    const file = altered('sample.yaml', ['training:\n', 'training:\n  sample: true\n']);
    const { out } = runFor(['plan', '--request', file]);
    expect(flat(out)).toContain('samples and invented (sample: true)');
    expect(out).not.toContain('--training');
  });
});

describe('a request that is refused', () => {
  let told: readonly string[];
  beforeAll(() => {
    const file = written(
      'bad.yaml',
      [
        'language: 1',
        'on: 2026-06-01',
        'programme: { id: acme, name: Acme, levels: [{ id: gold, name: Gold }] }',
        'exams: { A-100: {}, A-200: {} }',
        'certifications:',
        '  pro: { paths: [{ all: [A-100, A-201] }], validity: { months: 36 } }',
        'competencies:',
        '  - { id: web, name: Web, levels: { gold: { people: 2, with: { n: 3, of: [A-100, A-200] } } } }',
        '  - { id: data, name: Data }',
        'partner:',
        '  partner: pine',
        '  programme: other',
        '  people:',
        '    - { id: ana, credentials: [A-110, { item: A-1000 }] }',
        '    - { id: ana }',
        '    - { id: bo, count: 2 }',
        '  learning: { currency: USD, otherwiseRate: 10, pace: 1, people: { bo3: { role: senior } } }',
        'training:',
        '  currency: EUR',
        '  exams:',
        '    - { items: [A-100], fee: 120, retakeWait: { days: 7 } }',
        '    - { items: [A-100], fee: 130, retakeWait: { days: 7 } }',
        '  selfStudy: { price: 0, duration: { days: 1 }, hours: 1, retakeHours: 1, pass: 900 }',
        'targets:',
        '  - { claim: web/platinum, deadline: 2026-12-31 }',
        '  - { claim: wbe/gold, deadline: 2026-05-31 }',
        '  - { claim: data/gold, weight: 2, must: true }',
        '  - { claim: gold }',
        '  - { claim: gold }',
        'options: { lockIn: [bo1, cy], lockOut: [bo1], budget: 10.001 }',
      ].join('\n'),
    );
    const { exitCode, err, out } = runFor(['plan', '--request', file]);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    told = err.replaceAll(`${file}:`, '').split('\n');
  });

  it.each([
    ['6:33', 'There is no exam, certification, assessment or course “A-201”. Did you mean “A-200”?'],
    ['8:67', '3 are asked for, and there are only 2 to choose from.'],
    ['12:14', 'The partner says that it is in the programme “other”, and these rules are of “acme”.'],
    ['14:32', 'There is no exam, certification, assessment or course “A-110”. Did you mean “A-100”?'],
    ['14:47', 'There is no exam, certification, assessment or course “A-1000”.'],
    ['15:13', 'The id “ana” is used twice.'],
    ['17:25', 'The rates of the partner are in USD, and the training offers in EUR.'],
    ['17:68', 'The partner has no person “bo3”. Did you mean “bo1”?'],
    ['17:81', 'No rate is stated for the role “senior”.'],
    ['22:17', '“A-100” is named twice. Name it once.'],
    ['23:14', 'Nothing says what the exam “A-200” costs.'],
    ['25:14', 'There is no level “platinum” here. Possible here: gold.'],
    ['26:14', 'The programme has no competency “wbe”. Possible here: web, data.'],
    ['26:34', 'The deadline 2026-05-31 lies before 2026-06-01, the day on which the plan begins (on).'],
    ['27:14', 'The competency “data” has no level that could be reached.'],
    ['27:33', '“data/gold” must be met in any case, so it is weighed against nothing.'],
    ['28:14', '“gold” is not a competency and a level.'],
    ['29:14', '“gold” is named twice.'],
    ['30:26', 'The partner has no person “cy”.'],
    ['30:41', '“bo1” stands in lockIn and in lockOut.'],
    ['30:55', '10.001 has more decimals than the 2 that amounts in EUR have.'],
  ])('at %s: %s', (place, sentence) => {
    expect(told.filter((line) => line.startsWith(`${place}  ${sentence}`))).toHaveLength(1);
  });

  it('is told nothing else, and everything at once', () => {
    expect(told.at(-2)).toBe('22 problems. Nothing was read.');
  });

  it('is refused for its form at once, whichever part it is in', () => {
    const file = altered(
      'form.yaml',
      ['name: Gold }', 'naem: Gold }'],
      ['pace: 1\n', 'pace: 1.5\n'],
      ['pass: 850', 'pass: 1001'],
      ['weight: 3', 'weight: 101, musst: true'],
    );
    const { exitCode, err, out } = runFor(['plan', '--request', file, '--json']);
    expect(exitCode).toBe(2);
    const { problems } = JSON.parse(out) as { readonly problems: readonly { readonly code: string }[] };
    expect(problems.map(({ code }) => code).sort()).toEqual(
      ['missing-key', 'unknown-key', 'wrong-kind', 'too-big', 'too-big', 'unknown-key'].sort(),
    );
    expect(err).toContain('The key “musst” is not known here.');
  });

  it('judges names by the names alone where the rules are wrong, however wrong they are', () => {
    const [succeeds, asked] = [
      (competency: string) => `succeeds: [{ competency: ${competency}, from: 2020-01-01, how: renamed }]`,
      'levels: { gold: { people: 2, with: A-100 } }',
    ];
    const file = written(
      'endless.yaml',
      [
        'language: 1',
        'on: 2026-06-01',
        'programme: { id: acme, name: Acme, levels: [{ id: gold, name: Gold }], lifecycle: { enforcement: atRenewal, term: { months: 0 } } }',
        'exams: { A-100: {} }',
        'competencies:',
        `  - { id: web, name: Web, ${asked}, ${succeeds('data')} }`,
        `  - { id: data, name: Data, ${asked}, ${succeeds('web')} }`,
        'partner:',
        '  partner: pine',
        '  statuses: [{ status: web, level: gold, from: 2019-01-01, renewals: [{ done: 2020-01-01, for: 2020-03-01 }] }]',
        'training: { currency: EUR }',
        'targets: [{ claim: web/golf }]',
      ].join('\n'),
    );
    const { err } = runFor(['plan', '--request', file]);
    expect(err).toContain('A term must be longer than nothing.');
    expect(err).toContain('There is no level “golf” here.');
  });

  it('says so where sums would not be exact', () => {
    const file = altered('huge.yaml', ['otherwiseRate: 80', 'otherwiseRate: 900000000'], ['hours: 30', 'hours: 10000']);
    expect(runFor(['plan', '--request', file]).err).toContain('amounts this large, sums could not be exact.');
  });

  it('and one that is not there, or that cannot be read', () => {
    expect(runFor(['plan', '--request', 'nowhere.yaml']).err).toContain('nowhere.yaml  There is no such file');
    expect(runFor(['plan', '--request', written('broken.yaml', 'language: [')])).toMatchObject({ exitCode: 2 });
  });
});

describe('what a reader should not have to puzzle out', () => {
  const source = readFileSync('examples/requests/acme.yaml', 'utf8');
  const folder = mkdtempSync(join(tmpdir(), 'assay-posed-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const ran = (name: string, text: string, language: string) => {
    const file = join(folder, name);
    writeFileSync(file, text);
    const { out, err } = runFor(['plan', '--request', file, '--lang', language]);
    return `${out}${err}`.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ');
  };

  it('names the key that is missing where only one value is possible', () => {
    const text = source.replace('language: 1\n', '');
    expect(ran('language.yaml', text, 'en')).toContain('The key “language” is missing here. Add it with one of: 1.');
    expect(ran('language.yaml', text, 'de')).toContain(
      'Hier fehlt der Schlüssel „language“. Ergänzen Sie ihn mit einem von: 1.',
    );
  });

  it('says of several awards that none of them can be had, and that there is nobody', () => {
    const text = source
      .replace(/ {2}people:\n(?: {4}- .*\n)+/, '  people: []\n')
      .replace(/ {4}people: \{ bo.*\n/, '')
      .replace('must: true', 'weight: 1');
    expect(ran('nobody.yaml', text, 'en')).toContain('No plan reaches Security, Networks or Operations.');
    expect(ran('nobody.yaml', text, 'en')).toContain('There is nobody.');
    expect(ran('nobody.yaml', text, 'de')).toContain('Security, Networks oder Operations.');
    expect(ran('nobody.yaml', text, 'de')).toContain('Es gibt niemanden.');
  });

  it('names the exam that nothing prepares for, that nobody can pass it, and what an offer for it would do', () => {
    const text = source.replace(/ {2}selfStudy: .*\n/, '');
    expect(text).not.toBe(source);
    const told = ran('unprepared.yaml', text, 'en');
    expect(told).toContain('Acme Secure Engineer: nobody can by 31 December 2026.');
    expect(told).toContain(
      'Nothing prepares for A-300: no training offer does, and the training file has no selfStudy.',
    );
    expect(told).toContain(
      'If something prepared for A-100 (Acme Basics) and A-300 (Acme Security), at once and for nothing: 4,486.48 EUR.',
    );
    const gesagt = ran('unprepared.yaml', text, 'de');
    expect(gesagt).toContain('bis zum 31. Dezember 2026 kann es niemand.');
    expect(gesagt).toContain('Auf A-300 bereitet nichts vor');
  });

  it('tells once for what people count who count for it by two requirements', () => {
    const rows = runFor(['plan', '--request', 'examples/requests/nested.yaml'], plain).out.split('\n');
    const table = rows.slice(rows.findIndex((row) => row.startsWith('Who counts where')));
    expect(table.filter((row) => row.includes('3 people, each with Database Support'))).toHaveLength(1);
  });

  it('says that who would step in is not quickly found, where nothing is told of it', () => {
    const counts = (language: string) =>
      flat(runFor(['plan', '--request', 'examples/requests/counts.yaml', '--lang', language], plain).out);
    expect(counts('en')).toMatch(/Why these people ─+ What it would cost .* with --explain Assay tells it\./);
    expect(counts('de')).toMatch(/Warum diese Personen ─+ Was es ohne .* Mit --explain sagt Assay es\./);
  });

  it('puts no colon after a score in the table of who counts where', () => {
    expect(runFor(['plan', '--request', 'examples/requests/counts.yaml']).out).toMatch(/together {2,}\S|together\n/);
  });
});

describe('people in several places', () => {
  const file = 'examples/requests/places.yaml';
  const told = (language: string) => flat(runFor(['plan', '--request', file, '--lang', language], plain).out);

  it('are sent nowhere else', () => {
    const taken = planned(file).actions.map(({ person, offer }) => `${person} ${offer}`);
    expect(taken.sort()).toEqual([
      'ada networks-class',
      'bea networks-lessons',
      'cid networks-lessons',
      'dia networks-class',
    ]);
  });

  it('read which place or language nothing is offered for, and what would help, in both languages', () => {
    const en = told('en');
    expect(en).toContain('No offer for A-300 is held in Lyon or online.');
    expect(en).toContain('No offer for A-400 is in French.');
    expect(en).toContain(
      'If what is offered for A-300 (Acme Security) were also held in Lyon or online: 23,581.70 EUR.',
    );
    expect(en).toContain('If what is offered for A-400 were also in French: 16,508.36 EUR.');
    const de = told('de');
    expect(de).toContain('Kein Angebot für A-300 findet in Lyon oder online statt.');
    expect(de).toContain('Kein Angebot für A-400 ist auf Französisch.');
    expect(de).toContain(
      'Wenn auch in Lyon oder online stattfände, was für A-300 (Acme Security) angeboten wird: 23.581,70 EUR.',
    );
    expect(de).toContain('Wenn es auch auf Französisch gäbe, was für A-400 angeboten wird: 16.508,36 EUR.');
  });

  it('are told which offers are elsewhere where others are held there that are too late, by country where no location is stated', () => {
    const text = readFileSync(join(root, file), 'utf8')
      .replaceAll(', location: Lyon', '')
      .replace('deadline: 2026-12-31', 'deadline: 2026-06-20');
    const late = written('late.yaml', text);
    const read = (language: string) => flat(runFor(['plan', '--request', late, '--lang', language], plain).out);
    expect(read('en')).toContain(
      'Of the offers for A-200, this one is not held in the country France or online: “Networks in three days” by Beech Academy.',
    );
    expect(read('de')).toContain(
      'Von den Angeboten für A-200 findet dieses nicht in dem Land Frankreich oder online statt: „Networks in three days“ von Beech Academy.',
    );
  });

  it('stand in the answer as data, with the remedy', () => {
    const { impossible = [] } = planned(file);
    const security = impossible.find(({ unmet }) => unmet === 2);
    expect(security?.conflict).toMatchObject({
      facts: expect.arrayContaining([
        {
          kind: 'place',
          item: 'A-300',
          places: [{ country: 'FR', location: 'Lyon' }],
          offers: ['security-class'],
          all: true,
        },
      ]),
    });
    expect(security?.relaxations.map(({ change }) => change)).toEqual([
      {
        kind: 'offered-there',
        of: [{ kind: 'place', item: 'A-300', places: [{ country: 'FR', location: 'Lyon' }] }],
      },
    ]);
  });

  it('that no offer can name are refused where they stand, all at once, in both languages', () => {
    const text = readFileSync(join(root, file), 'utf8')
      .replace('at: { countries: [DE] }', 'at: { countries: ["DE "] }')
      .replace('at: { locations: [Kiel] }', 'at: {}');
    const bad = written('bad-places.yaml', text);
    const refused = (language: string) => runFor(['plan', '--request', bad, '--lang', language], plain);
    expect(refused('en').exitCode).toBe(2);
    expect(flat(refused('en').err)).toMatch(
      /“DE ” is not the name of a place\..*Neither “countries” nor “locations” names a place/,
    );
    expect(flat(refused('de').err)).toMatch(
      /„DE “ ist kein Name eines Ortes\..*Weder „countries“ noch „locations“ nennt einen Ort/,
    );
  });
});
