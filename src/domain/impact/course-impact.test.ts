import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { aPartner } from '../../../test/builders/a-partner.ts';
import { aCompetency, aProgramme, type WrittenTree } from '../../../test/builders/a-programme.ts';
import { programmeAsking } from '../../../test/builders/arbitrary-rules.ts';
import { timedClause, timedPartner } from '../../../test/builders/arbitrary-times.ts';
import type { Programme } from '../catalogue/programme.ts';
import { factsUnder } from '../membership/awards-under-programme.ts';
import { heldOn } from '../standing/held.ts';
import { addDays, type Day, day } from '../time/day.ts';
import { endOfTime } from '../time/instant.ts';
import { comparisonOf } from './comparison.ts';
import { impactOn } from './impact.ts';

const yearly: WrittenTree = {
  term: { months: 12 },
  enforcement: 'atRenewal',
  window: { opens: { days: 1 }, closes: { days: 31 } },
  versionBinds: 'atRenewal',
};

const asking = (item: unknown): WrittenTree => ({ silver: { people: 1, with: item } });

const under = (policy: WrittenTree | readonly WrittenTree[], web: WrittenTree = {}, more: WrittenTree = {}) =>
  aProgramme({
    programme: { lifecycle: Array.isArray(policy) ? policy : { ...yearly, ...policy } },
    competencies: [aCompetency('web', asking('A'), web), aCompetency('cloud', asking('A'))],
    ...more,
  });

interface Given {
  readonly held?: readonly unknown[];
  readonly award?: WrittenTree;
  readonly on?: string;
}

function impactOf(
  before: ReturnType<typeof under>,
  after: ReturnType<typeof under>,
  { held = ['A'], award = {}, on = '2020-07-01' }: Given = {},
) {
  const facts = aPartner(before, {
    people: [{ id: 'ana', credentials: held }],
    statuses: [{ status: 'web', level: 'silver', from: '2019-09-15', ...award }],
  });
  return impactOn({ comparison: comparisonOf(before, after), facts, day: day(on), knownAt: endOfTime });
}

