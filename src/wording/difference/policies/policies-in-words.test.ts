import { describe, expect, it } from 'vitest';
import { aCompetency, aProgramme, type WrittenTree } from '../../../../test/builders/a-programme.ts';
import { differenceOf } from '../../../domain/impact/difference/programme-difference.ts';
import { day } from '../../../domain/time/day.ts';
import { withPlainSpaces } from '../../no-break.ts';
import type { Point } from '../../point.ts';
import { voiceOf } from '../../voice.ts';
import { competencyInWords } from '../competency-difference-in-words.ts';
import { programmePoliciesInWords } from './programme-policies-in-words.ts';

const lines = ({ text, below = [] }: Point, indent = '   '): string[] => [
  `${indent}${text}`,
  ...below.flatMap((one) => lines(one, `${indent}   `)),
];
const on = day('2020-12-31');

const yearly = { enforcement: 'atRenewal', window: { opens: { days: -90 }, closes: { days: 31 } } };
const relief = { id: 'relief', kind: 'waiver', from: '2020-02-01', to: '2020-05-31', reason: 'Flood' };
const policies = (lifecycle?: unknown) => (lifecycle ? { lifecycle } : {});
const granting = (exception?: WrittenTree) => (exception ? { exceptions: [exception] } : {});
const counting = (...rules: WrittenTree[]) => ({ counting: { rules } });
const once = { levels: ['gold'], awardsPerPerson: 1 };

const changed: readonly (readonly [before: WrittenTree, after: WrittenTree])[] = [
  [policies(), policies(yearly)],
  [policies([yearly, { ...yearly, from: '2018-01-01', term: { days: 365 } }]), policies()],
  [
    policies(yearly),
    policies([yearly, { ...yearly, from: '2018-01-01', window: { opens: { days: 1 }, closes: { days: 10 } } }]),
  ],
  [policies(yearly), policies({ ...yearly, window: { opens: { days: 0 }, closes: { days: 0 }, wholeMonths: true } })],
  [policies({ ...yearly, window: { ...yearly.window, wholeMonths: true } }), policies(yearly)],
  [
    policies({ ...yearly, versionBinds: 'atRenewal' }),
    policies({ enforcement: 'continuous', window: yearly.window, versionBinds: 'atRenewal' }),
  ],
  [policies({ enforcement: 'continuous' }), policies({ enforcement: 'checkDays', checkDays: ['01-15', '07-15'] })],
  [policies({ ...yearly, promotionDays: ['03-01', '09-01'] }), policies({ ...yearly, term: { months: 24 } })],
  [
    policies({ ...yearly, grace: { days: 90 }, lockIn: { months: 24 }, notice: { days: 90 } }),
    policies({ ...yearly, grace: { days: 30 }, lockIn: { months: 12 }, notice: { days: 60 } }),
  ],
  [policies({ ...yearly, grace: { days: 90 }, lockIn: { months: 24 }, notice: { days: 90 } }), policies(yearly)],
  [policies(yearly), policies({ ...yearly, grace: { days: 90 }, lockIn: { months: 24 }, notice: { days: 90 } })],
  [
    policies(yearly),
    policies({
      ...yearly,
      reminders: [{ days: -15 }, { days: 0 }],
      anniversary: 'ofFirstAward',
      versionBinds: 'atRenewal',
    }),
  ],
  [policies({ ...yearly, anniversary: 'ofFirstAward', versionBinds: 'atRenewal' }), policies(yearly)],
  [policies(yearly), policies({ ...yearly, afterLatePayment: { days: 365 } })],
  [policies({ ...yearly, afterLatePayment: { days: 365 } }), policies({ ...yearly, afterLatePayment: { days: 400 } })],
  [policies({ ...yearly, afterLatePayment: { days: 365 } }), policies(yearly)],
  [granting(), granting(relief)],
  [granting({ ...relief, levels: ['gold'] }), granting()],
  [
    granting({ ...relief, levels: ['gold'], where: { country: ['DE', 'AT'] } }),
    granting({ ...relief, to: '2020-06-30', from: '2020-01-01', stated: '2020-01-05', waives: 'allButFee' }),
  ],
  [
    granting({ ...relief, competencies: ['web'] }),
    granting({ ...relief, kind: 'extension', moves: { months: 6 }, competencies: ['data'], by: 'Support' }),
  ],
  [
    granting({ ...relief, competencies: ['web'] }),
    granting({ ...relief, competencies: ['web'], over: 'anniversaries', clause: 'skills' }),
  ],
  [granting({ ...relief, over: 'anniversaries' }), granting({ ...relief, where: { country: ['DE'] } })],
  [counting(once), counting({ ...once, awardsPerPerson: 2 })],
  [counting(), counting(once, { role: 'am', awardsPerPerson: 4 })],
  [counting(once, { role: 'am', awardsPerPerson: 4 }), counting()],
  [counting(once), counting({ awardsPerPerson: 1 })],
  [counting(), { counting: { rules: [], rolesExclude: true } }],
  [{ counting: { rules: [], rolesExclude: true } }, counting()],
  [{}, { scope: { per: 'location' } }],
  [{ scope: { per: 'country', combine: 'all', over: ['DE', 'FR'] } }, { scope: { per: 'location', combine: 'best' } }],
  [{ verification: 'claimed' }, { verification: 'verified', zone: 'Europe/Berlin' }],
];

