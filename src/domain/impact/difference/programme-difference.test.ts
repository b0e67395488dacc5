import { describe, expect, test } from 'vitest';
import { aCompetency, aProgramme, type WrittenTree } from '../../../../test/builders/a-programme.ts';
import type { Competency, Programme } from '../../catalogue/programme.ts';
import { day } from '../../time/day.ts';
import { differenceOf, isEmpty } from './programme-difference.ts';
import type { State } from './state.ts';
import { stateOfVersion } from './state.ts';

const two = { people: 2, with: 'A' };
const text = (id: string, effective: string, levels: WrittenTree) => ({ id, effective, levels });
const as = (overrides: WrittenTree, on = '2020-01-01'): State => ({ programme: aProgramme(overrides), on: day(on) });
const one = (competency: WrittenTree, on?: string) => as({ competency }, on);

describe('The difference of two states', () => {
  test('of one and the same is empty', () => {
    const state = one(aCompetency('web', { silver: two, gold: { ...two, people: 4 } }));
    expect(isEmpty(differenceOf(state, state))).toBe(true);
    expect(isEmpty(differenceOf(state, { ...state, on: day('2021-05-05') }))).toBe(true);
    expect(isEmpty(differenceOf(state, one(aCompetency('web', { gold: { ...two, people: 4 }, silver: two }))))).toBe(
      true,
    );
  });

  test('names levels that come and go, and competencies too', () => {
    const before = as({
      competencies: [aCompetency('web', { silver: two, gold: two }), aCompetency('old', { gold: two })],
    });
    const after = as({ competencies: [aCompetency('web', { gold: two }), aCompetency('fresh', { silver: two })] });
    expect(differenceOf(before, after).competencies).toMatchObject([
      { competency: 'web', presence: 'stays', levels: [{ level: 'silver', kind: 'removed' }] },
      { competency: 'fresh', presence: 'new', levels: [{ level: 'silver', kind: 'added' }] },
      { competency: 'old', presence: 'gone', levels: [] },
    ]);
  });

  test('takes the text in force on each day, or the one that is named', () => {
    const versions = [
      text('1', '2019-01-01', { gold: two }),
      text('2', '2020-01-01', { gold: { ...two, people: 3 } }),
      text('3', '2021-01-01', { gold: { ...two, people: 4 } }),
    ];
    const { programme } = one(aCompetency('web', {}, { versions }));
    const between = (from: string, to: string) =>
      differenceOf({ programme, on: day(from) }, { programme, on: day(to) }).competencies.map((found) => found.texts);
    expect(between('2019-06-01', '2019-12-31')).toEqual([]);
    expect(between('2019-12-31', '2020-01-01')).toEqual([{ before: '1', after: '2' }]);
    const [first, third] = ['1', '3'].map((id) => stateOfVersion(programme, id)) as [State, State];
    expect([first.on, third.on]).toEqual(['2019-01-01', '2021-01-01']);
    expect(differenceOf(third, first).competencies).toMatchObject([
      { texts: { before: '3', after: '1' }, levels: [{ direction: 'easier' }] },
    ]);
    expect(stateOfVersion(programme, '4')).toBe(undefined);
  });

  test('tells a new name, and the three days of a retirement, stated otherwise or passed', () => {
    const retiring = (days: WrittenTree, name = 'Web') =>
      aCompetency('web', { gold: two }, { name, ...(Object.keys(days).length > 0 && { retirement: days }) });
    const days = { lastEnrolment: '2020-06-30', lastRenewal: '2020-12-31', ends: '2021-12-31' };
    expect(differenceOf(one(retiring({})), one(retiring(days, 'Net'))).competencies).toMatchObject([
      {
        presence: 'stays',
        renamed: { before: { en: 'Web' }, after: { en: 'Net' } },
        retirement: {
          before: {},
          after: days,
          passed: [],
          changes: [
            { kind: 'lastEnrolment', after: '2020-06-30', direction: 'harder' },
            { kind: 'lastRenewal', after: '2020-12-31', direction: 'harder' },
            { kind: 'ends', after: '2021-12-31', direction: 'harder' },
          ],
        },
      },
    ]);
    const later = { ...days, ends: '2022-12-31' };
    expect(differenceOf(one(retiring(days)), one(retiring(later))).competencies).toMatchObject([
      { retirement: { before: days, after: later, passed: [], changes: [{ kind: 'ends', direction: 'easier' }] } },
    ]);
    const passing = (from: string, to: string) =>
      differenceOf(one(retiring(days), from), one(retiring(days), to)).competencies.map((found) => [
        found.presence,
        found.retirement?.passed,
      ]);
    expect(passing('2020-06-29', '2020-06-30')).toEqual([]);
    expect(passing('2020-06-30', '2020-07-01')).toEqual([['stays', ['lastEnrolment']]]);
    expect(passing('2020-07-01', '2022-01-01')).toEqual([['gone', ['lastRenewal', 'ends']]]);
  });

  test('tells what a competency took over from, as soon as its pack says so', () => {
    const { programme } = one(aCompetency('web', { gold: two }));
    const web = programme.competencies.get('web') as Competency;
    const successor = {
      ...web,
      succeeds: [
        { competency: 'old', from: day('2020-03-01'), how: 'merged', holdersMove: true, anniversary: 'latest' },
      ],
    } as const;
    const later: Programme = { ...programme, competencies: new Map([['web', successor]]) };
    const between = (from: State, to: State) => differenceOf(from, to).competencies.map((found) => found.succeeds);
    const taken = [successor.succeeds];
    expect(between({ programme: later, on: day('2020-02-01') }, { programme: later, on: day('2020-03-01') })).toEqual(
      taken,
    );
    expect(between({ programme: later, on: day('2020-03-01') }, { programme: later, on: day('2020-04-01') })).toEqual(
      [],
    );
    expect(between({ programme, on: day('2020-04-01') }, { programme: later, on: day('2020-04-01') })).toEqual(taken);
  });

  test('follows exams from their first day to the last on which they count', () => {
    const exams = {
      A: {},
      B: { published: '2020-03-01' },
      C: {
        retirement: [
          { stated: '2020-02-01', retires: '2020-06-30', acceptedUntil: '2021-06-30' },
          { stated: '2020-05-01', retires: '2020-12-31', acceptedUntil: '2021-12-31' },
        ],
        replacedBy: 'B',
      },
    };
    const competency = aCompetency('web', { gold: { people: 1, with: { any: ['A', 'C'] } } });
    const programme = aProgramme({ exams, competency });
    const between = (from: string, to: string) =>
      differenceOf({ programme, on: day(from) }, { programme, on: day(to) }).items;
    const first = { retires: '2020-06-30', acceptedUntil: '2021-06-30' };
    const second = { retires: '2020-12-31', acceptedUntil: '2021-12-31' };
    expect(between('2020-01-01', '2020-01-31')).toEqual([]);
    expect(between('2020-01-01', '2020-03-01')).toEqual([
      { item: 'B', events: [{ kind: 'appears', published: '2020-03-01' }] },
      { item: 'C', events: [{ kind: 'end-stated', after: first, stated: '2020-02-01', replacedBy: ['B'] }] },
    ]);
    expect(between('2020-03-01', '2020-05-01')).toEqual([
      { item: 'C', events: [{ kind: 'end-restated', before: first, after: second, stated: '2020-05-01' }] },
    ]);
    expect(between('2020-12-31', '2021-01-01')).toEqual([
      { item: 'C', events: [{ kind: 'passed', days: { retires: '2020-12-31' }, replacedBy: ['B'] }] },
    ]);
  });

  test('of two packs says what an exam that no longer counts so long does to the rules that name it', () => {
    const competency = aCompetency('web', { gold: { people: 1, with: { any: ['A', 'B'] } } });
    const until = (acceptedUntil: string) =>
      as({ exams: { A: {}, B: { retirement: [{ retires: '2019-06-30', acceptedUntil }] } }, competency }, '2020-06-15');
    const [long, short] = [until('2020-12-31'), until('2020-05-31')];
    expect(differenceOf(long, short)).toMatchObject({
      competencies: [
        { levels: [{ direction: 'harder', changes: [{ kind: 'items-restated', items: ['B'], direction: 'harder' }] }] },
      ],
      items: [{ item: 'B', events: [{ kind: 'end-restated' }] }],
    });
    expect(differenceOf(short, long).competencies).toMatchObject([{ levels: [{ direction: 'easier' }] }]);
  });

  test('of two packs tells certifications whose sets of exams changed, and what that does to rules', () => {
    const competency = aCompetency('web', { gold: { people: 1, with: 'K' } });
    const made = (path: readonly string[]) => as({ certifications: { K: { paths: [{ all: path }] } }, competency });
    expect(differenceOf(made(['A', 'B']), made(['A', 'B', 'C']))).toMatchObject({
      competencies: [{ levels: [{ direction: 'harder' }] }],
      items: [{ item: 'K', events: [{ kind: 'paths' }] }],
    });
  });

  test('of two packs compares what had ended by then as of its last day, and says which day that is', () => {
    const ending = (ends: string | undefined, people: number) =>
      as(
        {
          competencies: [
            aCompetency('web', { gold: { ...two, people } }, ends === undefined ? {} : { retirement: { ends } }),
            aCompetency('cloud', { gold: two }),
          ],
        },
        '2021-01-01',
      );
    const found = (before: State, after: State) => differenceOf(before, after).competencies;
    const harder = { presence: 'stays', texts: { before: '1', after: '1' }, levels: [{ direction: 'harder' }] };
    expect(found(ending('2020-08-31', 2), ending('2020-08-31', 3))).toMatchObject([
      { ...harder, comparedOn: '2020-08-31' },
    ]);
    expect(found(ending('2020-08-31', 2), ending('2020-06-30', 3))).toMatchObject([
      { ...harder, comparedOn: '2020-06-30', retirement: { changes: [{ kind: 'ends', direction: 'harder' }] } },
    ]);
    expect(found(ending('2020-08-31', 2), ending(undefined, 3))).toMatchObject([
      { ...harder, comparedOn: '2020-08-31', retirement: { changes: [{ kind: 'ends', direction: 'easier' }] } },
    ]);
    const [gone] = found(ending(undefined, 2), ending('2020-08-31', 3));
    expect(gone).toMatchObject({ presence: 'gone', retirement: { after: { ends: '2020-08-31' } } });
    expect(gone).not.toHaveProperty('comparedOn');
    expect(found(ending('2020-08-31', 2), ending('2020-08-31', 2))).toEqual([]);
    expect(found(ending('2021-01-01', 2), ending('2021-01-01', 3))[0]).not.toHaveProperty('comparedOn');
  });

  test('of one competency leaves the others and their exams away', () => {
    const before = as({
      competencies: [aCompetency('web', { gold: two }), aCompetency('old', { gold: { people: 1, with: 'B' } })],
    });
    const after = as({
      competencies: [aCompetency('web', { gold: two }), aCompetency('old', { gold: { people: 1, with: 'C' } })],
    });
    expect(isEmpty(differenceOf(before, after, 'web'))).toBe(true);
    expect(differenceOf(before, after, 'old').items.map((found) => found.item)).toEqual(['C', 'B']);
  });

  test('of two packs tells how well facts must be proved, and whose days they are', () => {
    const strict = as({ programme: { verification: 'verified', zone: 'Europe/Berlin' } });
    expect(differenceOf(as({}), strict)).toMatchObject({
      verification: { before: 'claimed', after: 'verified' },
      zone: { before: 'UTC', after: 'Europe/Berlin' },
    });
    expect(isEmpty(differenceOf(as({}), strict))).toBe(false);
  });

  test('of two packs tells what is counted together, and what that does to each text', () => {
    const web = { competency: aCompetency('web', { gold: two }) };
    const apart = as({ ...web, programme: { scope: { per: 'location' } } });
    const found = differenceOf(as(web), apart);
    expect(found.scope).toEqual({
      before: { per: 'company', combine: 'each' },
      after: { per: 'location', combine: 'each' },
    });
    const [level] = found.competencies[0]?.levels ?? [];
    expect(level).toMatchObject({ level: 'gold', kind: 'changed', changes: [{ kind: 'clause-replaced' }] });
    expect(isEmpty(differenceOf(apart, apart))).toBe(true);
  });

  test('of two packs tells texts that were changed although they are not in force, came, went, or end otherwise', () => {
    const state = (versions: readonly WrittenTree[]) => one(aCompetency('web', {}, { versions }));
    const first = { ...text('1', '2018-01-01', { gold: two }), announced: '2017-12-01' };
    const second = text('2', '2019-01-01', { gold: two });
    const before = state([first, second]);
    const found = (...versions: WrittenTree[]) =>
      differenceOf(before, state(versions)).competencies.flatMap((each) => each.otherTexts);
    expect(found(first, second)).toEqual([]);
    expect(found({ ...first, levels: { gold: { ...two, people: 3 } } }, second)).toEqual([
      { version: '1', kind: 'edited' },
    ]);
    expect(found(second)).toEqual([{ version: '1', kind: 'removed' }]);
    expect(found(text('0', '2017-01-01', { gold: two }), first, second)).toEqual([{ version: '0', kind: 'added' }]);
    expect(
      found({ ...first, announced: '2017-11-01', until: '2018-06-30', observed: true }, second).flatMap((each) =>
        each.kind === 'terms' ? each.changes.map((change) => change.kind) : each.kind,
      ),
    ).toEqual(['until', 'announced', 'observed']);
    // A text that says no day of announcement is announced when it takes effect: one change, not two.
    expect(found(first, text('2', '2019-02-01', { gold: two }))).toEqual([]);
  });
});