describe('a change of the life cycle alone', () => {
  const closing = (days: number) => ({ window: { opens: { days: 1 }, closes: { days } } });

  it('that closes the window earlier moves the deadline of those who keep their award', () => {
    const { levels } = impactOf(under({}), under(closing(10)));
    expect(levels).toMatchObject([
      {
        claim: { competency: 'web', level: 'silver' },
        effect: 'kept',
        on: '2020-09-25',
        course: {
          before: { by: '2020-10-16', renewal: { window: { from: '2020-09-16', to: '2020-10-16' } } },
          after: { by: '2020-09-25', renewal: { window: { from: '2020-09-16', to: '2020-09-25' } } },
        },
      },
    ]);
  });

  it('costs the award of those for whom the requirement is met too late, or saves it where it is met in time', () => {
    const late = { held: [{ item: 'A', earned: '2020-10-01' }] };
    expect(impactOf(under({}), under(closing(10)), late).levels).toMatchObject([
      { effect: 'lost', on: '2020-09-25', course: { after: { heldUntil: '2020-09-25' } }, standing: { gaps: [{}] } },
    ]);
    expect(impactOf(under(closing(10)), under({}), late).levels).toMatchObject([
      { effect: 'relieved', course: { before: { heldUntil: '2020-09-25' } } },
    ]);
  });

  it('that shortens the grace touches those alone who fail, whose award ends earlier', () => {
    const grace = (days: number) => under({ grace: { days } });
    expect(impactOf(grace(60), grace(10))).toMatchObject({ levels: [], unaffected: [{ why: 'same-course' }, {}] });
    expect(impactOf(grace(60), grace(10), { held: [] }).levels).toMatchObject([
      {
        effect: 'fails-anyway',
        on: '2020-10-16',
        course: { before: { heldUntil: '2020-12-15' }, after: { heldUntil: '2020-10-26' } },
      },
    ]);
    expect(impactOf(grace(60), grace(10), { held: [], on: '2020-11-10' }).levels).toMatchObject([
      { effect: 'lost', since: '2020-10-27', course: { before: { heldUntil: '2020-12-15' } } },
    ]);
  });

  it('that asks on every day ends what would have been safe until its renewal', () => {
    const at = { ...yearly, window: { opens: { days: -90 }, closes: { days: 0 } } };
    const both = (from: string) => under([at, { ...at, from, enforcement: 'continuous', grace: { days: 5 } }]);
    const ending = { held: [{ item: 'A', validThrough: '2020-07-31' }] };
    expect(impactOf(under(at), both('2020-08-15'), ending).levels).toMatchObject([
      {
        effect: 'lost',
        // What fails before every day counts can still be mended until the day before.
        on: '2020-08-14',
        course: {
          before: { enforcement: 'at-renewal', by: '2020-09-15' },
          after: { enforcement: 'continuous', enforcedFrom: '2020-08-15', heldUntil: '2020-08-14' },
        },
      },
    ]);
    const within = { held: [{ item: 'A', validThrough: '2020-08-31' }] };
    expect(impactOf(under(at), both('2020-08-15'), within).levels).toMatchObject([
      { effect: 'lost', on: '2020-09-05', course: { after: { heldUntil: '2020-09-05' } } },
    ]);
    expect(impactOf(under(at), both('2020-08-15')).levels).toMatchObject([{ effect: 'kept', on: '2020-08-15' }]);
  });

  it('that needs a longer notice lets the old text bind once more', () => {
    const texts = {
      versions: [
        { id: 'old', effective: '2000-01-01', levels: asking('A') },
        { id: 'new', effective: '2020-06-10', announced: '2020-06-01', levels: asking('B') },
      ],
    };
    const notice = (days: number) => under({ notice: { days } }, texts);
    expect(impactOf(notice(30), notice(180)).levels).toMatchObject([
      { effect: 'relieved', before: { version: 'new' }, after: { version: 'old' } },
    ]);
  });

  it('that counts from a late payment moves the anniversary', () => {
    const paid = { award: { renewals: [{ done: '2019-09-20', paid: '2019-10-20' }], from: '2018-09-15' } };
    const { levels } = impactOf(under({}), under({ afterLatePayment: { days: 365 } }), paid);
    expect(levels).toMatchObject([
      {
        effect: 'kept',
        course: {
          before: { renewal: { anniversary: '2020-09-15' } },
          after: { renewal: { anniversary: '2020-10-19' } },
        },
      },
    ]);
  });

  it('that checks on other days moves the day of the check', () => {
    const checked = (...checkDays: readonly string[]) => under({ enforcement: 'checkDays', checkDays });
    expect(impactOf(checked('01-15'), checked('01-15', '08-15')).levels).toMatchObject([
      { effect: 'kept', on: '2020-08-15', course: { before: { by: '2021-01-15' }, after: { by: '2020-08-15' } } },
    ]);
  });

  it('of the programme touches no competency that has a life cycle of its own', () => {
    const own = { lifecycle: yearly };
    expect(impactOf(under({}, own), under(closing(10), own))).toMatchObject({
      levels: [],
      unaffected: [{ claim: { competency: 'web' }, why: 'other-rules' }, {}],
    });
  });
});

describe('a competency that closes', () => {
  const retired = (retirement: WrittenTree) => under({}, { retirement });

  it('can be renewed once more until its last renewal day, and ends after the term that follows', () => {
    expect(impactOf(under({}), retired({ lastRenewal: '2020-09-30' })).levels).toMatchObject([
      { effect: 'lost', on: '2020-09-30', course: { after: { renewBy: '2020-09-30', atMost: '2021-10-16' } } },
    ]);
  });

  it('ends with the running term where its last renewal day lies before', () => {
    const { levels } = impactOf(under({}), retired({ lastRenewal: '2020-08-31' }));
    expect(levels).toMatchObject([{ effect: 'lost', on: '2020-10-16', course: { after: { atMost: '2020-10-16' } } }]);
    expect(levels[0]?.course?.after).not.toHaveProperty('renewBy');
    expect(levels[0]).not.toHaveProperty('standing');
  });

  it('ends for all on one day', () => {
    expect(impactOf(under({}), retired({ ends: '2020-12-31' })).levels).toMatchObject([
      { effect: 'lost', on: '2020-10-16', course: { after: { atMost: '2020-12-31', heldUntil: '2020-12-31' } } },
    ]);
    expect(impactOf(under({}), retired({ ends: '2020-08-31' })).levels).toMatchObject([
      { effect: 'lost', on: '2020-08-31', course: { after: { atMost: '2020-08-31' } } },
    ]);
    expect(impactOf(under({}), retired({ ends: '2020-08-31' }), { on: '2020-09-01' }).levels).toMatchObject([
      { effect: 'lost', on: '2020-08-31', since: '2020-09-01' },
    ]);
  });

  it('is kept for a time of its own from the last approval', () => {
    const kept = retired({ lastEnrolment: '2020-06-30', heldFor: { months: 15 } });
    expect(impactOf(under({}), kept).levels).toMatchObject([
      { effect: 'lost', on: '2020-12-15', course: { after: { atMost: '2020-12-15', heldUntil: '2020-12-15' } } },
    ]);
  });

  it('is no change where both states close it alike', () => {
    const twice = retired({ ends: '2020-12-31' });
    expect(impactOf(twice, twice).unaffected[0]).toMatchObject({ why: 'other-rules' });
  });
});

