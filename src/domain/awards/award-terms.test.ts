import { describe, expect, test } from 'vitest';
import { aPartner, askedOn } from '../../../test/builders/a-partner.ts';
import { aCompetency, aProgramme, type WrittenTree } from '../../../test/builders/a-programme.ts';
import { awardTerms } from './award-terms.ts';

const yearly = {
  enforcement: 'atRenewal',
  term: { months: 12 },
  window: { opens: { days: -60 }, closes: { days: 30 } },
  versionBinds: 'atRenewal',
};
const asks = (people: number) => ({ gold: { people, with: 'A' } });
const versions = [
  { id: 'old', effective: '2000-01-01', levels: asks(1) },
  { id: 'new', effective: '2020-01-01', levels: asks(2) },
];

function termsOf(partner: WrittenTree, on: string, rules: WrittenTree = {}) {
  const { competency = {}, ...programmeOf } = rules as { competency?: WrittenTree };
  const programme = aProgramme({
    competency: aCompetency('web', {}, { lifecycle: yearly, versions, ...competency }),
    ...programmeOf,
  });
  const facts = aPartner(programme, partner);
  return awardTerms({ programme, facts, competency: 'web', level: 'gold', ...askedOn({ day: on }) });
}
const gold = (from: string, more: WrittenTree = {}) => ({ status: 'web', level: 'gold', from, ...more });

