import { describe, expect, test } from 'vitest';
import { people, standingOf, verdictOn } from '../../../test/builders/a-partner.ts';
import { aCompetency, aPack, aProgramme, aRule, refusalsOf } from '../../../test/builders/a-programme.ts';

const held = (exam: string) => ({ people: 1, with: exam });

describe('A waiver', () => {
  const rule = aRule(
    { all: [{ id: 'skills', people: 2, with: 'A' }, held('B')] },
    {
      competencies: [aCompetency('data', { gold: { id: 'skills', people: 2, with: 'A' } })],
    },
  );
  const waiver = {
    kind: 'waiver',
    competency: 'web',
    clause: 'skills',
    from: '2020-01-01',
    to: '2020-12-31',
    by: 'support',
    reason: 'flood',
  };
  const partner = { people: people({ ana: ['B'] }), exceptions: [waiver] };

  test('stands in for its clause from its first day through its last', () => {
    expect(verdictOn(rule, partner, { day: '2019-12-31' })).toBe('not-met');
    expect(verdictOn(rule, partner, { day: '2020-01-01' })).toBe('met');
    expect(verdictOn(rule, partner, { day: '2020-12-31' })).toBe('met');
    expect(verdictOn(rule, partner, { day: '2021-01-01' })).toBe('not-met');
  });

  test('says nothing about a clause of the same id in another competency', () => {
    expect(verdictOn(rule, partner, { competency: 'data' })).toBe('not-met');
  });

  test('of one level says nothing about the other level', () => {
    const levels = aProgramme({
      competency: aCompetency('web', {
        silver: { id: 'skills', people: 1, with: 'A' },
        gold: { id: 'skills', people: 2, with: 'A' },
      }),
    });
    const forSilver = { exceptions: [{ ...waiver, level: 'silver' }] };
    expect(verdictOn(levels, forSilver, { level: 'silver' })).toBe('met');
    expect(verdictOn(levels, forSilver, { level: 'gold' })).toBe('not-met');
  });

  test('that became known later does not matter before', () => {
    const later = { ...partner, exceptions: [{ ...waiver, knownFrom: '2020-08-01' }] };
    expect(verdictOn(rule, later, { knownAt: '2020-07-01' })).toBe('not-met');
    expect(verdictOn(rule, later, { knownAt: '2020-08-02' })).toBe('met');
  });
});

describe('A figure that is counted for some time', () => {
  const months = (count: number) => ({ trailing: { months: count } });
  const sales = (count: number) => ({ metric: 'sales', window: months(count), aggregate: 'sum' });
  const periods = (clause: object) => {
    const { finding } = standingOf(aRule(clause), { metrics: { sales: 5 } }, { day: '2020-06-15' });
    return finding?.kind === 'compare' ? finding.periods : undefined;
  };

  test('says from when to when, for each stretch of days once', () => {
    const both = { plus: [sales(12), { times: [sales(12), 2] }, sales(3)] };
    expect(periods({ amount: both, atLeast: 1 })).toEqual([
      { from: '2019-06-16', to: '2020-06-15' },
      { from: '2020-03-16', to: '2020-06-15' },
    ]);
  });

  test('says it of the day that is looked at, and nothing where every figure counts', () => {
    expect(periods({ amount: { on: { months: -12 }, amount: sales(12) }, atLeast: 1 })).toEqual([
      { from: '2018-06-16', to: '2019-06-15' },
    ]);
    expect(periods({ metric: 'sales', atLeast: 1 })).toEqual([]);
  });
});

describe('A ratio', () => {
  const rule = aRule({ ratio: [{ metric: 'sales' }, { metric: 'seats' }], atLeast: '50%' });

  test('over a base that may be zero or may be enough is undetermined', () => {
    const partner = { metrics: { sales: 5, seats: { atLeast: 0, atMost: 10 } } };
    expect(verdictOn(rule, partner)).toBe('undetermined');
  });

  test('whose base may be zero does not take the value without a base for certain', () => {
    const otherwise = aRule({
      amount: { ratio: [{ metric: 'sales' }, { metric: 'seats' }], withoutBase: 1 },
      atLeast: 1,
    });
    expect(verdictOn(otherwise, { metrics: { sales: 5, seats: { atLeast: 0, atMost: 10 } } })).toBe('undetermined');
    expect(verdictOn(otherwise, { metrics: { sales: 5, seats: 0 } })).toBe('met');
  });

  test('over a base of zero is not met', () => {
    expect(verdictOn(rule, { metrics: { sales: 5, seats: 0 } })).toBe('not-met');
    expect(verdictOn(rule, { metrics: { sales: 5, seats: 10 } })).toBe('met');
  });
});