describe('a competency that becomes another one', () => {
  const moved = (item: string, more: WrittenTree = {}, from = '2020-08-01') =>
    aProgramme({
      programme: { lifecycle: yearly },
      competencies: [
        aCompetency('web', asking('A')),
        aCompetency('cloud', asking('A')),
        aCompetency(
          'sites',
          {},
          {
            succeeds: [{ competency: 'web', from, how: 'renamed', ...more }],
            versions: [{ id: 'sites', effective: from, levels: asking(item) }],
          },
        ),
      ],
    });

  it('is kept under its new name, with its renewal day, where the new one asks for what is there', () => {
    const { levels, unaffected } = impactOf(under({}), moved('A'));
    expect(levels).toMatchObject([
      {
        claim: { competency: 'web', level: 'silver' },
        effect: 'kept',
        on: '2020-10-16',
        becomes: [
          {
            claim: { competency: 'sites', level: 'silver' },
            on: '2020-08-01',
            how: 'renamed',
            renewal: { anniversary: '2020-09-15' },
          },
        ],
        after: { verdict: 'met', version: 'sites' },
      },
    ]);
    expect(unaffected).toEqual([]);
  });

  it('is lost at the renewal at which the new one asks for more', () => {
    expect(impactOf(under({}), moved('B')).levels).toMatchObject([
      {
        effect: 'lost',
        on: '2020-10-16',
        before: { version: '1' },
        after: { version: 'sites' },
        standing: { competency: 'sites', gaps: [{}] },
      },
    ]);
  });

  it('begins a new term where the move says so', () => {
    expect(impactOf(under({}), moved('A', { anniversary: 'new' })).levels).toMatchObject([
      { effect: 'kept', becomes: [{ renewal: { anniversary: '2021-08-01' } }] },
    ]);
  });

  it('has become it where the day of the move is behind', () => {
    expect(impactOf(under({}), moved('B'), { on: '2020-08-10' }).levels).toMatchObject([
      { effect: 'lost', on: '2020-10-16', since: '2020-08-01', becomes: [{ on: '2020-08-01' }] },
    ]);
  });

  it('is looked at by the holders of the earlier one where only the text of the later one changes', () => {
    expect(impactOf(moved('A'), moved('B')).levels).toMatchObject([
      { claim: { competency: 'web' }, effect: 'lost', on: '2020-10-16' },
    ]);
  });

  it('ends where its holders have to apply anew', () => {
    const applied = moved('A', { holdersMove: false });
    expect(impactOf(under({}), applied).levels).toMatchObject([{ claim: { competency: 'sites' }, effect: 'gained' }]);
  });
});

