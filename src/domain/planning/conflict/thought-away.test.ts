import { expect, test } from 'vitest';
import { aPartner } from '../../../../test/builders/a-partner.ts';
import { aCompetency, aProgramme, type WrittenTree } from '../../../../test/builders/a-programme.ts';
import { anOffer, aTraining, learningTerms, planDay } from '../../../../test/builders/a-training.ts';
import { day } from '../../time/day.ts';
import { endOfTime } from '../../time/instant.ts';
import type { Training, TrainingOffer } from '../../training/training.ts';
import { plan } from '../plan.ts';
import type { PlanRequest } from '../plan-request.ts';
import type { ConflictFact } from './conflict-fact.ts';
import { whyImpossible } from './why-impossible.ts';

interface Asked {
  readonly gold: unknown;
  readonly silver?: unknown;
  readonly pack?: WrittenTree;
  readonly people?: readonly WrittenTree[];
}

/** Web at gold, and where it is said at silver too, must be met by 15 March 2020. */
function asked({ gold, silver, pack, people = [{ id: 'ana' }, { id: 'ben' }] }: Asked): PlanRequest {
  const programme = aProgramme({ competency: aCompetency('web', { gold, ...(silver ? { silver } : {}) }), ...pack });
  const levels = ['gold', ...(silver ? ['silver'] : [])];
  return {
    programme,
    facts: aPartner(programme, { people }),
    training: aTraining({ A: 100, B: 100 }),
    learning: learningTerms({ pace: 2 }),
    day: planDay,
    knownAt: endOfTime,
    targets: levels.map((level) => ({
      claim: { competency: 'web', level },
      deadline: day('2020-03-15'),
      weight: 1,
      must: true,
    })),
  };
}

const twoWithA = { people: 2, with: 'A' };
const twoAs = (role: string) => ({ team: ['A', 'A'].map((item) => ({ people: 1, with: item, role })) });
const terms = { absences: [], languages: [] };
const withPerson = (request: PlanRequest, own: object): PlanRequest => ({
  ...request,
  learning: { ...request.learning, people: new Map([['ana', { ...terms, ...own }]]) },
});
const one = asked({ gold: twoWithA });
const away = [{ from: planDay, to: day('2020-03-31') }];
const unprepared = (offers: readonly TrainingOffer[]): Training => {
  const { selfStudy: _, ...training } = aTraining({ A: 100, B: 100 });
  return { ...training, offers };
};
const seats = anOffer('class', ['A'], {
  sessions: [{ id: 's', from: day('2020-02-03'), to: day('2020-02-04'), seats: 1 }],
});

const cases: readonly (readonly [string, PlanRequest, ConflictFact])[] = [
  ['an absence', withPerson(one, { absences: away }), { kind: 'absence', person: 'ana', days: away }],
  ['that somebody takes no exams', withPerson(one, { pace: 0 }), { kind: 'no-exams', person: 'ana' }],
  ['that somebody is locked out', { ...one, options: { lockedOut: ['ben'] } }, { kind: 'locked-out', person: 'ben' }],
  [
    'that somebody takes part who has nothing to pass',
    {
      ...asked({ gold: twoWithA, people: [{ id: 'ana', credentials: ['A'] }, { id: 'ben' }] }),
      options: { lockedIn: ['ana'] },
    },
    { kind: 'locked-in', person: 'ana' },
  ],
  ['a budget', { ...one, options: { budget: 199 } }, { kind: 'budget', budget: 199 }],
  [
    'too few vouchers',
    {
      ...one,
      options: { budget: 100 },
      learning: learningTerms({ vouchers: [{ id: 'v', items: ['A'], count: 0 }] }),
    },
    { kind: 'voucher', voucher: 'v', count: 0 },
  ],
  [
    'too few seats',
    { ...one, training: aTraining({ A: 100 }, { offers: [seats] }) },
    { kind: 'seats', offer: 'class', session: 's', seats: 1 },
  ],
  [
    'an exam that retires',
    asked({ gold: twoWithA, pack: { exams: { A: { retirement: [{ lastRegistration: '2020-01-06' }] }, B: {} } } }),
    { kind: 'item-ends', item: 'A', lastDay: day('2020-01-06') },
  ],
  [
    'an exam that is no longer accepted',
    asked({ gold: twoWithA, pack: { exams: { A: { retirement: [{ acceptedUntil: '2020-02-01' }] }, B: {} } } }),
    { kind: 'item-ends', item: 'A', acceptedUntil: day('2020-02-01') },
  ],
  [
    'what is no longer valid',
    withPerson(
      asked({
        gold: { people: 1, with: 'A' },
        pack: { exams: { A: { validity: { months: 24 } }, B: {} } },
        people: [{ id: 'ana', credentials: [{ item: 'A', earned: '2018-02-01' }] }],
      }),
      { pace: 0 },
    ),
    {
      kind: 'expiry',
      item: 'A',
      validity: { months: 24 },
      ending: [{ person: 'ana', validThrough: day('2020-02-01') }],
    },
  ],
  [
    'that people must differ',
    asked({ gold: { team: [{ people: 1, with: 'A' }, twoWithA] } }),
    { kind: 'different-people', target: 0 },
  ],
  [
    'a counting rule',
    asked({ gold: twoWithA, silver: twoWithA, pack: { programme: { counting: { rules: [{ awardsPerPerson: 1 }] } } } }),
    { kind: 'counting-rule', rule: 0 },
  ],
  [
    'that roles exclude each other',
    asked({
      gold: twoAs('am'),
      silver: twoAs('engineer'),
      pack: { programme: { counting: { rules: [], rolesExclude: true } } },
    }),
    { kind: 'roles-exclude' },
  ],
  [
    'the pace',
    { ...asked({ gold: { people: 2, with: { all: ['A', 'B', 'C', 'D'] } } }), learning: learningTerms({ pace: 1 }) },
    { kind: 'pace', examsAMonth: 1 },
  ],
  ['the deadline', { ...one, day: day('2020-03-15') }, { kind: 'deadline', target: 0, day: day('2020-03-15') }],
  [
    'that nothing prepares for an exam',
    { ...one, training: unprepared([anOffer('b', ['B'])]) },
    { kind: 'no-preparation', item: 'A' },
  ],
  ['that there are no more people', asked({ gold: { people: 3, with: 'A' } }), { kind: 'people', count: 2 }],
];

test.each(cases)('%s is a fact of the conflict where it stands in the way', (_, request, fact) => {
  const [why] = whyImpossible(plan(request), request, { solves: 500, nodes: 500 });
  if (why?.conflict.kind !== 'facts') throw new Error('There is a conflict.');
  expect(why.conflict.facts).toContainEqual(fact);
  expect(why).toMatchObject({ isComplete: true, conflict: { isMinimal: true } });
});

test('nothing is told where a plan meets everything', () => {
  expect(whyImpossible(plan(one), one, { solves: 100, nodes: 100 })).toEqual([]);
});
