import { describe, expect, test } from 'vitest';
import { standingOf, verdictOn } from '../../../test/builders/a-partner.ts';
import { aRule, type WrittenTree } from '../../../test/builders/a-programme.ts';

const one = (...credentials: unknown[]): WrittenTree => ({ people: [{ id: 'ana', credentials }] });
const asking = (condition: unknown, items: WrittenTree = {}) => aRule({ people: 1, with: condition }, items);
/** Met on the first of the two days and not on the second, or the other way round. */
const verdicts = (rule: ReturnType<typeof asking>, partner: WrittenTree, ...days: string[]) =>
  days.map((day) => verdictOn(rule, partner, { day }));

describe('A credential counts', () => {
  test('on its last valid day and not on the next', () => {
    expect(
      verdicts(
        asking('A'),
        one({ item: 'A', earned: '2019-01-01', validThrough: '2020-02-29' }),
        '2020-02-29',
        '2020-03-01',
      ),
    ).toEqual(['met', 'not-met']);
  });

  test('from the day it was earned', () => {
    expect(verdicts(asking('A'), one({ item: 'A', earned: '2019-01-01' }), '2018-12-31', '2019-01-01')).toEqual([
      'not-met',
      'met',
    ]);
  });

  test('for the validity of its item, where it names no last day of its own', () => {
    const rule = asking('A', { exams: { A: { validity: { months: 24 } } } });
    expect(verdicts(rule, one({ item: 'A', earned: '2018-02-28' }), '2020-02-28', '2020-03-01')).toEqual([
      'met',
      'not-met',
    ]);
    expect(verdicts(rule, one({ item: 'A', earned: '2018-02-28', validThrough: null }), '2030-01-01')).toEqual(['met']);
  });

  test('through the last day on which its item is accepted', () => {
    const rule = asking('A', {
      exams: { A: { retirement: [{ retires: '2017-12-31', acceptedUntil: '2018-12-31' }] } },
    });
    expect(verdicts(rule, one('A'), '2018-12-31', '2019-01-01')).toEqual(['met', 'not-met']);
  });

  test('for ever, where a retired item is not dropped', () => {
    expect(
      verdicts(asking('A', { exams: { A: { retirement: [{ retires: '2017-12-31' }] } } }), one('A'), '2025-01-01'),
    ).toEqual(['met']);
  });

  test('only where it was earned by the day that the item or the rule names', () => {
    const byItem = asking('A', { exams: { A: { retirement: [{ earnedBy: '2017-12-31' }] } } });
    const byRule = asking({ item: 'A', earnedBy: '2017-12-31' });
    for (const rule of [byItem, byRule]) {
      expect(verdicts(rule, one({ item: 'A', earned: '2017-12-31' }), '2020-01-01')).toEqual(['met']);
      expect(verdicts(rule, one({ item: 'A', earned: '2018-01-01' }), '2020-01-01')).toEqual(['not-met']);
    }
  });

  test('until the earlier of the days that the rule and the item name', () => {
    const exams = { A: { retirement: [{ acceptedUntil: '2018-12-31' }] } };
    expect(
      verdicts(asking({ item: 'A', countsUntil: '2018-06-30' }, { exams }), one('A'), '2018-06-30', '2018-07-01'),
    ).toEqual(['met', 'not-met']);
    expect(
      verdicts(asking({ item: 'A', countsUntil: '2019-06-30' }, { exams }), one('A'), '2018-12-31', '2019-01-01'),
    ).toEqual(['met', 'not-met']);
  });

  test('only with proof as strong as the rule asks for', () => {
    const claimed = one({ item: 'A', verification: 'claimed' });
    const documented = one({ item: 'A', verification: 'documented' });
    expect(verdictOn(asking({ item: 'A', verification: 'documented' }), claimed)).toBe('not-met');
    expect(verdictOn(asking({ item: 'A', verification: 'documented' }), documented)).toBe('met');
    const strict = asking('A', { programme: { verification: 'verified' } });
    expect(verdictOn(strict, documented)).toBe('not-met');
    expect(
      verdictOn(
        asking({ item: 'A', verification: 'claimed' }, { programme: { verification: 'verified' } }),
        documented,
      ),
    ).toBe('not-met');
  });

  test('perhaps, where it is disputed or provisional', () => {
    for (const state of ['disputed', 'provisional']) {
      const partner = one({ item: 'A', state });
      expect(verdictOn(asking('A'), partner)).toBe('undetermined');
      const finding = standingOf(asking('A'), partner).finding;
      expect(finding).toMatchObject({ slots: [{ holders: [], possible: ['ana'] }] });
    }
    expect(verdictOn(asking('A'), one({ item: 'A', state: 'disputed' }, 'A'))).toBe('met');
  });
});

