import { describe, expect, it } from 'vitest';
import { loadPack } from '../../src/cli/files/load-pack.ts';
import { shippedPacks } from '../../src/cli/files/shipped-packs.ts';
import type { Programme } from '../../src/domain/catalogue/programme.ts';
import { versionsInForce } from '../../src/domain/catalogue/version-in-force.ts';
import { runExamples } from '../../src/domain/standing/examples.ts';
import { day } from '../../src/domain/time/day.ts';
import { locate } from '../../src/exchange/located-problems.ts';
import { problemInWords } from '../../src/wording/problems/problem-in-words.ts';

function load(name: string) {
  const pack = loadPack(name, process.cwd());
  if (!pack.ok) throw new Error(pack.problems.map((one) => problemInWords(one, 'en')).join('\n'));
  return pack.value;
}

describe.each(shippedPacks())('the pack %s', (name) => {
  const { programme, parts, trees } = load(name);
  const results = runExamples(programme, parts);

  it.each(results.map((result) => [result.name, result] as const))('%s', (_, result) => {
    const told = locate(result.problems, trees).map(
      (one) => `${one.place.file}:${one.place.line} ${problemInWords(one, 'en')}`,
    );
    expect(told).toEqual([]);
  });
});

describe('the public cases', () => {
  it('are all beside a rule, and run', () => {
    const packs = shippedPacks().map(load);
    const cases = new Set(
      packs.flatMap(({ programme, parts }) => runExamples(programme, parts).flatMap((one) => one.case ?? [])),
    );
    const wanted = Array.from({ length: 25 }, (_, index) => `pub-${String(index + 1).padStart(2, '0')}`);
    expect(wanted.filter((id) => !cases.has(id))).toEqual([]);
  });
});

describe('the Microsoft Partner Network of 2017', () => {
  const mpn: Programme = load('mpn').programme;
  const textOn = (competency: string, on: string) => {
    const found = mpn.competencies.get(competency);
    return found && versionsInForce(found, 'new', day(on), day('2026-01-01'))[0];
  };
  const judged = [...mpn.competencies.values()].filter((one) => one.versions.length > 0);

  it('has its eighteen competencies, each with a gold level on each of the three observed days', () => {
    expect(judged).toHaveLength(18);
    for (const on of ['2017-07-06', '2017-09-15', '2017-12-15']) {
      expect(judged.filter(({ id }) => !textOn(id, on)?.levels.has('gold')).map(({ id }) => id)).toEqual([]);
    }
  });

  it('has a silver level everywhere but for ERP from December on', () => {
    const without = (on: string) =>
      judged.filter(({ id }) => !textOn(id, on)?.levels.has('silver')).map(({ id }) => id);
    expect(without('2017-09-15')).toEqual([]);
    expect(without('2017-12-15')).toEqual(['enterprise-resource-planning']);
  });

  it('does not take a translation for a change: ten competencies have one text for the year', () => {
    const inYear = (id: string) =>
      new Set(['2017-07-06', '2017-09-15', '2017-12-15'].map((on) => textOn(id, on)?.hash)).size;
    expect(judged.filter(({ id }) => inYear(id) === 1)).toHaveLength(10);
  });

  it('has examples beside every competency that can be judged', () => {
    const shown = runExamples(mpn, load('mpn').parts).flatMap((example) => example.competency ?? []);
    for (const { id } of judged) expect(shown.filter((one) => one === id).length, id).toBeGreaterThanOrEqual(3);
  });

  it('keeps every statement about 70-451, which retired a year later than first said', () => {
    expect(mpn.items.get('70-451')?.retirement.map((one) => one.retires)).toEqual(['2013-07-31', '2014-07-31']);
  });
});