describe('a competency that is merged into one that the partner holds already', () => {
  const merging = (how = 'merged') =>
    aProgramme({
      programme: { lifecycle: yearly },
      competencies: [
        aCompetency('web', asking('A')),
        aCompetency('cloud', asking('A'), { succeeds: [{ competency: 'web', from: '2020-08-01', how }] }),
      ],
    });
  const both =
    (more: WrittenTree = {}, held: readonly unknown[] = ['A']) =>
    (on: string, award: WrittenTree = {}) => {
      const before = under({});
      const facts = aPartner(before, {
        people: [{ id: 'ana', credentials: held }],
        statuses: [
          { status: 'web', level: 'silver', from: '2019-09-15', ...award },
          { status: 'cloud', level: 'silver', from: '2019-11-15', ...more },
        ],
      });
      return impactOn({ comparison: comparisonOf(before, merging()), facts, day: day(on), knownAt: endOfTime });
    };

  it('goes up in that award, and ends as one of its own on the eve', () => {
    const { levels, unaffected } = both()('2020-07-01');
    expect(levels).toMatchObject([
      {
        claim: { competency: 'web' },
        effect: 'lost',
        on: '2020-07-31',
        mergedInto: { claim: { competency: 'cloud', level: 'silver' }, on: '2020-08-01', how: 'merged' },
      },
    ]);
    expect(levels[0]).not.toHaveProperty('becomes');
    expect(unaffected).toMatchObject([{ claim: { competency: 'cloud' }, why: 'same-course' }]);
  });

  it('ends on that day, though its renewal could still be done before', () => {
    expect(both()('2020-07-01', { from: '2019-06-15' }).levels).toMatchObject([
      { on: '2020-07-31', mergedInto: { on: '2020-08-01' } },
    ]);
  });

  it('has gone up in it where that day is behind', () => {
    expect(both()('2020-09-01').levels).toMatchObject([
      { effect: 'lost', on: '2020-07-31', since: '2020-08-01', mergedInto: { on: '2020-08-01' } },
    ]);
  });

  it('does not, where that award begins later, is of another level, or was lost before', () => {
    const isMerged = (more: WrittenTree, held?: readonly unknown[]) =>
      both(more, held)('2020-07-01').levels.some((level) => level.mergedInto);
    expect(isMerged({})).toBe(true);
    expect(isMerged({ from: '2020-08-02' })).toBe(false);
    expect(isMerged({ level: 'gold' })).toBe(false);
    expect(isMerged({ from: '2019-11-15', to: '2020-06-30' })).toBe(false);
    // Recorded, but its renewal of June 2020 is not met on any day of its window, to 11 July.
    const earned = (day: string) => [
      { item: 'A', earned: '2019-01-01', validThrough: '2020-06-05' },
      { item: 'A', earned: day },
    ];
    expect(isMerged({ from: '2019-06-10' }, earned('2020-07-12'))).toBe(false);
    expect(isMerged({ from: '2019-06-10' }, earned('2020-07-11'))).toBe(true);
  });
});

describe('an award that both states end, but not at the same moment', () => {
  const at = { ...yearly, window: { opens: { days: -90 }, closes: { days: 0 } } };
  const daily = under([at, { ...at, from: '2020-08-15', enforcement: 'continuous' }]);
  const ending = { held: [{ item: 'A', validThrough: '2020-05-31' }] };

  it('is lost by the one that ends it first, and both days are told', () => {
    expect(impactOf(under(at), daily, ending).levels).toMatchObject([
      {
        effect: 'lost',
        on: '2020-08-14',
        before: { verdict: 'not-met' },
        course: { before: { heldUntil: '2020-09-15' }, after: { heldUntil: '2020-08-14' } },
      },
    ]);
  });

  it('is rescued for a time by the one that ends it later, and what keeps it then is told', () => {
    expect(impactOf(daily, under(at), ending).levels).toMatchObject([
      {
        effect: 'relieved',
        on: '2020-09-15',
        after: { verdict: 'not-met' },
        course: { before: { heldUntil: '2020-08-14' }, after: { heldUntil: '2020-09-15' } },
        standing: { gaps: [{}] },
      },
    ]);
  });

  it('was lost on the last day on which it was held, not on the eve of the day that is asked about', () => {
    expect(impactOf(under(at), daily, { ...ending, on: '2020-09-10' }).levels).toMatchObject([
      { effect: 'lost', on: '2020-08-14', since: '2020-08-15', course: { before: { heldUntil: '2020-09-15' } } },
    ]);
  });

  it('that is kept has been bound since the first day on which every day counted', () => {
    expect(impactOf(under(at), daily, { on: '2020-09-10' }).levels).toMatchObject([
      { effect: 'kept', since: '2020-08-15' },
    ]);
    expect(impactOf(under(at), daily, { on: '2020-08-14' }).levels[0]).not.toHaveProperty('since');
  });
});

