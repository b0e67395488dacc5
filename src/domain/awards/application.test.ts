import { describe, expect, test } from 'vitest';
import { aPartner, askedOn } from '../../../test/builders/a-partner.ts';
import { aCompetency, aProgramme, type WrittenTree } from '../../../test/builders/a-programme.ts';
import { day } from '../time/day.ts';
import { applicableAwards } from './applicable-awards.ts';
import { applicationFor } from './application.ts';
import { awardTerms } from './award-terms.ts';

const yearly = {
  enforcement: 'atRenewal',
  term: { months: 12 },
  window: { opens: { days: -60 }, closes: { days: 30 } },
};
const silver = (from: string, more: WrittenTree = {}) => ({ status: 'web', level: 'silver', from, ...more });
const gold = (status: string, from: string) => ({ status, level: 'gold', from });
const holding = (...items: readonly string[]) => items.map((item, index) => ({ id: `p${index}`, credentials: [item] }));
/** One who is certified makes silver, two make gold. */
const one = { people: holding('A') };
const two = { people: holding('A', 'A') };

interface Rules extends WrittenTree {
  readonly lifecycle?: WrittenTree;
  readonly counting?: WrittenTree;
}

function askedOf(partner: WrittenTree, on: string, { lifecycle = yearly, counting, ...rules }: Rules) {
  const programme = aProgramme({
    ...(counting && { programme: { counting } }),
    competencies: ['web', 'data'].map((id) =>
      aCompetency(
        id,
        { silver: { people: 1, with: 'A' }, gold: { people: 2, with: 'A' } },
        { lifecycle, ...(id === 'web' && rules) },
      ),
    ),
  });
  return { programme, facts: aPartner(programme, partner), ...askedOn({ day: on }) };
}

interface Asked extends Rules {
  readonly level?: string;
  readonly on?: string;
  readonly appliedOn?: string;
}

function applied(partner: WrittenTree, { level = 'gold', on = '2020-06-15', appliedOn = on, ...rules }: Asked = {}) {
  return applicationFor({ ...askedOf(partner, on, rules), competency: 'web', level, appliedOn: day(appliedOn) });
}

describe('An award that is applied for', () => {
  test('begins on the day, and a year later is its first renewal', () => {
    expect(applied(two)).toMatchObject({
      value: {
        ...{ from: '2020-06-15', ends: [], losing: [] },
        held: { held: true, renewal: { anniversary: '2021-06-15' } },
      },
    });
    expect(applied(two)).not.toHaveProperty('value.anniversary');
  });

  test('has the renewal day of the partner’s first award, where all of them have one', () => {
    const partner = { ...two, statuses: [gold('data', '2019-09-01')] };
    const lifecycle = { ...yearly, anniversary: 'ofFirstAward' };
    expect(applied(partner, { lifecycle })).toMatchObject({
      value: { held: { renewal: { anniversary: '2020-09-01' } } },
    });
  });

  test('has the renewal day of the membership, where one is stated: as it will have once it is recorded', () => {
    const partner = { ...two, membership: { anniversary: '2018-09-09' } };
    const applicable = applied(partner);
    expect(applicable).toMatchObject({ value: { held: { renewal: { anniversary: '2020-09-09' } } } });
    // Nothing of it is written with the award: it follows the membership.
    expect(applicable).not.toHaveProperty('value.anniversary');
    const recorded = { ...partner, statuses: [gold('web', '2020-06-15')] };
    const { programme, facts } = askedOf(recorded, '2020-06-15', {});
    const held = awardTerms({ programme, facts, competency: 'web', level: 'gold', ...askedOn({ day: '2020-06-15' }) });
    expect(held.renewal?.anniversary).toBe('2020-09-09');
  });

  test('goes up from a lower level, which ends on the eve, and keeps its renewal day', () => {
    expect(applied({ ...two, statuses: [silver('2019-09-01')] })).toMatchObject({
      value: {
        ...{ ends: [{ status: 'web', level: 'silver', from: '2019-09-01' }], anniversary: '2020-09-01' },
        held: { renewal: { anniversary: '2020-09-01' } },
      },
    });
  });

  test('has nothing to renew where the lower level was renewed for the same day already', () => {
    const partner = { ...two, statuses: [silver('2019-07-01', { renewals: [{ done: '2020-05-20' }] })] };
    expect(applied(partner)).toMatchObject({
      value: {
        ...{ anniversary: '2020-07-01', renewed: { done: '2020-06-15', for: '2020-07-01' } },
        held: { because: 'renewed', next: { anniversary: '2021-07-01' } },
      },
    });
  });

  test('takes the place of what is claimed at a lower level, and else comes last', () => {
    const partner = { ...two, statuses: [silver('2019-09-01')] };
    const claimed = (claims: readonly string[]) => applied({ ...partner, claims });
    expect(claimed(['web/silver', 'data/gold'])).toMatchObject({
      value: {
        claims: [
          { competency: 'web', level: 'gold' },
          { competency: 'data', level: 'gold' },
        ],
      },
    });
    expect(claimed(['data/gold'])).toMatchObject({
      value: { claims: [{ competency: 'data' }, { competency: 'web', level: 'gold' }] },
    });
    expect(claimed(['web/gold'])).not.toHaveProperty('value.claims');
    expect(applied(partner)).not.toHaveProperty('value.claims');
  });

  test('is judged on the day of the application: who has left since is no obstacle', () => {
    const left = [{ id: 'p0', credentials: ['A'], affiliation: [{ from: '2019-01-01', to: '2020-06-20' }] }];
    expect(applied({ people: left }, { level: 'silver', on: '2020-06-25', appliedOn: '2020-06-20' })).toMatchObject({
      ok: true,
      value: { from: '2020-06-25' },
    });
    expect(applied({ people: left }, { level: 'silver', on: '2020-06-25' })).toEqual({
      ok: false,
      why: { kind: 'not-met' },
    });
  });

  test('names what the partner works for and meets, and would not any more', () => {
    const counting = { rules: [{ levels: ['gold'], awardsPerPerson: 1 }] };
    const partner = { ...two, claims: ['data/gold'] };
    expect(applied(partner, { counting })).toMatchObject({
      value: { losing: [{ competency: 'data', level: 'gold' }] },
    });
    expect(applied(partner)).toMatchObject({ value: { losing: [] } });
  });
});

