import { describe, expect, test } from 'vitest';
import { aCompetency, aProgramme, type WrittenTree } from '../../../../../test/builders/a-programme.ts';
import type { Programme } from '../../../catalogue/programme.ts';
import { day, firstDay, lastDay } from '../../../time/day.ts';
import { differenceOf } from '../programme-difference.ts';

const yearly = { enforcement: 'atRenewal', window: { opens: { days: -90 }, closes: { days: 0 } } };
const later = (from: string, closes: number) => ({
  ...yearly,
  from,
  window: { opens: { days: 1 }, closes: { days: closes } },
});
const gold = { people: 1, with: 'A' };
const having = (lifecycle: unknown, own?: WrittenTree): Programme =>
  aProgramme({
    programme: lifecycle === undefined ? {} : { lifecycle },
    competencies: [aCompetency('web', { gold }, own ? { lifecycle: own } : {}), aCompetency('data', { gold })],
  });

const of = (before: Programme, after: Programme, [from, to] = ['2018-06-01', '2018-06-01'], competency?: string) =>
  differenceOf({ programme: before, on: day(from) }, { programme: after, on: day(to) }, competency);
const told = (...asked: Parameters<typeof of>) =>
  of(...asked).lifecycle.map((one) => [
    one.from,
    one.to,
    one.kind === 'changed' ? one.changes.map(({ kind, before, after }) => ({ kind, before, after })) : one.kind,
  ]);
const closes = (before: number, after: number) => ({
  kind: 'window.closes',
  before: { days: before },
  after: { days: after },
});

describe('A difference of life cycles', () => {
  test('is told for the days of which it is said, however the policies are cut', () => {
    const before = having([yearly, later('2018-01-01', 31)]);
    expect(told(before, having([yearly, later('2018-01-01', 10)]))).toEqual([
      ['2018-01-01', lastDay, [closes(31, 10)]],
    ]);
    expect(told(before, having([yearly, later('2018-01-01', 10), later('2019-01-01', 31)]))).toEqual([
      ['2018-01-01', '2018-12-31', [closes(31, 10)]],
    ]);
    expect(told(before, having([yearly, later('2018-01-01', 10), later('2019-01-01', 10)]))).toEqual([
      ['2018-01-01', lastDay, [closes(31, 10)]],
    ]);
    expect(told(before, having([{ ...yearly, grace: { days: 5 } }, later('2018-01-01', 31)]))).toEqual([
      [firstDay, '2017-12-31', [{ kind: 'grace', before: { days: 0 }, after: { days: 5 } }]],
    ]);
  });

  test('tells a policy that begins on another day as what is said of the days between', () => {
    const [changes] = told(having([yearly, later('2018-01-01', 31)]), having([yearly, later('2018-03-01', 31)]));
    expect(changes?.slice(0, 2)).toEqual(['2018-01-01', '2018-02-28']);
  });

  test('tells that there was none, or is none any more', () => {
    expect(told(having(undefined), having(yearly))).toEqual([[firstDay, lastDay, 'added']]);
    expect(told(having([yearly, later('2018-01-01', 31)]), having(undefined))).toEqual([
      [firstDay, '2017-12-31', 'removed'],
      ['2018-01-01', lastDay, 'removed'],
    ]);
  });

  test('between two days of one programme is what the policy of the one says and that of the other does not', () => {
    const programme = having([yearly, later('2018-01-01', 31), later('2019-01-01', 10)]);
    const between = (from: string, to: string) => told(programme, programme, [from, to]);
    const opens = (before: number, after: number) => ({ ...closes(before, after), kind: 'window.opens' });
    expect(between('2017-01-01', '2017-12-31')).toEqual([]);
    expect(between('2017-12-31', '2018-01-01')).toEqual([['2018-01-01', '2018-12-31', [opens(-90, 1), closes(0, 31)]]]);
    expect(between('2017-12-31', '2019-06-01')).toEqual([['2019-01-01', lastDay, [opens(-90, 1), closes(0, 10)]]]);
    expect(between('2018-01-01', '2017-12-31')).toEqual([[firstDay, '2017-12-31', [opens(1, -90), closes(31, 0)]]]);
  });

  test('is told of the competency that has a life cycle of its own, and not of the programme for it', () => {
    const [before, after] = [having(yearly, yearly), having(yearly, { ...yearly, grace: { days: 5 } })];
    expect(of(before, after)).toMatchObject({
      lifecycle: [],
      competencies: [{ competency: 'web', lifecycle: [{ kind: 'changed', changes: [{ kind: 'grace' }] }] }],
    });
    const strict = having({ ...yearly, grace: { days: 9 } }, yearly);
    expect(of(before, strict, undefined, 'web').lifecycle).toEqual([]);
    expect(of(before, strict, undefined, 'data').lifecycle).toHaveLength(1);
    // One that gets its own, which says the same as the programme's, is treated as before.
    expect(of(having(yearly), before).competencies).toEqual([]);
    expect(of(having(yearly), having(yearly, { enforcement: 'continuous' })).competencies).toMatchObject([
      { competency: 'web', lifecycle: [{ kind: 'changed' }] },
    ]);
  });
});

describe('A difference of exceptions', () => {
  const relief = { id: 'relief', kind: 'freeze', from: '2018-04-01', to: '2018-06-30', reason: 'Flood' };
  const granting = (...exceptions: WrittenTree[]) =>
    aProgramme({
      programme: exceptions.length === 0 ? {} : { exceptions },
      competencies: [aCompetency('web', { gold }), aCompetency('data', { gold })],
    });
  const found = (...asked: Parameters<typeof of>) =>
    of(...asked).exceptions.map((one) => [one.kind, 'direction' in one ? one.direction : undefined]);

  test('tells those that come and go between two packs, and what that does', () => {
    expect(found(granting(), granting(relief))).toEqual([['added', 'easier']]);
    expect(found(granting(relief), granting())).toEqual([['removed', 'harder']]);
    const moving = { ...relief, kind: 'extension', moves: { months: 6 } };
    expect(found(granting(), granting(moving))).toEqual([['added', undefined]]);
  });

  test('between two days of one pack tells those of which one came to know, and those that ran out', () => {
    const programme = granting({ ...relief, stated: '2018-03-10' });
    const between = (from: string, to: string) => found(programme, programme, [from, to]);
    expect(between('2018-01-01', '2018-03-09')).toEqual([]);
    expect(between('2018-01-01', '2018-03-10')).toEqual([['added', 'easier']]);
    expect(between('2018-03-10', '2018-06-30')).toEqual([]);
    expect(between('2018-03-10', '2018-07-01')).toEqual([['passed', undefined]]);
    expect(between('2018-07-01', '2018-03-10')).toEqual([]);
  });

  test('of one competency leaves those for others away', () => {
    const [before, after] = [granting(), granting({ ...relief, competencies: ['web'] })];
    expect(found(before, after, undefined, 'web')).toHaveLength(1);
    expect(found(before, after, undefined, 'data')).toEqual([]);
  });

  test('for all competencies is not changed by one that is new', () => {
    const more = aProgramme({
      programme: { exceptions: [relief] },
      competencies: ['web', 'data', 'fresh'].map((id) => aCompetency(id, { gold })),
    });
    expect(found(granting(relief), more)).toEqual([]);
  });
});