const gold = { id: 'skills', people: 1, with: 'A' };
const competencyOf = (more: WrittenTree, text: WrittenTree = {}) => ({
  competencies: [
    aCompetency('old', { gold }, { name: 'Old' }),
    aCompetency('data', { gold }, { name: 'Data' }),
    {
      id: 'web',
      name: 'Web',
      versions: [
        { id: '1', effective: '2010-01-01', levels: { gold }, ...text },
        { id: '2', effective: '2019-01-01', levels: { gold } },
      ],
      ...more,
    },
  ],
});
const succeeding = (more: WrittenTree) => ({
  succeeds: [{ competency: 'old', from: '2019-01-01', how: 'merged', ...more }],
});

const terms: readonly (readonly [before: WrittenTree, after: WrittenTree])[] = [
  [
    competencyOf({ retirement: { lastEnrolment: '2030-01-31', lastRenewal: '2030-06-30', ends: '2031-06-30' } }),
    competencyOf({ retirement: { lastEnrolment: '2030-03-31', ends: '2031-01-31', heldFor: { months: 12 } } }),
  ],
  [
    competencyOf(succeeding({})),
    competencyOf(succeeding({ from: '2019-03-01', how: 'split', holdersMove: false, anniversary: 'new' })),
  ],
  [competencyOf(succeeding({ holdersMove: false })), competencyOf(succeeding({ anniversary: 'earliest' }))],
  [competencyOf(succeeding({})), competencyOf({})],
  [competencyOf({}), competencyOf(succeeding({ anniversary: 'new' }))],
  [
    competencyOf({}),
    competencyOf({}, { levels: { gold: { ...gold, people: 2 } }, announced: '2009-12-01', observed: true }),
  ],
  [
    competencyOf({}, { until: '2020-03-31', chosenBy: 'submission' }),
    competencyOf({}, { until: { new: '2020-01-31', renewing: '2020-03-31' }, chosenBy: 'audit' }),
  ],
  [competencyOf({}, { until: '2020-03-31', chosenBy: 'audit', observed: true }), competencyOf({})],
  [competencyOf({}), competencyOf({}, { id: '0' })],
];

function told(before: WrittenTree, after: WrittenTree, language: 'en' | 'de'): string {
  const difference = differenceOf({ programme: aProgramme(before), on }, { programme: aProgramme(after), on });
  const voice = voiceOf(difference.after.programme, language);
  const points: readonly Point[] = [
    ...programmePoliciesInWords(difference, voice),
    ...difference.competencies.flatMap((one) => competencyInWords(one, voice).map((text) => ({ text }))),
  ];
  expect(points.length).toBeGreaterThan(0);
  return withPlainSpaces(points.flatMap((point) => lines(point, '')).join('\n'));
}

const rule = { competencies: [aCompetency('web', { gold }), aCompetency('data', { gold })] };

describe('What is different about a programme as a whole', () => {
  it.each(['en', 'de'] as const)('is told in sentences, in %s', async (language) => {
    const all = [
      ...changed.map(([before, after]) =>
        told({ ...rule, programme: before }, { ...rule, programme: after }, language),
      ),
      ...terms.map(([before, after]) => told(before, after, language)),
    ];
    await expect(`${all.join('\n\n')}\n`).toMatchFileSnapshot(`golden/policies-${language}.txt`);
  });
});
