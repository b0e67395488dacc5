import { describe, expect, test } from 'vitest';
import { aPartner } from '../../../test/builders/a-partner.ts';
import { aCompetency, aProgramme, type WrittenTree } from '../../../test/builders/a-programme.ts';
import { forecast } from '../impact/forecast.ts';
import { day } from '../time/day.ts';
import { endOfTime } from '../time/instant.ts';
import { assess } from './assess.ts';

const web = { competency: 'web', level: 'gold' } as const;

/** An award since 2018 that needs one holder of A or B; ana holds A through a day. */
function ahead(lifecycle: WrittenTree, validThrough: string, on: string, partner: WrittenTree = {}) {
  const programme = aProgramme({
    competency: aCompetency('web', { gold: { people: 1, with: { any: ['A', 'B'] } } }, { lifecycle }),
  });
  const facts = aPartner(programme, {
    people: [{ id: 'ana', credentials: [{ item: 'A', earned: '2017-01-01', validThrough }] }],
    statuses: [{ status: 'web', level: 'gold', from: '2018-01-01' }],
    ...partner,
  });
  const asked = { programme, facts, day: day(on), knownAt: endOfTime, claims: [web] };
  const [award] = forecast({ ...asked, until: day('2021-12-31') }).awards;
  const [claim] = assess(asked).claims;
  return { award, action: award?.action, inAssessment: claim?.action };
}

const checks = { enforcement: 'checkDays', checkDays: ['01-15', '07-15'] };

describe('What is due for an award without renewals', () => {
  test('is due by the check day that would fail, also where a grace follows it', () => {
    for (const grace of [{}, { grace: { days: 30 } }]) {
      const { award, action, inAssessment } = ahead({ ...checks, ...grace }, '2020-03-31', '2020-02-01');
      expect(action).toMatchObject({ by: '2020-07-15', occasion: { kind: 'check-day', on: '2020-07-15' } });
      expect(inAssessment).toEqual(action);
      expect(award?.safeUntil).toBe('grace' in grace ? '2020-08-14' : '2020-07-14');
      expect(award?.risk?.from).toBe('2020-04-01');
      const passes = action?.standing.ways.flatMap((way) => way.steps.flatMap((step) => step.candidates[0]?.passing));
      expect(passes).toContainEqual({ n: 1, of: ['A', 'B'] });
    }
  });

  test('is due on the last day that is held, where the requirement counts on every day', () => {
    const soon = ahead({ enforcement: 'continuous' }, '2020-03-31', '2020-02-01');
    expect(soon.action).toMatchObject({ by: '2020-03-31', occasion: { kind: 'loss', on: '2020-04-01' } });
    const graced = ahead({ enforcement: 'continuous', grace: { days: 30 } }, '2020-03-31', '2020-02-01');
    expect(graced.action).toMatchObject({ by: '2020-04-30', occasion: { kind: 'loss', on: '2020-05-01' } });
    expect([soon.inAssessment, graced.inAssessment]).toEqual([soon.action, graced.action]);
  });

  test('is due still in a grace that has begun and ends after the time that is looked at', () => {
    const { award, action } = ahead({ enforcement: 'continuous', grace: { days: 90 } }, '2021-11-30', '2021-12-20');
    expect([award?.safeUntil, award?.risk?.from]).toEqual([undefined, '2021-12-01']);
    expect(action).toMatchObject({ by: '2022-02-28', occasion: { kind: 'loss', on: '2022-03-01' } });
  });

  test('is nothing once a check has failed: the grace after it cannot be made longer', () => {
    const { award, action, inAssessment } = ahead({ ...checks, grace: { days: 30 } }, '2020-03-31', '2020-07-20');
    expect([action, inAssessment]).toEqual([undefined, undefined]);
    expect([award?.safeUntil, award?.risk?.from]).toEqual(['2020-08-14', '2020-04-01']);
  });

  test('is nothing while the requirement is met whenever it counts', () => {
    for (const lifecycle of [checks, { enforcement: 'continuous' }])
      expect(ahead(lifecycle, '2030-01-01', '2020-02-01')).toMatchObject({
        action: undefined,
        inAssessment: undefined,
      });
  });
});