describe('A score', () => {
  test('reaches its threshold by one part whatever another part with an open figure gives', () => {
    const rule = aRule({
      score: {
        skills: { points: { each: 10, of: { peopleWith: 'A' } } },
        net: { points: { metric: 'sales' }, max: 5 },
      },
      atLeast: 20,
    });
    expect(verdictOn(rule, { people: people({ ana: ['A'], bo: ['A'] }), metrics: { sales: { atMost: 3 } } })).toBe(
      'met',
    );
  });

  test('keeps fractions exact: six times 40/6 is 40', () => {
    const rule = aRule({
      score: { skills: { points: { each: '40/6', of: { peopleWith: 'A' } }, max: 40 } },
      atLeast: 40,
    });
    const six = { people: [{ id: 'p', count: 6, credentials: ['A'] }] };
    expect(verdictOn(rule, six)).toBe('met');
    expect(verdictOn(rule, { people: [{ id: 'p', count: 5, credentials: ['A'] }] })).toBe('not-met');
  });
});

describe('During a window', () => {
  test('a status that becomes old enough within the window is noticed on that day', () => {
    const rule = aRule({
      anyDayIn: { from: '2020-01-01', to: '2020-12-31' },
      require: { all: [{ holds: 'partnership', for: { months: 6 } }, held('A')] },
    });
    const partner = {
      people: [{ id: 'ana', credentials: [{ item: 'A', earned: '2010-01-01', validThrough: '2020-05-01' }] }],
      statuses: [{ status: 'partnership', from: '2019-09-15' }],
    };
    expect(verdictOn(rule, partner)).toBe('met');
  });

  test('evidence that becomes too old within the window is noticed on the day after', () => {
    const rule = aRule({
      everyDayIn: { from: '2020-01-01', to: '2020-12-31' },
      require: { evidence: 'audit', within: { months: 12 } },
    });
    expect(verdictOn(rule, { evidence: [{ kind: 'audit', on: '2019-06-01' }] }, { day: '2021-01-01' })).toBe('not-met');
  });

  test('a credential that becomes too old for the rule within the window is noticed on the day after', () => {
    const rule = aRule({
      everyDayIn: { from: '2020-01-01', to: '2020-12-31' },
      require: { people: 1, with: { item: 'A', earnedWithin: { months: 24 } } },
    });
    expect(
      verdictOn(
        rule,
        { people: [{ id: 'ana', credentials: [{ item: 'A', earned: '2018-06-01' }] }] },
        { day: '2021-01-01' },
      ),
    ).toBe('not-met');
  });

  test('an item that the rule counts only until a day within the window is noticed on the day after', () => {
    const rule = aRule({
      everyDayIn: { from: '2020-01-01', to: '2020-12-31' },
      require: { people: 1, with: { item: 'A', countsUntil: '2020-06-30' } },
    });
    expect(verdictOn(rule, { people: people({ ana: ['A'] }) }, { day: '2021-01-01' })).toBe('not-met');
  });

  test('a figure that leaves a trailing window is noticed', () => {
    const rule = aRule({
      everyDayIn: { from: '2020-01-01', to: '2020-12-31' },
      require: { metric: 'sales', window: { trailing: { months: 3 } }, atLeast: 10 },
    });
    const partner = {
      metrics: {
        sales: [
          { value: 10, on: '2019-12-01' },
          { value: 0, on: '2020-01-01' },
          { value: 10, on: '2020-12-01' },
        ],
      },
    };
    expect(verdictOn(rule, partner, { day: '2021-01-01' })).toBe('not-met');
  });

  test('a row that leaves a trailing window is noticed', () => {
    const rule = aRule({
      everyDayIn: { from: '2020-01-01', to: '2020-12-31' },
      require: { amount: { records: 'deals', window: { trailing: { months: 3 } } }, atLeast: 1 },
    });
    const partner = {
      records: {
        deals: [
          { on: '2019-12-01', value: 1 },
          { on: '2020-12-01', value: 1 },
        ],
      },
    };
    expect(verdictOn(rule, partner, { day: '2021-01-01' })).toBe('not-met');
  });

  test('a row that is added within the window is noticed', () => {
    const rule = aRule({
      anyDayIn: { from: '2020-01-01', to: '2020-12-31' },
      require: { all: [{ amount: { records: 'deals', window: { trailing: { months: 1 } } }, atLeast: 1 }, held('A')] },
    });
    const partner = {
      people: [{ id: 'ana', credentials: [{ item: 'A', earned: '2010-01-01', validThrough: '2020-05-15' }] }],
      records: { deals: [{ on: '2020-05-01', value: 1 }] },
    };
    expect(verdictOn(rule, partner)).toBe('met');
  });

  test('a ruling that begins within the window is noticed', () => {
    const question = {
      text: 'Which?',
      readings: { easy: 'A', hard: 'B' },
      rulings: [{ reading: 'hard', from: '2020-02-01', stated: '2020-01-01' }],
    };
    const rule = aRule(
      {
        everyDayIn: { from: '2020-01-01', to: '2020-12-31' },
        require: { question: 'which', readings: { easy: held('A'), hard: held('B') } },
      },
      {
        programme: {
          questions: {
            which: { ...question, rulings: [{ reading: 'easy', from: '2010-01-01' }, ...question.rulings] },
          },
        },
      },
    );
    expect(verdictOn(rule, { people: people({ ana: ['A'] }) }, { day: '2021-01-01' })).toBe('not-met');
  });

  test('a version that ends within the window without a next one is noticed', () => {
    const rule = aRule(
      { everyDayIn: { from: '2020-01-01', to: '2020-12-31' }, require: { meets: 'data', level: 'gold' } },
      {
        competencies: [
          {
            id: 'data',
            name: 'Data',
            versions: [{ id: '1', effective: '2010-01-01', until: '2020-06-30', levels: { gold: held('A') } }],
          },
        ],
      },
    );
    expect(verdictOn(rule, { people: people({ ana: ['A'] }) }, { day: '2021-01-01' })).toBe('not-met');
  });
});

