import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { aCompetency, aPack } from '../../test/builders/a-programme.ts';
import { day } from '../domain/time/day.ts';
import { endOfTime } from '../domain/time/instant.ts';
import type { WrittenPartnerFileWithLearning } from '../domain/training/written/learning.ts';
import { Pool, type PoolSettings } from './pool.ts';

let pool: Pool;
afterEach(() => pool.stop());
const aPool = (settings: Partial<PoolSettings> = {}) => {
  pool = new Pool({ threads: 2, waiting: 100, seconds: 60, ...settings });
  return pool;
};

const catalogue = {
  version: 'small',
  files: async () => ({
    'pack.yaml': JSON.stringify(aPack({ competency: aCompetency('web', { gold: { people: 1, with: 'A' } }) })),
  }),
};
const partner = {
  partner: 'acme',
  claims: ['web/gold'],
  people: [{ id: 'p', credentials: ['A'] }],
} as WrittenPartnerFileWithLearning;
const asked = { catalogue, rulings: [], partner, day: day('2020-06-15'), knownAt: endOfTime };
const standing = () => pool.standing({ ...asked, languages: ['en', 'de'], inShort: true });

/** A plan over the real offers for many people: it takes its time. */
const folder = `${import.meta.dirname}/../../catalogue/mpn`;
const mpn = {
  version: 'mpn',
  files: async () =>
    Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')])),
};
const exams = [
  '70-345',
  '70-347',
  '70-410',
  '70-411',
  '70-412',
  '70-496',
  '70-498',
  '70-532',
  '70-533',
  '70-764',
  '70-765',
  '70-483',
  '70-486',
];
const company = {
  partner: 'large',
  attributes: { market: 'standard', country: 'DE' },
  people: Array.from({ length: 60 }, (_, number) => ({
    id: `p${number}`,
    credentials: [exams[number % 11], exams[number % 13], exams[number % 7]],
  })),
} as WrittenPartnerFileWithLearning;
const slowPlan = () =>
  pool.answer({
    kind: 'plan',
    catalogue: mpn,
    rulings: [],
    partner: company,
    day: day('2017-11-15'),
    knownAt: endOfTime,
    language: 'en',
    targets: ['data-platform', 'datacenter', 'messaging', 'devops', 'application-development'].map((competency) => ({
      competency,
      level: 'gold',
    })),
    by: day('2018-11-15'),
    survivesAnyLeaver: true,
    explain: true,
  });

test('a thread answers as the domain does, with both languages and in short', async () => {
  aPool();
  const result = await standing();
  if (!result.ok) throw new Error('refused');
  const [en, de] = [result.value.answers.en, result.value.answers.de].map((text) => JSON.parse(text as string));
  expect(en).toMatchObject({
    kind: 'assessment',
    claims: [{ claim: { competency: 'web', level: 'gold' }, together: 'met' }],
  });
  expect(de.claims[0].together).toBe('met');
  expect(result.value.awards).toMatchObject([{ verdict: 'met', held: false, isClaimed: true }]);
});

test('whoever comes when too many wait is told to come back, and those who wait are answered', async () => {
  aPool({ waiting: 3 });
  const results = await Promise.all(Array.from({ length: 20 }, standing));
  expect(results.filter(({ ok }) => ok).length).toBe(5);
  expect(results.filter((one) => !one.ok)).toEqual(
    Array.from({ length: 15 }, () => ({ ok: false, refusal: { kind: 'busy', retryAfter: 1 } })),
  );
  expect((await standing()).ok).toBe(true);
});

test('a plan that takes its time keeps no standing waiting', async () => {
  aPool();
  await standing();
  const plans = [slowPlan(), slowPlan()];
  const ended: string[] = [];
  for (const plan of plans) void plan.then(() => ended.push('plan'));
  for (let number = 0; number < 20; number++) expect((await standing()).ok).toBe(true);
  expect(ended).toEqual([]);
  await pool.stop();
  for (const plan of plans) expect(await plan).toEqual({ ok: false, refusal: { kind: 'busy', retryAfter: 5 } });
});

test('plans are ended when their time is over, and the pool goes on', async () => {
  aPool({ seconds: 1 });
  for (const plan of [slowPlan(), slowPlan()])
    expect(await plan).toEqual({ ok: false, refusal: { kind: 'took-too-long', seconds: 1 } });
  expect((await standing()).ok).toBe(true);
});

test('what is wrong with a question is told, and a catalogue that cannot be read is a failure of that question alone', async () => {
  aPool();
  expect(await pool.answer({ kind: 'plan', ...asked, language: 'en' })).toMatchObject({
    refusal: { kind: 'invalid', problems: [{ code: 'no-training' }] },
  });
  expect(
    await pool.answer({
      kind: 'forecast',
      now: asked.knownAt,
      ...asked,
      language: 'de',
      until: day('2021-06-15'),
      claims: [{ competency: 'web', level: 'golt' }],
    }),
  ).toMatchObject({
    refusal: { kind: 'invalid', problems: [{ code: 'unknown-level', values: { nearest: 'gold' } }] },
  });
  const broken = { version: 'broken', files: async () => ({ 'pack.yaml': 'nothing' }) };
  for (let time = 0; time < 3; time++)
    await expect(pool.standing({ ...asked, catalogue: broken, languages: ['en'], inShort: false })).rejects.toThrow(
      'cannot be read',
    );
  expect((await standing()).ok).toBe(true);
});
