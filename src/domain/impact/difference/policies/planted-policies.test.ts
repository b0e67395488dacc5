import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aPartner, askedOn } from '../../../../../test/builders/a-partner.ts';
import { aCompetency, aProgramme, type WrittenTree } from '../../../../../test/builders/a-programme.ts';
import type { Programme } from '../../../catalogue/programme.ts';
import { WrittenSuccession } from '../../../catalogue/written/competency.ts';
import { WrittenProgrammeException } from '../../../catalogue/written/exception.ts';
import { WrittenPolicy } from '../../../catalogue/written/lifecycle.ts';
import { WrittenCountingRule } from '../../../catalogue/written/programme.ts';
import { assess } from '../../../standing/assess.ts';
import { heldOn } from '../../../standing/held.ts';
import { addDays, type Day, day } from '../../../time/day.ts';
import { differenceOf, isEmpty } from '../programme-difference.ts';

type Planted = readonly [name: string, before: WrittenTree, harder: WrittenTree, told: string];

const yearly = { enforcement: 'atRenewal', window: { opens: { days: -90 }, closes: { days: 10 } } };
const daily = { enforcement: 'continuous' };
const checked = { enforcement: 'checkDays', checkDays: ['01-15', '07-15'] };
const windowed = (opens: WrittenTree, closes: WrittenTree, wholeMonths = false) => ({
  ...yearly,
  window: { opens, closes, wholeMonths },
});

/** One clause of a policy that is harder in the second of two; the other way round it is easier. */
const harderPolicies: readonly Planted[] = [
  ['a window that opens later', yearly, windowed({ days: -60 }, { days: 10 }), 'window.opens'],
  ['a window that closes sooner', windowed({ days: -90 }, { days: 31 }), yearly, 'window.closes'],
  [
    'a window that closes a month sooner',
    windowed({ days: 0 }, { months: 1 }),
    windowed({ days: 0 }, { days: 27 }),
    'window.closes',
  ],
  ['no whole months', windowed({ days: -90 }, { days: 10 }, true), yearly, 'window.wholeMonths'],
  ['less grace at the renewal', { ...yearly, grace: { days: 90 } }, { ...yearly, grace: { days: 30 } }, 'grace'],
  ['no grace', { ...daily, grace: { months: 1 } }, daily, 'grace'],
  ['less grace on check days', { ...checked, grace: { months: 2 } }, { ...checked, grace: { days: 40 } }, 'grace'],
  ['a shorter lock-in', { ...daily, lockIn: { months: 24 } }, { ...daily, lockIn: { months: 12 } }, 'lockIn'],
  [
    'a lock-in of days instead of a year',
    { ...checked, lockIn: { months: 12 } },
    { ...checked, lockIn: { days: 90 } },
    'lockIn',
  ],
];

/** One clause of a policy that is another, and neither harder nor easier for everybody. */
const otherPolicies: readonly Planted[] = [
  ['another way to judge', { ...daily }, { ...yearly, window: undefined }, 'enforcement'],
  ['a longer term', yearly, { ...yearly, term: { months: 24 } }, 'term'],
  ['a year by days', yearly, { ...yearly, term: { days: 365 } }, 'term'],
  [
    'lengths that depend on the day',
    windowed({ days: 0 }, { months: 1 }),
    windowed({ days: 0 }, { days: 30 }),
    'window.closes',
  ],
  [
    'another window where nothing is judged in it',
    { ...daily, window: yearly.window, versionBinds: 'atRenewal' },
    { ...daily, window: { ...yearly.window, opens: { days: -30 } }, versionBinds: 'atRenewal' },
    'window.opens',
  ],
  ['more check days', checked, { ...checked, checkDays: ['01-15', '04-15', '07-15'] }, 'checkDays'],
  ['days on which a level is reached', yearly, { ...yearly, promotionDays: ['03-01'] }, 'promotionDays'],
  [
    'another reminder',
    { ...yearly, reminders: [{ days: -15 }] },
    { ...yearly, reminders: [{ days: -30 }] },
    'reminders',
  ],
  ['one anniversary for all', yearly, { ...yearly, anniversary: 'ofFirstAward' }, 'anniversary'],
  [
    'late payments that move the anniversary',
    yearly,
    { ...yearly, afterLatePayment: { days: 365 } },
    'afterLatePayment',
  ],
  [
    'late payments that move it further',
    { ...yearly, afterLatePayment: { days: 365 } },
    { ...yearly, afterLatePayment: { days: 400 } },
    'afterLatePayment',
  ],
  ['texts that bind at the renewal', yearly, { ...yearly, versionBinds: 'atRenewal' }, 'versionBinds'],
  ['a longer notice', yearly, { ...yearly, notice: { days: 90 } }, 'notice'],
];