describe('what a draft grants', () => {
  const granting = (kind: string, more: WrittenTree = {}, from = '2020-10-01', to = '2020-12-31') =>
    aProgramme({
      programme: {
        lifecycle: yearly,
        exceptions: [{ id: 'relief', kind, from, to, reason: 'Flood', ...more }],
      },
      competencies: [aCompetency('web', asking('A')), aCompetency('cloud', asking('A'))],
    });
  const relief = (kind: string, change: string) => ({ change, exception: { kind, ofProgramme: 'relief' } });

  it('moves the deadline of an award that is kept, and is named as the reason', () => {
    for (const kind of ['freeze', 'extension'])
      expect(impactOf(under({}), granting(kind)).levels).toMatchObject([
        {
          effect: 'kept',
          on: '2020-12-31',
          course: { before: { by: '2020-10-16' }, after: { by: '2020-12-31' } },
          reasons: [relief(kind, 'granted')],
        },
      ]);
    expect(impactOf(granting('freeze'), under({})).levels).toMatchObject([
      { effect: 'kept', on: '2020-10-16', reasons: [relief('freeze', 'withdrawn')] },
    ]);
  });

  it('is named as well where it moves the anniversary, or the last day of an award that fails', () => {
    expect(impactOf(under({}), granting('extension', { moves: { months: 3 } }, '2020-09-01')).levels).toMatchObject([
      { effect: 'kept', reasons: [relief('extension', 'granted')] },
    ]);
    const frozen = granting('freeze', {}, '2020-10-17');
    expect(impactOf(under({}), frozen, { held: [] }).levels).toMatchObject([
      { effect: 'fails-anyway', on: '2020-12-31', reasons: [relief('freeze', 'granted')] },
    ]);
    const ending = { held: [{ item: 'A', validThrough: '2020-08-31' }] };
    const kept = { lifecycle: { enforcement: 'continuous' } };
    expect(
      impactOf(
        under({}, kept),
        under({}, kept, {
          programme: {
            lifecycle: yearly,
            exceptions: [{ id: 'relief', kind: 'freeze', from: '2020-09-01', to: '2020-09-30', reason: 'Flood' }],
          },
        }),
        ending,
      ).levels,
    ).toMatchObject([{ reasons: [relief('freeze', 'granted')] }]);
  });

  it('keeps a renewal open whose window has closed, which is then what is asked next', () => {
    const late = { held: [{ item: 'A', earned: '2020-11-01' }], on: '2020-10-25' };
    expect(impactOf(under({}), granting('freeze'), late).levels).toMatchObject([
      {
        effect: 'relieved',
        on: '2020-12-31',
        course: {
          before: { heldUntil: '2020-10-16' },
          after: { by: '2020-12-31', renewal: { anniversary: '2020-09-15' } },
        },
        reasons: [relief('freeze', 'granted')],
      },
    ]);
    expect(impactOf(under({}), granting('freeze'), { held: [], on: '2020-10-25' }).levels).toMatchObject([
      {
        effect: 'relieved',
        on: '2020-12-31',
        course: { before: { heldUntil: '2020-10-16' }, after: { by: '2020-12-31', heldUntil: '2020-12-31' } },
        standing: { gaps: [{}] },
      },
    ]);
    // What has been met in its window is not asked once more.
    expect(impactOf(under({}), granting('freeze'), { on: '2020-10-25' }).levels).toEqual([]);
  });

  it('is not named where it moves nothing of the award, nor is what both states grant', () => {
    expect(impactOf(under({}), granting('freeze', {}, '2020-07-01', '2020-07-31')).levels).toEqual([]);
    const moves = (id: string, year: number) => ({
      id,
      kind: 'extension',
      from: `${year}-09-01`,
      to: `${year}-12-31`,
      moves: { months: 1 },
      reason: 'Flood',
    });
    const twice = aProgramme({
      programme: { lifecycle: yearly, exceptions: [moves('first', 2020), moves('second', 2022)] },
      competencies: [aCompetency('web', asking('A')), aCompetency('cloud', asking('A'))],
    });
    expect(impactOf(under({}), twice).levels[0]?.reasons?.map((one) => one.exception.ofProgramme)).toEqual(['first']);
    const shorter = granting('freeze', {}, '2020-10-01', '2020-11-30');
    const also = aProgramme({
      programme: {
        lifecycle: yearly,
        exceptions: [
          { id: 'relief', kind: 'freeze', from: '2020-10-01', to: '2020-11-30', reason: 'Flood' },
          { id: 'more', kind: 'freeze', from: '2020-12-01', to: '2020-12-31', reason: 'More' },
          { id: 'past', kind: 'freeze', from: '2020-01-01', to: '2020-01-31', reason: 'Past' },
        ],
      },
      competencies: [aCompetency('web', asking('A')), aCompetency('cloud', asking('A'))],
    });
    expect(
      impactOf(shorter, also).levels.map((level) => level.reasons?.map((one) => one.exception.ofProgramme)),
    ).toEqual([['more']]);
  });
});