describe('What is at risk already', () => {
  const yearly = {
    term: { months: 12 },
    enforcement: 'atRenewal',
    window: { opens: { days: -90 }, closes: { days: 0 } },
  };

  test('says since which day, and what happened then', () => {
    for (const lifecycle of [yearly, checks]) {
      const { award } = ahead(lifecycle, '2020-02-29', '2020-05-20', {
        statuses: [{ status: 'web', level: 'gold', from: '2018-01-01', renewed: '2019-12-20' }],
      });
      expect(award?.risk).toMatchObject({
        from: '2020-03-01',
        causes: [{ kind: 'credential-ends', person: 'ana', item: 'A' }],
      });
    }
  });

  test('says no day where it has been so for as long as the award is held', () => {
    for (const lifecycle of [yearly, checks]) {
      const { award } = ahead(lifecycle, '2017-06-30', '2018-01-10');
      expect(award?.risk).toMatchObject({ causes: [] });
      expect(award?.risk?.from).toBeUndefined();
    }
  });
});

describe('A renewal', () => {
  const yearly = {
    term: { months: 12 },
    enforcement: 'atRenewal',
    window: { opens: { days: -90 }, closes: { days: 0 } },
  };
  const renewed = { statuses: [{ status: 'web', level: 'gold', from: '2018-06-01', renewed: '2019-05-20' }] };

  test('is possible from the first to the last day on which its requirement is met', () => {
    const { award } = ahead(yearly, '2020-04-20', '2020-02-01', renewed);
    expect(award?.renewals[0]).toMatchObject({
      verdict: 'met',
      lastDay: '2020-06-01',
      possibleFrom: '2020-03-03',
      possibleUntil: '2020-04-20',
    });
  });

  test('can be done through the time that was granted in addition', () => {
    const extension = {
      kind: 'extension',
      competency: 'web',
      from: '2020-05-15',
      to: '2020-07-31',
      by: 'Acme',
      reason: 'flood',
    };
    const { award, inAssessment, action } = ahead(yearly, '2020-02-15', '2020-02-01', {
      ...renewed,
      exceptions: [extension],
    });
    expect([award?.renewals[0]?.lastDay, action?.by, award?.safeUntil]).toEqual([
      '2020-07-31',
      '2020-07-31',
      '2020-07-31',
    ]);
    expect(inAssessment).toEqual(action);
    const later = ahead(yearly, '2020-02-15', '2020-06-20', { ...renewed, exceptions: [extension] });
    expect([later.action?.by, later.inAssessment?.by]).toEqual(['2020-07-31', '2020-07-31']);
  });
});

describe('A waiver without which nothing would be met', () => {
  const yearly = {
    term: { months: 12 },
    enforcement: 'atRenewal',
    window: { opens: { days: -90 }, closes: { days: 0 } },
  };
  const waiver = {
    kind: 'waiver',
    competency: 'web',
    from: '2020-01-01',
    to: '2020-12-31',
    by: 'Acme',
    reason: 'flood',
  };
  const renewed = { statuses: [{ status: 'web', level: 'gold', from: '2018-06-01', renewed: '2019-05-20' }] };

  test('is named for the first day and for each renewal, and only where it is needed', () => {
    const needed = ahead(yearly, '2019-12-31', '2020-02-01', { ...renewed, exceptions: [waiver] }).award;
    expect([needed?.waiver?.by, needed?.renewals[0]?.waiver?.by]).toEqual(['Acme', 'Acme']);
    const idle = ahead(yearly, '2020-04-30', '2020-02-01', { ...renewed, exceptions: [waiver] }).award;
    expect([idle?.waiver, idle?.renewals[0]?.waiver]).toEqual([undefined, undefined]);
  });
});