describe.each([
  ['it is held', { ...two, statuses: [gold('web', '2020-01-01')] }, {}, { kind: 'held', level: 'gold' }],
  [
    'a higher level is held',
    { ...two, statuses: [gold('web', '2020-01-01')] },
    { level: 'silver' },
    { kind: 'held', level: 'gold' },
  ],
  [
    'it has lapsed, and nobody has decided about it yet',
    { ...one, statuses: [gold('web', '2018-01-01')] },
    {},
    { kind: 'lapsed' },
  ],
  [
    'its competency has closed',
    two,
    { retirement: { lastEnrolment: '2020-06-14' } },
    { kind: 'closed', last: '2020-06-14' },
  ],
  ['its requirement is not met', one, {}, { kind: 'not-met' }],
  [
    'the programme awards it on other days',
    two,
    { lifecycle: { enforcement: 'checkDays', checkDays: ['07-15'], promotionDays: ['03-01', '09-01'] } },
    { kind: 'on-certain-days', next: '2020-09-01' },
  ],
  [
    'its people are counted for what is held',
    { ...two, statuses: [gold('data', '2020-01-01')] },
    { counting: { rules: [{ levels: ['gold'], awardsPerPerson: 1 }] } },
    { kind: 'counted-elsewhere', awards: [{ competency: 'data', level: 'gold' }] },
  ],
  [
    'it would be lost at once',
    { people: [{ id: 'p0', credentials: ['A'], affiliation: [{ from: '2019-01-01', to: '2020-06-20' }] }] },
    { level: 'silver', on: '2020-06-25', appliedOn: '2020-06-20', lifecycle: { enforcement: 'continuous' } },
    { kind: 'lost-at-once' },
  ],
] as const)('It is not given where %s', (_, partner, asked, why) => {
  test('and says so', () => {
    expect(applied(partner, asked)).toEqual({ ok: false, why });
  });
});

test('Whoever applied on the last day is not too late where it is decided later', () => {
  const rules = { retirement: { lastEnrolment: '2020-06-14' } };
  expect(applied(two, { on: '2020-06-20', appliedOn: '2020-06-14', ...rules })).toMatchObject({ ok: true });
});

describe('What could be applied for', () => {
  const possible = (partner: WrittenTree, rules: Rules = {}) =>
    applicableAwards(askedOf(partner, '2020-06-15', rules)).map(({ competency, level }) => `${competency}/${level}`);

  test('is of each competency the highest level that is met and not held', () => {
    expect(possible(one)).toEqual(['web/silver', 'data/silver']);
    expect(possible(two)).toEqual(['web/gold', 'data/gold']);
    expect(possible({ ...two, statuses: [silver('2019-09-01')] })).toEqual(['web/gold', 'data/gold']);
    expect(possible({ ...one, statuses: [silver('2019-09-01')] })).toEqual(['data/silver']);
    expect(possible({})).toEqual([]);
  });

  test('is a lower level where the people for the higher one are counted for what is held', () => {
    const counting = { rules: [{ levels: ['gold'], awardsPerPerson: 1 }] };
    expect(possible({ ...two, statuses: [gold('data', '2020-01-01')] }, { counting })).toEqual(['web/silver']);
  });
});
