import { describe, expect, test } from 'vitest';
import { aCompetency, aPack, refusalsOf, type WrittenTree } from '../../../test/builders/a-programme.ts';

const web = (clause: unknown, overrides: WrittenTree = {}) =>
  aPack({ competency: aCompetency('web', { gold: clause }), ...overrides });
const at = (...steps: (string | number)[]) => ['competency', 'versions', 0, 'levels', 'gold', ...steps];
const people = (written: unknown) => web({ people: 1, with: written });
const amount = (written: unknown) => web({ amount: written, atLeast: 1 });
const versions = (...list: WrittenTree[]) =>
  aPack({
    competency: {
      id: 'web',
      name: 'Web',
      versions: list.map((one, index) => ({
        id: String(index + 1),
        levels: { gold: { people: 1, with: 'A' } },
        ...one,
      })),
    },
  });
const programme = (overrides: WrittenTree, rest: WrittenTree = {}) =>
  aPack({
    programme: overrides,
    competency: aCompetency('web', { gold: { people: 1, with: 'A' }, silver: { people: 1, with: 'B' } }),
    ...rest,
  });
const succeeding = (...earlier: WrittenTree[]) =>
  web(one, {
    competency: aCompetency(
      'web',
      { gold: one },
      { succeeds: earlier.map((each) => ({ from: '2020-01-01', how: 'merged', ...each })) },
    ),
    competencies: [aCompetency('data', { gold: one }), aCompetency('mail', { gold: one })],
  });
const closing = (...retirement: WrittenTree[]) =>
  web(one, { competency: aCompetency('web', { gold: one }, { retirement }) });
const succeedingEnded = (ends: string) =>
  web(one, {
    competency: aCompetency(
      'web',
      { gold: one },
      { succeeds: [{ competency: 'data', from: '2020-01-01', how: 'merged' }] },
    ),
    competencies: [aCompetency('data', { gold: one }, { retirement: { ends } })],
  });
const policies = (first: WrittenTree, second: WrittenTree) =>
  programme({ lifecycle: [first, second].map((one) => ({ enforcement: 'atRenewal', ...one })) });
const relief = { id: 'relief', kind: 'waiver', from: '2020-01-01', to: '2020-12-31', reason: 'flood' };
const excepting = (...each: WrittenTree[]) => programme({ exceptions: each.map((one) => ({ ...relief, ...one })) });
const question = { text: 'Which?', readings: { one: 'One', two: 'Two' } };
const open = (readings: WrittenTree, name = 'which') =>
  web({ question: name, readings }, { programme: { questions: { which: question } } });
const one = { people: 1, with: 'A' };

type Case = readonly [what: string, code: string, path: readonly (string | number)[], bad: unknown, good: unknown];

const lifecycle = (policy: WrittenTree) => programme({ lifecycle: policy });
const checked = { enforcement: 'checkDays', checkDays: ['01-15'] };
const reminders = [{ days: -15 }];
const year = { months: 12 };

const withoutEffect: readonly Case[] = [
  ...['grace', 'lockIn', 'notice'].map(
    (key): Case => [
      `a negative length of ${key}`,
      'negative-duration',
      ['programme', 'lifecycle', key],
      lifecycle({ enforcement: 'atRenewal', [key]: { days: -1 } }),
      lifecycle({ enforcement: 'atRenewal', [key]: { days: 0 } }),
    ],
  ),
  ...['atRenewal', 'continuous'].map(
    (enforcement): Case => [
      `check days where it is judged otherwise, ${enforcement}`,
      'needless-check-days',
      ['programme', 'lifecycle', 'checkDays'],
      lifecycle({ ...checked, enforcement }),
      lifecycle(checked),
    ],
  ),
  ...[{ enforcement: 'continuous' }, checked].map(
    (policy): Case => [
      `reminders of renewals where it is judged otherwise, ${policy.enforcement}`,
      'only-at-renewal',
      ['programme', 'lifecycle', 'reminders'],
      lifecycle({ ...policy, reminders }),
      lifecycle({ enforcement: 'atRenewal', reminders }),
    ],
  ),
  ...[{ enforcement: 'continuous' }, checked].flatMap((policy) =>
    [{ enforcement: 'atRenewal' }, { ...policy, versionBinds: 'atRenewal' }, { ...policy, afterLatePayment: year }].map(
      (good): Case => [
        `a window that nothing uses, ${policy.enforcement}`,
        'only-at-renewal',
        ['programme', 'lifecycle', 'window'],
        lifecycle({ ...policy, window: { opens: { days: -1 }, closes: { days: 0 } } }),
        lifecycle({ ...good, window: { opens: { days: -1 }, closes: { days: 0 } } }),
      ],
    ),
  ),
];