const relief = { id: 'relief', kind: 'extension', from: '2020-02-01', to: '2020-05-31', reason: 'Flood' };
const waiver = { ...relief, kind: 'waiver' };

const harderExceptions: readonly Planted[] = [
  ['an extension that begins later', relief, { ...relief, from: '2020-03-01', stated: '2020-02-01' }, 'from'],
  ['a freeze that ends sooner', { ...relief, kind: 'freeze' }, { ...relief, kind: 'freeze', to: '2020-04-30' }, 'to'],
  ['for one competency only', relief, { ...relief, competencies: ['web'] }, 'competencies'],
  ['for all but one', waiver, { ...waiver, competencies: { allBut: ['web'] } }, 'competencies'],
  ['for one level only', relief, { ...relief, levels: ['gold'] }, 'levels'],
  ['in one country only', relief, { ...relief, where: { country: ['DE'] } }, 'where'],
  [
    'in one country instead of two',
    { ...waiver, where: { country: ['DE', 'AT'] } },
    { ...waiver, where: { country: ['AT'] } },
    'where',
  ],
  ['without the fee', waiver, { ...waiver, waives: 'allButFee' }, 'waives'],
];

const otherExceptions: readonly Planted[] = [
  ['another kind', relief, waiver, 'kind'],
  ['anniversaries that move', relief, { ...relief, moves: { months: 6 } }, 'moves'],
  ['renewals of some anniversaries', waiver, { ...waiver, over: 'anniversaries' }, 'over'],
  [
    'one clause',
    { ...waiver, competencies: ['web'] },
    { ...waiver, competencies: ['web'], clause: 'skills' },
    'clause',
  ],
  [
    'days of an extension that moves',
    { ...relief, moves: { months: 6 } },
    { ...relief, moves: { months: 6 }, to: '2020-06-30' },
    'to',
  ],
  ['other countries', { ...relief, where: { country: ['DE'] } }, { ...relief, where: { country: ['AT'] } }, 'where'],
  ['said earlier', relief, { ...relief, stated: '2020-01-01' }, 'stated'],
  ['somebody else', relief, { ...relief, by: 'Support' }, 'by'],
];

const once = { levels: ['gold'], awardsPerPerson: 1 };
const twice = { ...once, awardsPerPerson: 2 };

const harderCounting: readonly Planted[] = [
  ['fewer awards for a person', { rules: [twice] }, { rules: [once] }, 'capacity'],
  ['a limit at all', { rules: [] }, { rules: [once] }, 'rule-added'],
  ['a limit of the role', { rules: [once] }, { rules: [once, { role: 'am', awardsPerPerson: 1 }] }, 'rule-added'],
  ['a limit at every level', { rules: [twice] }, { rules: [{ awardsPerPerson: 2 }] }, 'awards'],
  [
    'a limit over all competencies',
    { rules: [{ ...twice, competencies: ['web', 'data'] }] },
    { rules: [twice] },
    'awards',
  ],
  ['a limit of every role', { rules: [{ ...once, role: 'am' }] }, { rules: [once] }, 'awards'],
  ['one kind of role', { rules: [] }, { rules: [], rolesExclude: true }, 'roles-exclude'],
];

const otherCounting: readonly Planted[] = [
  ['a limit at another level', { rules: [once] }, { rules: [{ ...once, levels: ['silver'] }] }, 'awards'],
  [
    'a limit of another role',
    { rules: [{ ...once, role: 'am' }] },
    { rules: [{ ...once, role: 'engineer' }] },
    'awards',
  ],
];

const skills = { id: 'skills', people: 2, with: 'A' };
const competencies = [
  aCompetency('web', { silver: { people: 1, with: 'A' }, gold: { all: [skills, { evidence: 'audit', count: 1 }] } }),
  aCompetency('data', {
    gold: {
      team: [
        { people: 1, with: 'A', role: 'am' },
        { people: 1, with: 'B', role: 'engineer' },
      ],
    },
  }),
  aCompetency('cloud', { silver: { people: 1, with: 'B' }, gold: { people: 2, with: { any: ['A', 'B'] } } }),
];
const having = (programme: WrittenTree, more: WrittenTree = {}): Programme =>
  aProgramme({ programme: { evidence: { audit: { fee: true }, reference: {} }, ...programme }, competencies, ...more });

const lifecycleOf = (policy: unknown) => having({ lifecycle: policy });
const granting = (exception: WrittenTree) => having({ lifecycle: yearly, exceptions: [exception] });
const countingBy = (counting: WrittenTree) => having({ counting });

