import { describe, expect, test } from 'vitest';
import { aPartner, askedOn } from '../../../test/builders/a-partner.ts';
import { aCompetency, aProgramme, type WrittenTree } from '../../../test/builders/a-programme.ts';
import { day } from '../time/day.ts';
import { reinstatementOf } from './reinstatement.ts';

const yearly = {
  enforcement: 'atRenewal',
  term: { months: 12 },
  window: { opens: { days: -60 }, closes: { days: 30 } },
  grace: { days: 10 },
};
const gold = (from: string, more: WrittenTree = {}) => ({ status: 'web', level: 'gold', from, ...more });
/** Its renewal of 1 March 2020 was not done, and the grace was over after 10 April. */
const lapsed = { statuses: [gold('2019-03-01')] };

function wanted(
  partner: WrittenTree,
  from: string,
  anniversary: 'kept' | 'new',
  { lifecycle = yearly, ...rules }: { readonly lifecycle?: WrittenTree } & WrittenTree = {},
) {
  const programme = aProgramme({
    competencies: ['web', 'data'].map((id) =>
      aCompetency(id, { gold: { people: 1, with: 'A' } }, { lifecycle, ...rules }),
    ),
  });
  const facts = aPartner(programme, partner);
  const asked = { programme, facts, competency: 'web', level: 'gold', ...askedOn({ day: '2020-06-15' }) };
  return reinstatementOf({ ...asked, from: day(from), anniversary });
}

describe('An award that was lost', () => {
  test('is held again with the anniversary that it had, or with a term that begins then', () => {
    expect(wanted(lapsed, '2020-06-01', 'kept')).toMatchObject({
      value: {
        lostFrom: '2020-04-11',
        lapsed: { from: '2019-03-01' },
        anniversary: '2021-03-01',
        held: { held: true, because: 'within-term' },
      },
    });
    expect(wanted(lapsed, '2020-06-01', 'new')).toMatchObject({ value: { anniversary: '2021-06-01' } });
  });

  test('is held again without a gap from the very day on which it was lost, and not from the day before', () => {
    expect(wanted(lapsed, '2020-04-11', 'kept')).toMatchObject({ ok: true });
    expect(wanted(lapsed, '2020-04-10', 'kept')).toEqual({
      ok: false,
      why: { kind: 'held-then', lostFrom: '2020-04-11' },
    });
  });

  test('and whose record has ended needs no other end', () => {
    const ended = { statuses: [gold('2018-05-20', { to: '2019-05-19' })] };
    expect(wanted(ended, '2020-06-01', 'kept')).toEqual({
      ok: true,
      value: { lostFrom: '2019-05-20', anniversary: '2021-05-20', held: expect.objectContaining({ held: true }) },
    });
  });
});

describe.each([
  ['it is held', { statuses: [gold('2020-01-01')] }, '2020-06-01', 'kept', {}, { kind: 'held' }],
  ['it was never awarded', {}, '2020-06-01', 'kept', {}, { kind: 'never-awarded' }],
  [
    'a new term would begin in a competency that has closed',
    ...([lapsed, '2020-06-01', 'new', { retirement: { lastEnrolment: '2020-05-01' } }] as const),
    { kind: 'closed', lastEnrolment: '2020-05-01' },
  ],
  [
    'a new term would have the renewal day of another award',
    { statuses: [gold('2019-03-01'), { status: 'data', level: 'gold', from: '2020-02-01' }] },
    ...(['2020-06-01', 'new', { lifecycle: { ...yearly, anniversary: 'ofFirstAward' } }] as const),
    { kind: 'shared-anniversary' },
  ],
  [
    'there are no anniversaries to keep',
    ...([lapsed, '2020-06-01', 'kept', { lifecycle: { enforcement: 'continuous' } }] as const),
    { kind: 'no-anniversary' },
  ],
  [
    'it would be lost at once, as the requirement is asked for on every day',
    ...([lapsed, '2020-06-01', 'new', { lifecycle: { enforcement: 'continuous' } }] as const),
    { kind: 'lost-at-once', because: 'lapsed' },
  ],
  [
    'its competency has ended',
    ...([lapsed, '2020-06-01', 'kept', { retirement: { ends: '2020-05-01' } }] as const),
    { kind: 'lost-at-once', because: 'ended' },
  ],
] as const)('Where %s', (_, partner, from, anniversary, rules, why) => {
  test('it is not reinstated, and it is said why', () => {
    expect(wanted(partner as WrittenTree, from, anniversary, rules)).toEqual({ ok: false, why });
  });
});
