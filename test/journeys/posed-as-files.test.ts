import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { JsonPlan } from '../../src/answers/plan-schema.ts';
import { runFor } from '../../src/cli/world-for-tests.ts';

const folder = mkdtempSync(join(tmpdir(), 'assay-posed-'));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (file: string, tree: unknown) => writeFileSync(join(folder, file), JSON.stringify(tree));

const levels = {
  silver: { people: 2, with: 'A-100' },
  gold: {
    all: [
      { meets: 'web', level: 'silver' },
      { id: 'experts', people: 2, with: 'expert' },
      { id: 'audited', evidence: 'audit', within: { months: 24 } },
    ],
  },
};
const other = { score: { x: { points: { each: 3, of: { peopleWith: 'A-300' } } } }, atLeast: 6 };
const pack = (form: 'versions' | 'levels') => ({
  language: 1,
  programme: {
    id: 'acme',
    name: 'Acme',
    levels: [
      { id: 'silver', name: 'Silver' },
      { id: 'gold', name: 'Gold' },
    ],
    evidence: { audit: {} },
    counting: { rules: [{ levels: ['gold'], awardsPerPerson: 1 }] },
    lifecycle: { enforcement: 'atRenewal', window: { opens: { days: -90 }, closes: { days: 0 } } },
  },
  exams: { 'A-100': {}, 'A-200': { validity: { months: 24 } }, 'A-300': { prerequisite: 'A-100' } },
  certifications: { expert: { paths: [{ all: ['A-100', 'A-200'] }] } },
  competencies: [
    { id: 'data', name: 'Data', asked: { gold: other } },
    { id: 'web', name: 'Web', asked: levels },
  ].map(({ asked, ...competency }) => ({
    ...competency,
    ...(form === 'levels' ? { levels: asked } : { versions: [{ id: '1', effective: '2000-01-01', levels: asked }] }),
  })),
});
const partner = {
  partner: 'pine',
  programme: 'acme',
  statuses: [{ status: 'web', level: 'gold', from: '2016-10-01', renewed: '2017-09-20' }],
  evidence: [{ kind: 'audit', on: '2017-03-01' }],
  people: [
    { id: 'ana', credentials: ['A-100', { item: 'A-200', earned: '2016-05-04' }] },
    { id: 'bo', credentials: ['A-100'] },
    { id: 'cem' },
    { id: 'dora' },
  ],
  learning: { currency: 'EUR', otherwiseRate: 50, pace: 1, vouchers: [{ id: 'gift', count: 1 }] },
};
const training = {
  language: 1,
  currency: 'EUR',
  otherwise: { fee: 165, retakeWait: { days: 7 } },
  selfStudy: { price: 0, duration: { days: 20 }, hours: 20, retakeHours: 5, pass: 700 },
};

mkdirSync(join(folder, 'pack'));
write('pack/pack.json.yaml', pack('versions'));
write('pack/training.yaml', training);
write('partner.json', partner);

/** What a plan comes to; the two texts of one requirement have other ids. */
function told(words: readonly string[]) {
  const { exitCode, out, err } = runFor([...words, '--json'], { folder });
  expect(err).toBe('');
  const { targets, actions, cost, status, gap } = JSON.parse(out) as JsonPlan;
  return {
    exitCode,
    status,
    cost,
    gap,
    targets: targets.map(({ claim, aim, deadline, renewal, isMet }) => ({ claim, aim, deadline, renewal, isMet })),
    actions: actions.map(({ person, item, exam, serves }) => ({ person, item, exam, serves })),
  };
}

describe('A problem in one file', () => {
  it.each([
    ['what is at risk', {}, []],
    [
      'what is wanted',
      { targets: [{ claim: 'data/gold' }, { claim: 'web/gold' }] },
      ['--targets', 'data/gold,web/gold'],
    ],
    [
      'what is wanted by a day, for so much, without somebody',
      {
        targets: [{ claim: 'data/gold', deadline: '2018-06-30' }],
        options: { budget: 9000, lockOut: ['cem'] },
      },
      ['--targets', 'data/gold', '--by', '2018-06-30', '--budget', '9000', '--lock-out', 'cem'],
    ],
  ] as const)('is planned as its files are: %s', (_, asked, options) => {
    write('request.json', { ...pack('levels'), on: '2017-12-20', partner, training, ...asked });
    const posed = told(['plan', '--request', 'request.json']);
    expect(posed).toEqual(told(['plan', 'partner.json', '--pack', 'pack', '--on', '2017-12-20', ...options]));
    expect(posed.actions.length).toBeGreaterThan(0);
  });
});