const on = day('2020-12-31');
const between = (before: Programme, after: Programme) =>
  differenceOf({ programme: before, on }, { programme: after, on });

/** Every change between two programmes, as what it is told as and what it does. */
function changesOf(before: Programme, after: Programme): (readonly [kind: string, direction: string | undefined])[] {
  const { lifecycle, exceptions, counting } = between(before, after);
  return [
    ...lifecycle.flatMap((one) => (one.kind === 'changed' ? one.changes : [])),
    ...exceptions.flatMap((one) => (one.kind === 'changed' ? one.changes : [])),
    ...counting,
  ].map((change) => [change.kind, change.direction]);
}

const families = [
  ['policy', lifecycleOf, harderPolicies, otherPolicies],
  ['exception', granting, harderExceptions, otherExceptions],
  ['counting policy', countingBy, harderCounting, otherCounting],
] as const;
const back: Readonly<Record<string, string>> = { 'rule-added': 'rule-removed' };
const cases = (which: 2 | 3) =>
  families.flatMap((family) => family[which].map((one) => [`${family[0]}: ${one[0]}`, family[1], one] as const));

describe('A difference of policies', () => {
  test.each(cases(2))('finds that it is harder, and the way back easier: %s', (_, make, [, before, harder, told]) => {
    const [one, other] = [make(before), make(harder)];
    expect(changesOf(one, other)).toEqual([[told, 'harder']]);
    expect(changesOf(other, one)).toEqual([[back[told] ?? told, 'easier']]);
  });

  test.each(cases(3))('claims neither where it depends: %s', (_, make, [, before, after, told]) => {
    const [one, other] = [make(before), make(after)];
    expect(changesOf(one, other).filter(([kind]) => kind === told)).toEqual([[told, undefined]]);
    expect(changesOf(other, one).filter(([kind]) => kind === told)).toEqual([[told, undefined]]);
  });

  test('claims nothing of a window over which a rule takes its figures', () => {
    const over = (closes: number, rule: WrittenTree) =>
      having(
        { lifecycle: windowed({ days: -90 }, { days: closes }) },
        { competencies: [aCompetency('web', { gold: rule })] },
      );
    for (const rule of [
      { everyDayIn: 'renewal', require: { people: 1, with: 'A' } },
      { evidence: 'audit', within: 'renewal' },
      { metric: 'sales', window: 'renewal', atLeast: 5 },
    ])
      expect(changesOf(over(10, rule), over(31, rule))).toEqual([['window.closes', undefined]]);
  });

  test('sees none in other words or another order', () => {
    const same: readonly (readonly [Programme, Programme])[] = [
      [
        lifecycleOf(yearly),
        lifecycleOf({ ...yearly, grace: { months: 0 }, note: 'As ever.', source: 'https://x.test' }),
      ],
      [lifecycleOf(yearly), lifecycleOf([yearly, { ...yearly, from: '2019-01-01' }])],
      [lifecycleOf(checked), lifecycleOf({ ...checked, checkDays: ['07-15', '01-15'] })],
      [granting(relief), granting({ ...relief, competencies: ['cloud', 'data', 'web'], by: 'acme' })],
      [
        granting({ ...relief, competencies: ['data', 'cloud'] }),
        granting({ ...relief, competencies: { allBut: ['web'] } }),
      ],
      [
        countingBy({ rules: [{ awardsPerPerson: 3 }] }),
        countingBy({ rules: [{ levels: ['gold', 'silver'], awardsPerPerson: 3 }] }),
      ],
      [
        countingBy({ rules: [once, { role: 'am', awardsPerPerson: 4 }] }),
        countingBy({ rules: [{ role: 'am', awardsPerPerson: 4 }, once] }),
      ],
    ];
    for (const [one, other] of same) {
      expect(isEmpty(between(one, other))).toBe(true);
      expect(isEmpty(between(other, one))).toBe(true);
    }
  });

  test('knows every key with which one can be written', () => {
    const keysOf = (shape: object, forPeople: readonly string[]) =>
      Object.keys(shape)
        .filter((key) => !forPeople.includes(key))
        .sort();
    const told = (...lists: (readonly Planted[])[]) =>
      [...new Set(lists.flat().map((one) => one[3].split('.')[0]))].sort();
    expect(told(harderPolicies, otherPolicies)).toEqual(
      keysOf(WrittenPolicy.shape, ['from', 'stated', 'source', 'note']),
    );
    expect(told(harderExceptions, otherExceptions)).toEqual(
      keysOf(WrittenProgrammeException.shape, ['id', 'reason', 'source', 'note']),
    );
    expect(keysOf(WrittenCountingRule.shape, ['source', 'note'])).toEqual(
      ['awardsPerPerson', 'competencies', 'levels', 'role'], // capacity, and three times awards
    );
  });
});