const cases: readonly Case[] = [
  ...withoutEffect,
  [
    'a value that an attribute with titles does not have',
    'unknown-value',
    ['competency', 'versions', 0, 'levels', 'gold', 'cases', 'huge'],
    web(
      { by: 'size', cases: { huge: one }, otherwise: one },
      { programme: { attributes: { size: { values: { small: 'Small', large: 'Large' } } } } },
    ),
    web(
      { by: 'size', cases: { small: one }, otherwise: one },
      { programme: { attributes: { size: { values: { small: 'Small', large: 'Large' } } } } },
    ),
  ],
  // Conditions
  ['an unknown exam', 'unknown-item', at('with'), people('Z'), people('A')],
  [
    'an unknown exam in a list',
    'unknown-item',
    at('with', 'all', 1),
    people({ all: ['A', 'Z'] }),
    people({ all: ['A', 'B'] }),
  ],
  [
    'an unknown exam among several',
    'unknown-item',
    at('with', 'any', 0),
    people({ any: ['Z', 'A'] }),
    people({ any: ['B', 'A'] }),
  ],
  [
    'an unknown exam with dates',
    'unknown-item',
    at('with', 'item'),
    people({ item: 'Z', earnedBy: '2020-01-01' }),
    people({ item: 'A', earnedBy: '2020-01-01' }),
  ],
  [
    'an unknown exam of an area',
    'unknown-item',
    at('with', 'allOfOneArea', 'x', 0),
    people({ allOfOneArea: { x: ['Z'] } }),
    people({ allOfOneArea: { x: ['A'] } }),
  ],
  [
    'five of three',
    'impossible-count',
    at('with', 'n'),
    people({ n: 4, of: ['A', 'B', 'C'] }),
    people({ n: 3, of: ['A', 'B', 'C'] }),
  ],
  [
    'an unknown tag',
    'unknown-tag',
    at('with', 'tagged'),
    people({ tagged: 'colour' }),
    web({ people: 1, with: { tagged: 'colour' } }, { exams: { A: { tags: ['colour'] } } }),
  ],
  [
    'more than carry the tag',
    'impossible-count',
    at('with', 'n'),
    web({ people: 1, with: { tagged: 'colour', n: 2 } }, { exams: { A: { tags: ['colour'] } } }),
    web({ people: 1, with: { tagged: 'colour', n: 1 } }, { exams: { A: { tags: ['colour'] } } }),
  ],
  [
    'an undefined condition',
    'unknown-definition',
    at('with', 'use'),
    people({ use: 'expert' }),
    web({ people: 1, with: { use: 'expert' } }, { define: { conditions: { expert: 'A' } } }),
  ],
  [
    'a condition defined by itself',
    'definition-cycle',
    ['define', 'conditions', 'expert', 'any', 0, 'use'],
    web({ people: 1, with: { use: 'expert' } }, { define: { conditions: { expert: { any: [{ use: 'expert' }] } } } }),
    web({ people: 1, with: { use: 'expert' } }, { define: { conditions: { expert: { any: ['A'] } } } }),
  ],
  // Clauses
  ['three of two clauses', 'impossible-count', at('n'), web({ n: 3, of: [one, one] }), web({ n: 2, of: [one, one] })],
  ['half a person', 'not-a-count', at('people'), web({ people: 1.5, with: 'A' }), web({ people: 2, with: 'A' })],
  ['no people', 'not-a-count', at('people'), web({ people: 0, with: 'A' }), web({ people: 1, with: 'A' })],
  [
    'half a person by market',
    'not-a-count',
    at('people'),
    web({ people: { by: 'market', cases: { small: 1, large: '1/2' } }, with: 'A' }),
    web({ people: { by: 'market', cases: { small: 1, large: 2 } }, with: 'A' }),
  ],
  [
    'more of them than there are',
    'impossible-count',
    at('ofWhich', 0, 'people'),
    web({ people: 2, with: 'A', ofWhich: [{ people: 3, with: 'B' }] }),
    web({ people: 2, with: 'A', ofWhich: [{ people: 2, with: 'B' }] }),
  ],
  [
    'an unknown affiliation',
    'unknown-affiliation',
    at('who', 0),
    web({ ...one, who: ['guest'] }),
    web({ ...one, who: ['employee'] }),
  ],
  [
    'an unknown role',
    'unknown-role',
    at('team', 0, 'role'),
    web({ team: [{ ...one, role: 'cook' }, one] }),
    web({ team: [{ ...one, role: 'am' }, one] }),
  ],
  [
    'an unspecified team without a question',
    'missing-key',
    at(),
    web({ team: [one, one], sharing: 'unspecified' }),
    web({ team: [one, one], sharing: 'distinct' }),
  ],
  [
    'four different ones of three',
    'impossible-count',
    at('holdings'),
    web({ holdings: 4, of: ['A', 'B', 'C'], distinct: true }),
    web({ holdings: 4, of: ['A', 'B', 'C'] }),
  ],
  [
    'an unknown holding',
    'unknown-item',
    at('of', 1),
    web({ holdings: 1, of: ['A', 'Z'] }),
    web({ holdings: 1, of: ['A', 'B'] }),
  ],
  ['a comparison with nothing', 'no-comparison', at(), web({ metric: 'sales' }), web({ metric: 'sales', atLeast: 1 })],
  [
    'a threshold above the greatest number',
    'impossible-threshold',
    at(),
    web({ amount: { smallest: [5, { metric: 'sales' }] }, atLeast: 6 }),
    web({ amount: { smallest: [6, { metric: 'sales' }] }, atLeast: 6 }),
  ],
  [
    'more than the greatest number',
    'impossible-threshold',
    at(),
    web({ amount: { smallest: [5, { metric: 'sales' }] }, moreThan: 5 }),
    web({ amount: { smallest: [5, { metric: 'sales' }] }, atLeast: 5 }),
  ],
  [
    'a threshold above the sum of caps',
    'impossible-threshold',
    at('atLeast'),
    web({ score: { x: { points: { metric: 'sales' }, max: 5 }, y: { points: 2 } }, atLeast: 8 }),
    web({ score: { x: { points: { metric: 'sales' }, max: 5 }, y: { points: 2 } }, atLeast: 7 }),
  ],
  [
    'a floor above its cap',
    'impossible-threshold',
    at('score', 'x', 'floor'),
    web({ score: { x: { points: { metric: 'sales' }, max: 5, floor: 6 } }, atLeast: 1 }),
    web({ score: { x: { points: { metric: 'sales' }, max: 5, floor: 5 } }, atLeast: 1 }),
  ],
  [
    'an undefined score',
    'unknown-definition',
    at('score'),
    web({ score: 'points', atLeast: 1 }),
    web({ score: 'points', atLeast: 1 }, { define: { scores: { points: { x: { points: 2 } } } } }),
  ],
  [
    'the best of no scores',
    'best-of-scores',
    at('best', 'x'),
    web({ best: { x: one } }),
    web({ best: { x: { score: { a: { points: 2 } }, atLeast: 1 } } }),
  ],
  ['an unknown status', 'unknown-status', at('holds'), web({ holds: 'fame' }), web({ holds: 'partnership' })],
  [
    'an unknown level of a status',
    'unknown-level',
    at('level'),
    web({ holds: 'partnership', level: 'bronze' }),
    web({ holds: 'partnership', level: 'silver' }),
  ],
  [
    'an unknown competency',
    'unknown-competency',
    at('meets'),
    web({ meets: 'data', level: 'gold' }),
    web({ meets: 'data', level: 'gold' }, { competencies: [aCompetency('data', { gold: one })] }),
  ],
  [
    'a level that is not offered',
    'unknown-level',
    at('level'),
    web({ meets: 'data', level: 'silver' }, { competencies: [aCompetency('data', { gold: one })] }),
    web({ meets: 'data', level: 'gold' }, { competencies: [aCompetency('data', { gold: one })] }),
  ],
  ['unknown evidence', 'unknown-evidence', at('evidence'), web({ evidence: 'poem' }), web({ evidence: 'audit' })],
  [
    'half a piece of evidence',
    'not-a-count',
    at('count'),
    web({ evidence: 'audit', count: '1/2' }),
    web({ evidence: 'audit', count: 2 }),
  ],
  [
    'a window that ends before it begins',
    'reversed-days',
    at('anyDayIn'),
    web({ anyDayIn: { from: '2020-01-02', to: '2020-01-01' }, require: one }),
    web({ anyDayIn: { from: '2020-01-01', to: '2020-01-01' }, require: one }),
  ],
  [
    'an unknown scope',
    'unknown-scope',
    at('per'),
    web({ per: 'planet', combine: 'all', require: one }),
    web({ per: 'location', combine: 'all', require: one }),
  ],
  [
    'an unknown attribute',
    'unknown-attribute',
    at('by'),
    web({ by: 'size', cases: { small: one }, otherwise: one }),
    web({ by: 'market', cases: { small: one }, otherwise: one }),
  ],
  [
    'an unknown value',
    'unknown-value',
    at('cases', 'tiny'),
    web({ by: 'market', cases: { tiny: one }, otherwise: one }),
    web({ by: 'market', cases: { small: one }, otherwise: one }),
  ],
  [
    'a value left out',
    'missing-cases',
    at('cases'),
    web({ by: 'market', cases: { small: one } }),
    web({ by: 'market', cases: { small: one, large: one } }),
  ],
  [
    'no otherwise for any country',
    'missing-otherwise',
    at(),
    web({ by: 'country', cases: { DE: one } }),
    web({ by: 'country', cases: { DE: one }, otherwise: one }),
  ],
  ['an unknown question', 'unknown-question', at('question'), open({ one, two: one }, 'why'), open({ one, two: one })],
  ['an unknown reading', 'unknown-reading', at(), open({ one, two: one, three: one }), open({ one, two: one })],
  ['a reading left out', 'missing-readings', at(), open({ one }), open({ one, two: one })],
  [
    'two clauses of one id',
    'duplicate-id',
    at('all', 1),
    web({
      all: [
        { id: 'x', ...one },
        { id: 'x', people: 2, with: 'A' },
      ],
    }),
    web({
      all: [
        { id: 'x', ...one },
        { id: 'y', people: 2, with: 'A' },
      ],
    }),
  ],
  [
    'an undefined clause',
    'unknown-definition',
    at('use'),
    web({ use: 'base' }),
    web({ use: 'base' }, { define: { clauses: { base: one } } }),
  ],
  // Amounts
  [
    'an unknown metric',
    'unknown-metric',
    at('metric'),
    web({ metric: 'seat', atLeast: 1 }),
    web({ metric: 'seats', atLeast: 1 }),
  ],
  [
    'an unknown metric deep in an amount',
    'unknown-metric',
    at('amount', 'plus', 1, 'metric'),
    amount({ plus: [1, { metric: 'seat' }] }),
    amount({ plus: [1, { metric: 'seats' }] }),
  ],
  [
    'unknown rows',
    'unknown-records',
    at('amount', 'records'),
    amount({ records: 'deal' }),
    amount({ records: 'deals' }),
  ],
  [
    'an unknown field',
    'unknown-field',
    at('amount', 'where', 0, 'field'),
    amount({ records: 'deals', where: [{ field: 'size', is: 1 }] }),
    amount({ records: 'deals', where: [{ field: 'value', is: 1 }] }),
  ],
  [
    'an unknown field to add up',
    'unknown-field',
    at('amount', 'sum'),
    amount({ records: 'deals', sum: 'size' }),
    amount({ records: 'deals', sum: 'value' }),
  ],
  [
    'an unknown field to tell apart',
    'unknown-field',
    at('amount', 'distinct'),
    amount({ records: 'deals', distinct: 'size' }),
    amount({ records: 'deals', distinct: 'value' }),
  ],
  [
    'a sum of different values',
    'sum-and-distinct',
    at('amount'),
    amount({ records: 'deals', sum: 'value', distinct: 'type' }),
    amount({ records: 'deals', sum: 'value' }),
  ],
  [
    'a filter that tests nothing',
    'filter-without-test',
    at('amount', 'where', 0),
    amount({ records: 'deals', where: [{ field: 'value' }] }),
    amount({ records: 'deals', where: [{ field: 'value', atLeast: 1 }] }),
  ],
  [
    'an unknown status to count',
    'unknown-status',
    at('amount', 'statusesOf', 0),
    amount({ statusesOf: ['fame'] }),
    amount({ statusesOf: ['alliance'] }),
  ],
  [
    'an unknown tag of statuses',
    'unknown-tag',
    at('amount', 'statusesOf', 'tagged'),
    amount({ statusesOf: { tagged: 'fame' } }),
    amount({ statusesOf: { tagged: 'programme' } }),
  ],
  [
    'an unknown affiliation to count',
    'unknown-affiliation',
    at('amount', 'who', 0),
    amount({ peopleWith: 'A', who: ['guest'] }),
    amount({ peopleWith: 'A', who: ['employee'] }),
  ],
  [
    'an undefined amount',
    'unknown-definition',
    at('amount', 'use'),
    amount({ use: 'growth' }),
    web({ amount: { use: 'growth' }, atLeast: 1 }, { define: { amounts: { growth: { metric: 'sales' } } } }),
  ],
  [
    'an amount left out for a market',
    'missing-cases',
    at('amount', 'cases'),
    amount({ by: 'market', cases: { small: 3 } }),
    amount({ by: 'market', cases: { small: 3, large: 3 } }),
  ],
  // Items
  [
    'an unknown successor',
    'unknown-item',
    ['exams', 'A', 'replacedBy'],
    web(one, { exams: { A: { replacedBy: 'Z' } } }),
    web(one, { exams: { A: { replacedBy: 'B' }, B: {} } }),
  ],
  [
    'an unknown exam in a path',
    'unknown-item',
    ['certifications', 'K', 'paths', 0, 'all', 1],
    web(one, { certifications: { K: { paths: [{ all: ['A', 'Z'] }] } } }),
    web(one, { certifications: { K: { paths: [{ all: ['A', 'B'] }] } } }),
  ],
  [
    'an unknown prerequisite',
    'unknown-item',
    ['certifications', 'K', 'prerequisite'],
    web(one, { certifications: { K: { prerequisite: 'Z' } } }),
    web(one, { certifications: { K: { prerequisite: 'A' } } }),
  ],
  [
    'an exam that retires before its last registration',
    'reversed-days',
    ['exams', 'A', 'retirement', 0, 'retires'],
    web(one, { exams: { A: { retirement: [{ lastRegistration: '2020-02-01', retires: '2020-01-31' }] } } }),
    web(one, { exams: { A: { retirement: [{ lastRegistration: '2020-01-31', retires: '2020-01-31' }] } } }),
  ],
  [
    'an exam that counts shorter than it can be taken',
    'reversed-days',
    ['exams', 'A', 'retirement', 0, 'acceptedUntil'],
    web(one, { exams: { A: { retirement: [{ retires: '2020-01-31', acceptedUntil: '2020-01-30' }] } } }),
    web(one, { exams: { A: { retirement: [{ retires: '2020-01-31', acceptedUntil: '2020-01-31' }] } } }),
  ],
  [
    'certifications that lead to each other',
    'item-cycle',
    ['certifications', 'K'],
    web(one, { certifications: { K: { prerequisite: 'L' }, L: { paths: ['K'] } } }),
    web(one, { certifications: { K: { prerequisite: 'L' }, L: { paths: ['A'] } } }),
  ],
  [
    'one id for two items',
    'duplicate-id',
    ['certifications', 'A'],
    web(one, { certifications: { A: {} } }),
    web(one, { certifications: { K: {} } }),
  ],
  // Competencies, versions, counting, life cycle
  [
    'a level that the programme has not',
    'unknown-level',
    ['competency', 'versions', 0, 'levels', 'bronze'],
    versions({ effective: '2020-01-01', levels: { bronze: one } }),
    versions({ effective: '2020-01-01', levels: { silver: one } }),
  ],
  [
    'two versions from one day',
    'versions-overlap',
    ['competency', 'versions', 1, 'effective'],
    versions({ effective: '2020-01-01' }, { effective: '2020-01-01' }),
    versions({ effective: '2020-01-01' }, { effective: '2020-01-02' }),
  ],
  [
    'a version that outlasts the next',
    'versions-overlap',
    ['competency', 'versions', 1, 'effective'],
    versions({ effective: '2020-01-01', until: '2020-06-01' }, { effective: '2020-06-01' }),
    versions({ effective: '2020-01-01', until: '2020-05-31' }, { effective: '2020-06-01' }),
  ],
  [
    'a version that outlasts the next for holders',
    'versions-overlap',
    ['competency', 'versions', 1, 'effective'],
    versions(
      { effective: '2020-01-01', until: { new: '2020-05-31', renewing: '2020-05-31', holder: '2020-06-01' } },
      { effective: '2020-06-01' },
    ),
    versions(
      {
        effective: '2020-01-01',
        until: { new: '2020-05-31', renewing: '2020-05-31', holder: '2020-06-01' },
        chosenBy: 'submission',
      },
      { effective: '2020-06-01' },
    ),
  ],
  [
    'a version that ends before it begins',
    'reversed-days',
    ['competency', 'versions', 0, 'until'],
    versions({ effective: '2020-01-02', until: '2020-01-01' }),
    versions({ effective: '2020-01-02', until: '2020-01-02' }),
  ],
  [
    'two versions of one id',
    'duplicate-id',
    ['competency', 'versions', 1, 'id'],
    versions({ effective: '2020-01-01' }, { id: '1', effective: '2021-01-01' }),
    versions({ effective: '2020-01-01' }, { effective: '2021-01-01' }),
  ],
  [
    'an obligation of a level that is not offered',
    'unknown-level',
    ['competency', 'versions', 0, 'obligations', 0, 'level'],
    versions({
      effective: '2020-01-01',
      obligations: [{ id: 'x', level: 'silver', when: one, consequence: 'Up', at: 'now' }],
    }),
    versions({
      effective: '2020-01-01',
      obligations: [{ id: 'x', level: 'gold', when: one, consequence: 'Up', at: 'now' }],
    }),
  ],
  [
    'a level that asks for itself',
    'requirement-cycle',
    ['competency'],
    web({ meets: 'web', level: 'gold' }),
    web({ any: [one] }),
  ],
  [
    'levels that ask for each other',
    'requirement-cycle',
    ['competency'],
    aPack({
      competency: aCompetency('web', {
        gold: { meets: 'web', level: 'silver' },
        silver: { meets: 'web', level: 'gold' },
      }),
    }),
    aPack({ competency: aCompetency('web', { gold: { meets: 'web', level: 'silver' }, silver: one }) }),
  ],
  [
    'a counting rule for no level',
    'unknown-level',
    ['programme', 'counting', 'rules', 0, 'levels', 0],
    programme({ counting: { rules: [{ levels: ['bronze'], awardsPerPerson: 1 }] } }),
    programme({ counting: { rules: [{ levels: ['silver'], awardsPerPerson: 1 }] } }),
  ],
  [
    'a counting rule for no competency',
    'unknown-competency',
    ['programme', 'counting', 'rules', 0, 'competencies', 0],
    programme({ counting: { rules: [{ competencies: ['dance'], awardsPerPerson: 1 }] } }),
    programme({ counting: { rules: [{ competencies: ['web'], awardsPerPerson: 1 }] } }),
  ],
  [
    'a counting rule for no role',
    'unknown-role',
    ['programme', 'counting', 'rules', 0, 'role'],
    programme({ counting: { rules: [{ role: 'cook', awardsPerPerson: 1 }] } }),
    programme({ counting: { rules: [{ role: 'am', awardsPerPerson: 1 }] } }),
  ],
  [
    'counting rules that cross',
    'counting-rules-cross',
    ['programme', 'counting', 'rules', 1],
    programme(
      {
        counting: {
          rules: [
            { levels: ['gold'], awardsPerPerson: 1 },
            { competencies: ['web'], awardsPerPerson: 1 },
          ],
        },
      },
      { competencies: [aCompetency('data', { gold: one })] },
    ),
    programme(
      {
        counting: {
          rules: [
            { levels: ['gold'], awardsPerPerson: 1 },
            { levels: ['gold'], competencies: ['web'], awardsPerPerson: 1 },
          ],
        },
      },
      { competencies: [aCompetency('data', { gold: one })] },
    ),
  ],
  [
    'a question with one reading',
    'one-reading',
    ['programme', 'questions', 'which', 'readings'],
    programme({ questions: { which: { text: 'W', readings: { one: 'One' } } } }),
    programme({ questions: { which: question } }),
  ],
  [
    'a ruling for no reading',
    'unknown-reading',
    ['programme', 'questions', 'which', 'rulings', 0, 'reading'],
    programme({ questions: { which: { ...question, rulings: [{ reading: 'three', from: '2020-01-01' }] } } }),
    programme({ questions: { which: { ...question, rulings: [{ reading: 'two', from: '2020-01-01' }] } } }),
  ],
  [
    'a time for cures that is over before the audit',
    'negative-duration',
    ['programme', 'evidence', 'visit', 'audit', 'cure'],
    programme({ evidence: { visit: { audit: { cure: { days: -1 } } } } }),
    programme({ evidence: { visit: { audit: { cure: { days: 0 } } } } }),
  ],
  [
    'an audit that a customer gives',
    'evidence-of-two-kinds',
    ['programme', 'evidence', 'visit', 'reference'],
    programme({ evidence: { visit: { audit: {}, reference: true } } }),
    programme({ evidence: { visit: { audit: {}, reference: false } } }),
  ],
  [
    'a term of no length',
    'not-positive',
    ['programme', 'lifecycle', 'term'],
    programme({ lifecycle: { enforcement: 'continuous', term: { months: 0 } } }),
    programme({ lifecycle: { enforcement: 'continuous', term: { months: 1 } } }),
  ],
  [
    'a window that closes before it opens',
    'reversed-window',
    ['programme', 'lifecycle', 'window'],
    programme({ lifecycle: { enforcement: 'atRenewal', window: { opens: { days: 1 }, closes: { days: 0 } } } }),
    programme({ lifecycle: { enforcement: 'atRenewal', window: { opens: { days: 0 }, closes: { days: 0 } } } }),
  ],
  [
    'check days without any',
    'missing-key',
    ['programme', 'lifecycle'],
    programme({ lifecycle: { enforcement: 'checkDays' } }),
    programme({ lifecycle: { enforcement: 'checkDays', checkDays: ['01-15'] } }),
  ],
  [
    'a successor of no competency',
    'unknown-competency',
    ['competency', 'succeeds', 0, 'competency'],
    succeeding({ competency: 'datta' }),
    succeeding({ competency: 'data' }),
  ],
  [
    'a competency that takes over from itself',
    'succeeds-itself',
    ['competency', 'succeeds', 0, 'competency'],
    succeeding({ competency: 'web' }),
    succeeding({ competency: 'data' }),
  ],
  ...(['2019-12-31', '2020-01-01', '2030-01-01'] as const).map(
    (ends): Case => [
      `a successor of what has ended before, and one of what ends on ${ends}`,
      'succeeds-after-end',
      ['competency', 'succeeds', 0, 'from'],
      succeedingEnded('2019-12-30'),
      succeedingEnded(ends),
    ],
  ),
  [
    'a competency taken over twice',
    'duplicate-id',
    ['competency', 'succeeds', 1, 'competency'],
    succeeding({ competency: 'data' }, { competency: 'data', from: '2021-01-01' }),
    succeeding({ competency: 'data' }, { competency: 'mail', from: '2021-01-01' }),
  ],
  [
    'a second policy without its first day',
    'missing-key',
    ['programme', 'lifecycle', 1],
    policies({}, {}),
    policies({}, { from: '2018-01-01' }),
  ],
  [
    'policies that are not listed oldest first',
    'policies-not-in-order',
    ['programme', 'lifecycle', 1, 'from'],
    policies({ from: '2018-01-01' }, { from: '2017-01-01' }),
    policies({ from: '2017-01-01' }, { from: '2018-01-01' }),
  ],
  [
    'a late payment that would end a term before it begins',
    'not-positive',
    ['programme', 'lifecycle', 1, 'afterLatePayment'],
    policies({}, { from: '2018-01-01', afterLatePayment: { days: 0 } }),
    policies({}, { from: '2018-01-01', afterLatePayment: { days: 365 } }),
  ],
  [
    'a renewal window that is longer than the term',
    'window-longer-than-term',
    ['programme', 'lifecycle', 1, 'window'],
    policies({}, { from: '2018-01-01', window: { opens: { days: -300 }, closes: { days: 100 } } }),
    policies({}, { from: '2018-01-01', window: { opens: { days: -300 }, closes: { days: 60 } } }),
  ],
  [
    'two exceptions of one id',
    'duplicate-id',
    ['programme', 'exceptions', 1, 'id'],
    excepting({}, {}),
    excepting({}, { id: 'other' }),
  ],
  [
    'an exception that ends before it begins',
    'reversed-days',
    ['programme', 'exceptions', 0, 'to'],
    excepting({ to: '2019-12-31' }),
    excepting({ to: '2020-01-01' }),
  ],
  [
    'a waiver that moves anniversaries',
    'moves-without-extension',
    ['programme', 'exceptions', 0, 'moves'],
    excepting({ moves: { months: 6 } }),
    excepting({ kind: 'extension', moves: { months: 6 } }),
  ],
  [
    'an extension that moves anniversaries back',
    'moves-not-later',
    ['programme', 'exceptions', 0, 'moves'],
    excepting({ kind: 'extension', moves: { months: -6 } }),
    excepting({ kind: 'extension', moves: { months: 6 } }),
  ],
  [
    'a competency that can be renewed after its end',
    'reversed-days',
    ['competency', 'retirement', 1, 'ends'],
    closing({ ends: '2020-01-31' }, { stated: '2019-05-01', lastRenewal: '2020-03-01', ends: '2020-02-01' }),
    closing({ ends: '2020-01-31' }, { stated: '2019-05-01', lastRenewal: '2020-02-01', ends: '2020-02-01' }),
  ],
  [
    'an extension to a day before the last anniversary that it moves',
    'moves-not-later',
    ['programme', 'exceptions', 0, 'moves'],
    excepting({ kind: 'extension', from: '2020-01-01', to: '2020-06-30', moves: { to: '2020-06-30' } }),
    excepting({ kind: 'extension', from: '2020-01-01', to: '2020-06-30', moves: { to: '2020-07-01' } }),
  ],
  [
    'a freeze over anniversaries',
    'over-without-waiver',
    ['programme', 'exceptions', 0, 'over'],
    excepting({ kind: 'freeze', over: 'anniversaries' }),
    excepting({ over: 'anniversaries' }),
  ],
  [
    'an exception for a competency that does not exist',
    'unknown-competency',
    ['programme', 'exceptions', 0, 'competencies', 'allBut', 0],
    excepting({ competencies: { allBut: ['wed'] } }),
    excepting({ competencies: { allBut: ['web'] } }),
  ],
  [
    'an exception for a value that an attribute has not',
    'unknown-value',
    ['programme', 'exceptions', 0, 'where', 'market', 1],
    excepting({ where: { market: ['small', 'tiny'] } }),
    excepting({ where: { market: ['small', 'large'] } }),
  ],
  [
    'an exception for a clause that no text has',
    'unknown-clause',
    ['programme', 'exceptions', 0, 'clause'],
    excepting({ clause: 'people' }),
    excepting({ clause: '1' }),
  ],
  [
    'one level twice',
    'duplicate-id',
    ['programme', 'levels', 1, 'id'],
    programme(
      {
        levels: [
          { id: 'gold', name: 'G' },
          { id: 'gold', name: 'G' },
        ],
      },
      { competency: aCompetency('web', { gold: one }) },
    ),
    programme({
      levels: [
        { id: 'silver', name: 'S' },
        { id: 'gold', name: 'G' },
      ],
    }),
  ],
  [
    'a competency named as a status',
    'duplicate-id',
    ['competency', 'id'],
    programme({ statuses: { web: {}, partnership: {} } }),
    programme({ statuses: { site: {}, partnership: {} } }),
  ],
  // Form
  [
    'a day that does not exist',
    'not-a-day',
    ['competency', 'versions', 0, 'effective'],
    versions({ effective: '2021-02-29' }),
    versions({ effective: '2020-02-29' }),
  ],
  [
    'a check day of one year in four',
    'not-a-month-day',
    ['programme', 'lifecycle', 'checkDays', 0],
    programme({ lifecycle: { enforcement: 'checkDays', checkDays: ['02-29'] } }),
    programme({ lifecycle: { enforcement: 'checkDays', checkDays: ['02-28'] } }),
  ],
  [
    'a number that is none',
    'not-a-number',
    at('people'),
    web({ people: 'many', with: 'A' }),
    web({ people: '2', with: 'A' }),
  ],
  ['an id in capitals', 'not-an-id', at('id'), web({ id: 'X', ...one }), web({ id: 'x', ...one })],
  [
    'a key that no people clause has',
    'unknown-key',
    at('wiht'),
    web({ people: 1, with: 'A', wiht: 'B' }),
    web({ people: 1, with: 'A', who: ['employee'] }),
  ],
  ['a people clause without its condition', 'missing-key', at(), web({ people: 1 }), web(one)],
  ['a clause of no kind', 'unknown-kind', at(), web({ persons: 1 }), web(one)],
  [
    'a clause deep in others of no kind',
    'unknown-kind',
    at('all', 0, 'any', 1),
    web({ all: [{ any: [one, { persons: 1 }] }] }),
    web({ all: [{ any: [one, one] }] }),
  ],
  [
    'an affiliation list of another form',
    'wrong-kind',
    at('who'),
    web({ ...one, who: 'employee' }),
    web({ ...one, who: ['employee'] }),
  ],
  [
    'an enforcement that does not exist',
    'not-allowed',
    ['programme', 'lifecycle', 'enforcement'],
    programme({ lifecycle: { enforcement: 'never' } }),
    programme({ lifecycle: { enforcement: 'continuous' } }),
  ],
];

describe('A pack is refused for', () => {
  test.each(cases)('%s: %s', (_, code, path, bad, good) => {
    expect(refusalsOf(bad).map((found) => [found.code, found.path])).toEqual([[code, path]]);
    expect(refusalsOf(good)).toEqual([]);
  });

  test('a wrong name, with the nearest right one', () => {
    expect(refusalsOf(web({ metric: 'seat', atLeast: 1 }))[0]?.values).toEqual({ name: 'seat', nearest: 'seats' });
    expect(refusalsOf(web({ people: 1, with: 'A', wiht: 'B' }))[0]?.values).toMatchObject({ key: 'wiht' });
  });

  test('everything that is wrong at once', () => {
    const codes = refusalsOf(
      web({ all: [{ metric: 'x', atLeast: 1 }, { people: 0, with: 'Z' }, { evidence: 'poem' }] }),
    ).map((found) => found.code);
    expect(codes.sort()).toEqual(['not-a-count', 'unknown-evidence', 'unknown-item', 'unknown-metric']);
  });
});
