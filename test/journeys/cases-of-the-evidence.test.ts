import { describe, expect, test } from 'vitest';
import { loadPack } from '../../src/cli/files/load-pack.ts';
import { canBeEarnedIn, type Item } from '../../src/domain/catalogue/item.ts';
import type { Programme } from '../../src/domain/catalogue/programme.ts';
import { assess } from '../../src/domain/standing/assess.ts';
import { evaluate } from '../../src/domain/standing/evaluate.ts';
import { heldOn } from '../../src/domain/standing/held.ts';
import { day } from '../../src/domain/time/day.ts';
import { aPartner, askedOn } from '../builders/a-partner.ts';
import { aCompetency, aProgramme, type WrittenTree } from '../builders/a-programme.ts';

/** The eleven test cases that the evidence about the Microsoft Partner Network gives for free (facts/mpn.md). */

function shipped(name: string): Programme {
  const pack = loadPack(name, process.cwd());
  if (!pack.ok) throw new Error(`The pack ${name} is refused.`);
  return pack.value.programme;
}

const mpn = shipped('mpn');

const verdict = (competency: string, level: string, partner: WrittenTree, on: string) =>
  evaluate({ programme: mpn, facts: aPartner(mpn, partner), competency, level, ...askedOn({ day: on }) }).verdict;

const holding = (...each: readonly (readonly string[])[]) => ({
  people: each.map((credentials, index) => ({ id: `p${index + 1}`, credentials })),
});

describe('(a) A requirement that changes in May', () => {
  const programme = (notice: WrittenTree) =>
    aProgramme({
      programme: {
        lifecycle: {
          enforcement: 'atRenewal',
          window: { opens: { days: -90 }, closes: { days: 0 } },
          versionBinds: 'atRenewal',
          ...notice,
        },
      },
      competency: aCompetency(
        'web',
        {},
        {
          versions: [
            { id: 'old', effective: '2010-11-01', levels: { gold: { people: 1, with: 'A' } } },
            { id: 'may-2012', effective: '2012-05-14', levels: { gold: { people: 1, with: 'B' } } },
          ],
        },
      ),
    });

  /** When a partner that has not moved loses the competency; undefined while it is held through 2013. */
  function lostBy(anniversary: string, notice: WrittenTree = {}): string | undefined {
    const asked = programme(notice);
    const facts = aPartner(asked, {
      ...holding(['A']),
      statuses: [{ status: 'web', level: 'gold', from: anniversary }],
    });
    const days = ['2012-05-14', '2012-06-20', '2012-06-21', '2013-04-10', '2013-04-11', '2013-06-20', '2013-06-21'];
    return days.find(
      (on) => !heldOn({ programme: asked, facts, competency: 'web', level: 'gold', ...askedOn({ day: on }) }).held,
    );
  }

  test('binds one partner in June and another in April of the next year, and nobody on the day itself', () => {
    expect(lostBy('2011-06-20')).toBe('2012-06-21');
    expect(lostBy('2011-04-10')).toBe('2013-04-11');
  });

  test('binds a year later whose renewal lies within the notice that the programme gives', () => {
    expect(lostBy('2011-06-20', { notice: { days: 60 } })).toBe('2013-06-21');
    expect(lostBy('2011-04-10', { notice: { days: 60 } })).toBe('2013-04-11');
  });
});

test('(b) Small and Midmarket Cloud asks for less from version to version', () => {
  const figures = { 'new-office-365-customers': 4, 'office-365-seats': 40 };
  const days = ['2014-10-01', '2015-10-01', '2017-07-06'];
  expect(days.map((on) => verdict('small-and-midmarket-cloud-solutions', 'silver', { metrics: figures }, on))).toEqual([
    'not-met',
    'met',
    'met',
  ]);
});

describe('(c) ERP in 2017', () => {
  const revenue = { attributes: { market: 'developed' }, metrics: { 'dynamics-license-revenue': 175000 } };
  const all = ['MB6-890', 'MB6-892', 'MB6-893', 'MB6-705', '70-462'];

  test('asks for five different people, each with another exam', () => {
    const five = holding(...all.map((one) => [one]));
    const four = holding(...all.slice(0, 4).map((one, index) => (index === 0 ? [one, '70-462'] : [one])));
    const judge = (people: WrittenTree) =>
      verdict('enterprise-resource-planning', 'silver', { ...revenue, ...people }, '2017-09-15');
    expect([judge(five), judge(four)]).toEqual(['met', 'not-met']);
  });

  test('has no silver any more in December', () => {
    const five = holding(...all.map((one) => [one]));
    expect(verdict('enterprise-resource-planning', 'silver', { ...revenue, ...five }, '2017-12-15')).toBe('not-met');
    expect(verdict('enterprise-resource-planning', 'gold', revenue, '2017-12-15')).toBe('met');
  });
});