const offset = fc.integer({ min: 0, max: 900 }).map((days) => addDays('2018-11-01' as Day, days));
const credential = fc
  .tuple(fc.constantFrom('A', 'B'), offset, offset)
  .map(([item, a, b]) => ({ item, earned: a < b ? a : b, validThrough: a < b ? b : a }));
const staff = fc
  .array(fc.array(credential, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 4 })
  .map((all) => all.map((credentials, index) => ({ id: `p${index}`, credentials })));
const partner = fc.record({
  people: staff,
  attributes: fc.record({ country: fc.constantFrom('DE', 'AT', 'FR') }),
  evidence: fc.array(
    offset.map((one) => ({ kind: 'audit', on: one })),
    { maxLength: 1 },
  ),
});
const award = fc.record({
  status: fc.constantFrom('web', 'data', 'cloud'),
  level: fc.constant('gold'),
  from: offset,
});

describe('The engine', () => {
  test('keeps every status under the easier policy that it keeps under the harder one', () => {
    const changes = [...harderPolicies, ...harderExceptions].map(([name, before, harder]) => {
      const make = harderPolicies.some((one) => one[0] === name) ? lifecycleOf : granting;
      return { name, easier: make(before), harder: make(harder) };
    });
    let different = 0;
    fc.assert(
      fc.property(fc.constantFrom(...changes), partner, award, offset, ({ easier, harder }, facts, status, asked) => {
        const held = (programme: Programme) =>
          heldOn({
            programme,
            facts: aPartner(programme, { ...facts, statuses: [status] }),
            competency: status.status,
            level: 'gold',
            ...askedOn({ day: asked }),
          }).held;
        const [kept, lost] = [held(easier), held(harder)];
        if (kept !== lost) different++;
        expect(kept || !lost).toBe(true);
      }),
      { numRuns: 1500 },
    );
    // Or the property would be about nothing.
    expect(different).toBeGreaterThan(10);
  });

  test('staffs together under the easier counting policy whatever it does under the harder one', () => {
    const changes = harderCounting.map(([, before, harder]) => ({
      easier: countingBy(before),
      harder: countingBy(harder),
    }));
    const claims = ['web/silver', 'cloud/silver', 'cloud/gold', 'data/gold'];
    let different = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...changes),
        fc.subarray(claims, { minLength: 2 }),
        fc.array(fc.subarray(['A', 'B'], { minLength: 1 }), { minLength: 1, maxLength: 4 }),
        ({ easier, harder }, claimed, held) => {
          const people = held.map((credentials, index) => ({ id: `p${index}`, credentials }));
          const allMet = (programme: Programme) =>
            assess({
              programme,
              facts: aPartner(programme, { people, claims: claimed }),
              ...askedOn(),
            }).claims.every((one) => one.together === 'met');
          const [can, could] = [allMet(easier), allMet(harder)];
          if (can !== could) different++;
          expect(can || !could).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
    expect(different).toBeGreaterThan(5);
  });
});

test('A difference tells what two packs say otherwise of a succession, key by key', () => {
  const taking = (succession: WrittenTree) =>
    having(
      {},
      {
        competencies: [
          ...competencies,
          aCompetency(
            'all',
            { gold: skills },
            { succeeds: [{ competency: 'web', from: '2020-03-01', how: 'merged', ...succession }] },
          ),
        ],
      },
    );
  const found = (before: WrittenTree, after: WrittenTree) =>
    between(taking(before), taking(after)).competencies.flatMap((one) =>
      one.successions.flatMap((each) => (each.kind === 'changed' ? each.changes : [])),
    );
  const kinds = [
    found({}, { from: '2020-04-01' }),
    found({}, { how: 'split' }),
    found({}, { anniversary: 'new' }),
    found({}, { holdersMove: false }),
  ].flat();
  expect(kinds.map(({ kind, direction }) => [kind, direction])).toEqual([
    ['from', undefined],
    ['how', undefined],
    ['anniversary', undefined],
    ['holdersMove', 'harder'],
  ]);
  const forPeople = ['competency', 'stated', 'source', 'note'];
  expect(kinds.map((one) => one.kind).sort()).toEqual(
    Object.keys(WrittenSuccession.shape)
      .filter((key) => !forPeople.includes(key))
      .sort(),
  );
  expect(found({ holdersMove: false }, { holdersMove: true })).toMatchObject([{ direction: 'easier' }]);
});