const enforced = fc.constantFrom<WrittenTree>(
  { enforcement: 'atRenewal' },
  { enforcement: 'atRenewal' },
  { enforcement: 'continuous' },
  { enforcement: 'checkDays', checkDays: ['05-30', '06-30'] },
  { enforcement: 'checkDays', checkDays: ['06-10'] },
);
const days = fc.record({
  term: fc.constantFrom({ months: 1 }, { months: 2 }, { days: 45 }),
  window: fc.constantFrom(
    { opens: { days: -20 }, closes: { days: 0 } },
    { opens: { days: 1 }, closes: { days: 15 } },
    { opens: { days: 1 }, closes: { days: 5 } },
  ),
  grace: fc.constantFrom({ days: 0 }, { days: 10 }),
  lockIn: fc.constantFrom({ days: 0 }, { days: 50 }),
  versionBinds: fc.constantFrom('atRenewal', 'onEffectiveDay'),
  notice: fc.constantFrom({ days: 0 }, { days: 20 }),
});
/** A window is refused where nothing uses it. */
const policy = fc.tuple(enforced, days).map(([one, { window, ...other }]): WrittenTree => {
  const usesWindow = one['enforcement'] === 'atRenewal' || other.versionBinds === 'atRenewal';
  return { ...one, ...other, ...(usesWindow && { window }) };
});
const retirement = fc.constantFrom<WrittenTree | undefined>(
  undefined,
  undefined,
  { lastRenewal: '2020-06-05' },
  { ends: '2020-07-01' },
  { lastEnrolment: '2020-05-01', heldFor: { months: 2 } },
);
const becoming = fc.constantFrom<readonly WrittenTree[]>(
  [],
  [],
  [{ competency: 'web', from: '2020-06-12', how: 'renamed' }],
);
const state = fc.record({ lifecycle: policy, retirement, becoming });

test('Through the last day that is told an award is held under each state of the rules, and not on the next', () => {
  const seen = new Map<string, number>();
  const award = fc.constantFrom<WrittenTree>({ from: '2020-05-01' }, { from: '2020-04-10', renewed: '2020-05-09' });
  fc.assert(
    fc.property(timedClause, timedClause, state, state, timedPartner, award, (web, site, old, now, partner, held) => {
      fc.pre([web, site].every((one) => programmeAsking(one) !== undefined));
      const stateOf = ({ lifecycle, retirement: closing, becoming: succeeds }: typeof old) =>
        programmeAsking(web, {
          competency: undefined,
          competencies: [
            aCompetency('web', { gold: web }, { lifecycle, ...(closing && { retirement: closing }) }),
            aCompetency('site', { gold: site }, { lifecycle, ...(succeeds.length > 0 && { succeeds }) }),
          ],
        }) as Programme;
      const [before, after] = [stateOf(old), stateOf(now)];
      const statuses = [...(partner.statuses as WrittenTree[]), { status: 'web', level: 'gold', ...held }];
      const facts = aPartner(before, { ...partner, statuses });
      const asked = { day: day('2020-05-20'), knownAt: endOfTime };
      const { levels } = impactOn({ ...asked, facts, comparison: comparisonOf(before, after) });
      for (const { claim, course, effect } of levels.filter((one) => one.held && one.course)) {
        const heldBy = (programme: Programme, on: Day) =>
          ['web', 'site'].some(
            (competency) =>
              heldOn({ ...asked, programme, facts: factsUnder(programme, facts), competency, level: 'gold', day: on })
                .held,
          );
        const ends = { before: course?.before.heldUntil, after: course?.after.heldUntil };
        const through =
          [ends.before, ends.after]
            .flatMap((one) => one ?? [])
            .sort()
            .at(-1) ?? asked.day;
        for (const [programme, last] of [
          [before, ends.before],
          [after, ends.after],
        ] as const)
          for (let on = asked.day; on <= (last === undefined ? through : addDays(last, 1)); on = addDays(on, 1))
            expect(`${on} ${heldBy(programme, on)}`).toBe(`${on} ${last === undefined || on <= last}`);
        seen.set(`${claim.competency} ${effect}`, (seen.get(`${claim.competency} ${effect}`) ?? 0) + 1);
      }
    }),
    { numRuns: 60 },
  );
  expect([...seen.keys()]).toEqual(
    expect.arrayContaining(['web lost', 'web kept', 'web relieved', 'web fails-anyway']),
  );
});