describe('The terms of an award', () => {
  test('tell its term, the renewal ahead with its window, the text that binds now and the one that will', () => {
    const statuses = [gold('2018-03-01', { renewed: '2019-02-01' })];
    expect(termsOf({ statuses }, '2020-01-15')).toMatchObject({
      held: { held: true, renewal: { anniversary: '2020-03-01' } },
      record: { from: '2018-03-01' },
      termFrom: '2019-03-01',
      enforcement: 'at-renewal',
      renewal: {
        anniversary: '2020-03-01',
        window: { from: '2020-01-01', to: '2020-03-31' },
        lastDay: '2020-03-31',
      },
      binding: [{ id: 'old' }],
      bindingAtRenewal: [{ id: 'new' }],
      exceptions: [],
    });
  });

  test('tell the day from which the term counts once it is renewed, where its renewal is open: that of the renewal itself', () => {
    const on = (renewals: readonly { readonly done: string; readonly for: string }[]) =>
      termsOf({ statuses: [gold('2018-03-01', { renewals })] }, '2020-03-05');
    const before = { done: '2019-02-01', for: '2019-03-01' };
    expect(on([before])).toMatchObject({ termFrom: '2020-03-01', renewal: { anniversary: '2020-03-01' } });
    expect(on([before, { done: '2020-03-02', for: '2020-03-01' }])).toMatchObject({
      termFrom: '2020-03-01',
      renewal: { anniversary: '2021-03-01' },
    });
  });

  test('of what was let go are of its old term through its last day, as no new one begins; the text is that of the day', () => {
    const renewals = [{ done: '2019-02-01', for: '2019-03-01' }];
    const on = (day: string, more: WrittenTree) =>
      termsOf({ statuses: [gold('2018-03-01', { renewals, ...more })] }, day);
    const old = { termFrom: '2019-03-01', bindingAtRenewal: [] };
    for (const [day, id] of [
      ['2020-02-15', 'old'],
      ['2020-03-01', 'new'],
      ['2020-03-31', 'new'],
    ] as const) {
      const told = { held: { held: true, until: '2020-03-31' }, ...old, binding: [{ id }] };
      expect(on(day, { to: '2020-03-31' })).toMatchObject(told);
    }
    // As long as that is not recorded, it may still be renewed, and the new text asks.
    expect(on('2020-03-05', {})).toMatchObject({ termFrom: '2020-03-01', binding: [{ id: 'new' }] });
  });

  test('of what has lapsed, or is kept for its grace only, are of no term: its renewal was missed, and no other comes', () => {
    const renewals = [{ done: '2019-02-01', for: '2019-03-01' }];
    const on = (day: string, more: WrittenTree = {}, grace: WrittenTree = {}) =>
      termsOf({ statuses: [gold('2018-03-01', { renewals })], ...more }, day, {
        competency: { lifecycle: { ...yearly, ...grace } },
      });
    const inGrace = on('2020-04-15', {}, { grace: { days: 30 } });
    expect([inGrace.held.because, on('2020-04-15').held.because]).toEqual(['grace', 'lapsed']);
    for (const terms of [inGrace, on('2020-04-15')]) {
      expect(terms).toMatchObject({ binding: [{ id: 'new' }], bindingAtRenewal: [] });
      expect(terms).not.toHaveProperty('termFrom');
      expect(terms).not.toHaveProperty('renewal');
    }
    // With more time, it can still be done, and then the term counts from its day.
    const more = { kind: 'extension', competency: 'web', from: '2020-04-01', to: '2020-06-30', by: 'us', reason: 'x' };
    expect(on('2020-04-15', { exceptions: [more] })).toMatchObject({
      ...{ termFrom: '2020-03-01', renewal: { anniversary: '2020-03-01', lastDay: '2020-06-30' } },
      bindingAtRenewal: [{ id: 'new' }],
    });
  });

  test('tell the last day of an award, and whether it is that of its competency for everybody', () => {
    const statuses = [gold('2018-03-01')];
    const retirement = { lastRenewal: '2022-09-30', ends: '2022-09-30' };
    expect(termsOf({ statuses }, '2020-01-15', { competency: { retirement } }).record).toEqual({
      from: '2018-03-01',
      to: '2022-09-30',
      endsWithCompetency: true,
    });
    const ended = [gold('2018-03-01', { to: '2021-02-28' })];
    expect(termsOf({ statuses: ended }, '2020-01-15', { competency: { retirement } }).record).toEqual({
      from: '2018-03-01',
      to: '2021-02-28',
    });
  });

  test('tell the next renewal as soon as the one that is open is done, and none of what ends within it', () => {
    const renewals = [
      { done: '2019-02-01', for: '2019-03-01' },
      { done: '2020-03-02', for: '2020-03-01' },
    ];
    const on = (more: WrittenTree) =>
      termsOf({ people: [{ id: 'ana', credentials: ['A'] }], statuses: [gold('2018-03-01', more)] }, '2020-03-05')
        .renewal;
    expect(on({ renewals })).toMatchObject({ anniversary: '2021-03-01', window: { from: '2020-12-31' } });
    expect(on({ renewals: renewals.slice(0, 1) })).toMatchObject({ anniversary: '2020-03-01' });
    expect(on({ renewals: renewals.slice(0, 1), to: '2020-03-31' })).toBeUndefined();
  });

  test('count in what was granted: more time to renew, and an anniversary that was moved', () => {
    const granted = { competency: 'web', by: 'us', reason: 'flood' };
    const more = { kind: 'extension', from: '2020-04-01', to: '2020-06-30', ...granted };
    const moved = { kind: 'extension', from: '2020-03-01', to: '2020-03-01', moves: { months: 2 }, ...granted };
    const over = { kind: 'waiver', from: '2018-05-01', to: '2018-06-01', ...granted };
    const later = { kind: 'waiver', from: '2021-01-01', to: '2021-06-01', ...granted };
    const statuses = [gold('2019-03-01')];
    const extended = termsOf({ statuses, exceptions: [over, more, later] }, '2020-02-01');
    expect(extended.renewal).toMatchObject({ anniversary: '2020-03-01', lastDay: '2020-06-30' });
    expect(extended.exceptions).toMatchObject([{ kind: 'extension', to: '2020-06-30', by: 'us' }]);
    expect(termsOf({ statuses, exceptions: [moved] }, '2020-02-01').renewal).toMatchObject({
      ...{ anniversary: '2020-05-01', movedFrom: '2020-03-01', lastDay: '2020-05-31' },
    });
  });

  test('tell what was ruled on the questions of the text that binds, and nothing of other texts', () => {
    const question = {
      text: { en: 'May they be shared?' },
      readings: { yes: { en: 'They may.' }, no: { en: 'They may not.' } },
      rulings: [{ reading: 'no', from: '2019-01-01', stated: '2018-12-01', by: 'The board' }],
    };
    const open = {
      id: 'shared',
      question: 'sharing',
      readings: { yes: { people: 1, with: 'A' }, no: { people: 2, with: 'A' } },
    };
    const asking = { id: 'asking', effective: '2000-01-01', levels: { gold: open } };
    const rules = (texts: readonly WrittenTree[]) => ({
      programme: { questions: { sharing: question } },
      competency: { versions: texts },
    });
    const statuses = [gold('2019-03-01')];
    expect(termsOf({ statuses }, '2020-01-01', rules([asking])).rulings).toEqual([
      { question: 'sharing', reading: 'no', from: '2019-01-01', stated: '2018-12-01', by: 'The board' },
    ]);
    expect(termsOf({ statuses }, '2020-01-01', rules(versions)).rulings).toEqual([]);
  });

  test('of what has ended are that it is not held', () => {
    expect(termsOf({ statuses: [gold('2018-03-01', { to: '2018-12-31' })] }, '2019-06-01')).toEqual({
      held: { held: false, because: 'ended' },
      ...{ binding: [], bindingAtRenewal: [], exceptions: [], rulings: [] },
    });
  });
});