test('(d) Datacenter loses 70-243 in December 2017, while 70-246 counts until the end of 2018', () => {
  const silver = (exam: string, on: string) => verdict('datacenter', 'silver', holding([exam], [exam]), on);
  expect(['2017-09-15', '2017-12-15'].map((on) => silver('70-243', on))).toEqual(['met', 'not-met']);
  expect(['2017-12-15', '2018-12-31', '2019-01-01'].map((on) => silver('70-246', on))).toEqual([
    'met',
    'met',
    'not-met',
  ]);
});

test('(e) DevOps asks for one of the same two', () => {
  const lifecycle = ['70-496', '70-498'];
  const silver = (...people: string[][]) => verdict('devops', 'silver', holding(...people), '2017-12-15');
  expect(silver([...lifecycle, 'csm'], lifecycle)).toBe('met');
  expect(silver(lifecycle, lifecycle, ['csm'])).toBe('not-met');
});

test('(f) Data Platform asks for all exams of one focus area', () => {
  const silver = (...exams: string[]) =>
    verdict('data-platform', 'silver', holding([...exams, 'data-platform-foundational']), '2017-12-15');
  expect(silver('70-764', '70-765')).toBe('met');
  expect(silver('70-764', '70-762')).toBe('not-met');
});

test('(g) 70-451 was put off by a year, and before it was said nobody could know', () => {
  const exam = mpn.items.get('70-451') as Item;
  const on = (text: string) => ({ from: day(text), to: day(text) });
  expect(canBeEarnedIn(exam, on('2014-01-15'), day('2013-07-30'))).toBe(false);
  expect(canBeEarnedIn(exam, on('2014-01-15'), day('2013-07-31'))).toBe(true);
  expect(canBeEarnedIn(exam, on('2014-08-01'), day('2014-08-01'))).toBe(false);
});

test('(h) A person counts for one gold only, and for any number of silvers', () => {
  const facts = aPartner(mpn, holding(...Array.from({ length: 4 }, () => ['mcse-productivity'])));
  const met = (level: string) =>
    assess({
      programme: mpn,
      facts,
      ...askedOn({ day: '2017-12-15' }),
      claims: ['messaging', 'collaboration-and-content'].map((competency) => ({ competency, level })),
    }).claims.filter((one) => one.together === 'met').length;
  expect([met('gold'), met('silver')]).toEqual([1, 2]);
});

test('(i) A person that moves from one company to another counts for one of them on every day', () => {
  const exams = ['70-496', '70-498', 'csm'];
  const mover = (affiliation: WrittenTree) => ({
    people: [
      { id: 'ana', affiliation: [affiliation], credentials: exams },
      { id: 'bo', credentials: ['70-496', '70-498'] },
    ],
  });
  const on = (day: string) => [
    verdict('devops', 'silver', mover({ to: '2017-10-31' }), day),
    verdict('devops', 'silver', mover({ from: '2017-11-01' }), day),
  ];
  expect(on('2017-10-31')).toEqual(['met', 'not-met']);
  expect(on('2017-11-01')).toEqual(['not-met', 'met']);
});

describe('(j) A retired competency', () => {
  const on = (day: string, from: string, renewed: string) =>
    heldOn({
      programme: mpn,
      facts: aPartner(mpn, { statuses: [{ status: 'hosting', level: 'gold', from, renewed }] }),
      competency: 'hosting',
      level: 'gold',
      ...askedOn({ day }),
    });

  test('closes to newcomers, to renewals, and for good', () => {
    const closed = ['2016-07-30', '2016-07-31'].map(
      (day) =>
        evaluate({
          programme: mpn,
          facts: aPartner(mpn, {}),
          competency: 'hosting',
          level: 'gold',
          ...askedOn({ day }),
        }).absent,
    );
    expect(closed).toEqual(['no-version', 'closed']);
    expect(on('2017-03-01', '2014-03-01', '2016-02-20')).toMatchObject({ held: true, because: 'renewal-open' });
    expect(on('2017-03-02', '2014-03-01', '2016-02-20').held).toBe(false);
    expect(on('2017-12-16', '2013-12-15', '2016-10-30').held).toBe(false);
    expect(on('2018-01-15', '2014-01-28', '2016-10-30').held).toBe(true);
    expect(on('2018-02-01', '2014-01-28', '2016-10-30')).toMatchObject({ held: false, because: 'ended' });
  });
});

test('(k) The renewal window lies before the anniversary until 2017 and after it from 2018 on', () => {
  const facts = aPartner(mpn, {
    statuses: [{ status: 'devops', level: 'silver', from: '2016-10-14', renewed: '2017-09-01' }],
  });
  const window = (on: string) =>
    heldOn({ programme: mpn, facts, competency: 'devops', level: 'silver', ...askedOn({ day: on }) }).renewal?.window;
  expect(window('2017-06-01')).toEqual({ from: '2017-07-16', to: '2017-10-14' });
  expect(window('2018-06-01')).toEqual({ from: '2018-10-15', to: '2018-11-14' });
});