describe('In each place', () => {
  const rule = aRule({ per: 'country', combine: 'all', require: { people: 1, with: 'A' } });

  test('a country that everybody has left long ago is not asked about', () => {
    const partner = {
      people: [
        { id: 'ana', country: 'DE', credentials: ['A'] },
        { id: 'bo', affiliation: [{ country: 'FR', to: '2010-12-31' }], credentials: [] },
      ],
    };
    expect(verdictOn(rule, partner)).toBe('met');
  });

  test('a country where nobody was known to be at the time is not asked about', () => {
    const partner = {
      people: [
        { id: 'ana', country: 'DE', credentials: ['A'] },
        { id: 'bo', affiliation: [{ country: 'FR', knownFrom: '2020-12-01' }], credentials: [] },
      ],
    };
    expect(verdictOn(rule, partner, { knownAt: '2020-07-01' })).toBe('met');
    expect(verdictOn(rule, partner, { knownAt: '2020-12-02' })).toBe('not-met');
  });
});

describe('Ages', () => {
  test('of evidence and of credentials are counted alike: twelve months old is not older than twelve months, a day more is', () => {
    const byEvidence = aRule({ evidence: 'audit', within: { months: 12 } });
    const byCredential = aRule({ people: 1, with: { item: 'A', earnedWithin: { months: 12 } } });
    for (const [day, verdict] of [
      ['2020-06-15', 'met'],
      ['2020-06-16', 'not-met'],
    ] as const) {
      const on = { day };
      const found = [
        verdictOn(byCredential, { people: [{ id: 'ana', credentials: [{ item: 'A', earned: '2019-06-15' }] }] }, on),
        verdictOn(byEvidence, { evidence: [{ kind: 'audit', on: '2019-06-15' }] }, on),
      ];
      expect(found).toEqual([verdict, verdict]);
    }
  });
});

describe('An open question', () => {
  test('that readings answer differently shows ways for a reading that fails', () => {
    const rule = aRule(
      {
        team: [
          { people: 1, with: 'A' },
          { people: 1, with: 'A' },
        ],
        sharing: 'unspecified',
        question: 'share',
      },
      {
        programme: { questions: { share: { text: 'May they?', readings: { shared: 'yes', distinct: 'no' } } } },
      },
    );
    const standing = standingOf(rule, { people: people({ ana: ['A'], bo: [] }) });
    expect(standing.verdict).toBe('undetermined');
    expect(standing.ways[0]?.exams).toBe(1);
  });
});

describe('A classification', () => {
  test('that is decided by itself is refused', () => {
    const size = {
      cases: [{ is: 'big', when: { by: 'size', cases: { big: held('A'), small: held('B') } } }],
      otherwise: 'small',
    };
    const codes = refusalsOf(
      aPack({
        programme: { classifications: { size } },
        competency: aCompetency('web', { gold: { by: 'size', cases: { big: held('A'), small: held('B') } } }),
      }),
    ).map((one) => one.code);
    expect(codes).not.toEqual([]);
  });

  test('that is decided by a level which depends on it is refused', () => {
    const size = { cases: [{ is: 'big', when: { meets: 'web', level: 'gold' } }], otherwise: 'small' };
    const codes = refusalsOf(
      aPack({
        programme: { classifications: { size } },
        competency: aCompetency('web', { gold: { by: 'size', cases: { big: held('A'), small: held('B') } } }),
      }),
    ).map((one) => one.code);
    expect(codes).not.toEqual([]);
  });
});