describe('A statement about an end', () => {
  const moved = asking('A', {
    exams: {
      A: {
        retirement: [
          { stated: '2012-01-01', acceptedUntil: '2013-07-31' },
          { stated: '2013-06-01', acceptedUntil: '2014-07-31' },
        ],
      },
    },
  });

  test('that is known later does not matter earlier', () => {
    const on = (day: string, knownAt: string) => verdictOn(moved, one('A'), { day, knownAt });
    expect(on('2013-12-31', '2013-05-31')).toBe('not-met');
    expect(on('2013-12-31', '2013-06-01')).toBe('met');
    expect(on('2013-12-31', '2011-01-01')).toBe('met');
    expect(on('2014-08-01', '2013-06-01')).toBe('not-met');
  });

  test('is the latest one, whatever their order in the pack', () => {
    const reversed = asking('A', {
      exams: {
        A: {
          retirement: [
            { stated: '2013-06-01', acceptedUntil: '2014-07-31' },
            { stated: '2012-01-01', acceptedUntil: '2013-07-31' },
          ],
        },
      },
    });
    expect(verdictOn(reversed, one('A'), { day: '2013-12-31' })).toBe('met');
  });
});

describe('A certification', () => {
  const paths = { certifications: { K: { paths: [{ all: ['A', 'B'] }, { all: ['A', 'C'] }] } } };

  test('is held by whoever has passed the exams of one of its paths', () => {
    const rule = asking('K', paths);
    expect(
      [one('A', 'B'), one('A', 'C'), one('K'), one('B', 'C'), one('A')].map((partner) => verdictOn(rule, partner)),
    ).toEqual(['met', 'met', 'met', 'not-met', 'not-met']);
  });

  test('is held by its path after an exam of it is no longer accepted by itself', () => {
    const rule = asking('K', {
      ...paths,
      exams: { A: { retirement: [{ acceptedUntil: '2015-01-01' }] }, B: {}, C: {} },
    });
    expect(verdictOn(rule, one('A', 'B'))).toBe('met');
    expect(verdictOn(asking('A', { exams: { A: { retirement: [{ acceptedUntil: '2015-01-01' }] } } }), one('A'))).toBe(
      'not-met',
    );
  });

  test('that expires is not held by its path alone', () => {
    const rule = asking('K', { certifications: { K: { paths: ['A'], validity: { months: 12 } } } });
    expect([verdictOn(rule, one('A')), verdictOn(rule, one('K'))]).toEqual(['not-met', 'met']);
  });

  test('that is no longer accepted is not held by its path either', () => {
    const rule = asking('K', {
      certifications: { K: { paths: ['A'], retirement: [{ acceptedUntil: '2020-06-14' }] } },
    });
    expect(verdicts(rule, one('A'), '2020-06-14', '2020-06-15')).toEqual(['met', 'not-met']);
  });

  test('counts as held by its equivalent, through several steps', () => {
    const rule = asking('K', { certifications: { K: { equivalent: { all: ['L', 'A'] } }, L: { paths: ['B'] } } });
    expect([one('B', 'A'), one('L', 'A'), one('L'), one('A')].map((partner) => verdictOn(rule, partner))).toEqual([
      'met',
      'met',
      'not-met',
      'not-met',
    ]);
  });
});
