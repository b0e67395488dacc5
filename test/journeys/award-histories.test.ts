import { describe, expect, test } from 'vitest';
import { loadPack } from '../../src/cli/files/load-pack.ts';
import type { AwardEvent } from '../../src/domain/awards/award-event.ts';
import { awardHistory } from '../../src/domain/awards/award-history.ts';
import { aPartner, askedOn } from '../builders/a-partner.ts';
import type { WrittenTree } from '../builders/a-programme.ts';

/** The history of an award by the rules of a shipped pack. */
function historyIn(pack: string, award: string, partner: WrittenTree, on: string): readonly AwardEvent[] {
  const read = loadPack(pack, process.cwd());
  if (!read.ok) throw new Error(`The pack ${pack} is refused.`);
  const { programme } = read.value;
  const [competency = '', level = ''] = award.split('/');
  const facts = aPartner(programme, partner);
  return awardHistory({ programme, facts, competency, level, decisions: [], ...askedOn({ day: on }) });
}

describe('The merger of two specializations on 9 January 2023', () => {
  const windows = 'windows-server-and-sql-server-migration';
  const linux = 'linux-and-open-source-database-migration';
  const merged = 'infra-and-database-migration';
  const both = {
    statuses: [
      { status: windows, level: 'specialized', from: '2021-11-20', renewed: '2022-11-25' },
      { status: linux, level: 'specialized', from: '2022-03-10' },
    ],
    evidence: [{ kind: 'audit', outcome: 'pass', on: '2022-03-01', competency: linux }],
  };
  const of = (competency: string, partner: WrittenTree, on: string) =>
    historyIn('microsoft-ai-cloud', `${competency}/specialized`, partner, on);

  test('ends each of them for who holds both, into the one that takes over', () => {
    expect(of(windows, both, '2023-06-01')).toEqual([
      { day: '2021-11-20', kind: 'enrolled', again: false },
      { day: '2022-11-25', kind: 'renewed' },
      { day: '2023-01-09', kind: 'went-into', how: 'merged', competencies: [merged] },
    ]);
    expect(of(linux, both, '2023-06-01')).toEqual([
      { day: '2022-03-10', kind: 'enrolled', again: false },
      { day: '2023-01-09', kind: 'went-into', how: 'merged', competencies: [merged] },
    ]);
  });

  test('lets the new one come from both, and lapse at the later anniversary without the new audit', () => {
    expect(of(merged, both, '2024-02-01')).toMatchObject([
      { day: '2023-01-09', kind: 'came-from', how: 'merged', competencies: [windows, linux] },
      {
        day: '2023-12-21',
        kind: 'lapsed',
        reasons: [
          { kind: 'renewal-missed', anniversary: '2023-11-20', until: '2023-12-20' },
          { kind: 'clause', clause: 'passed-audit' },
        ],
      },
    ]);
  });

  test('keeps the new one by an audit in the window, of the day on which it was passed', () => {
    const partner = {
      statuses: [{ status: linux, level: 'specialized', from: '2022-03-10' }],
      evidence: [{ kind: 'audit', outcome: 'pass', on: '2023-04-09', competency: merged }],
    };
    expect(of(merged, partner, '2023-06-01')).toMatchObject([
      { day: '2023-01-09', kind: 'came-from', competencies: [linux] },
      { day: '2023-04-09', kind: 'kept', anniversary: '2023-03-10', because: 'met' },
    ]);
  });

  test('brings nothing to who had lost the earlier one before', () => {
    const lost = { statuses: [{ status: linux, level: 'specialized', from: '2021-11-20' }] };
    expect(of(linux, lost, '2023-06-01')).toMatchObject([{ kind: 'enrolled' }, { day: '2022-12-21', kind: 'lapsed' }]);
    expect(of(merged, lost, '2023-06-01')).toEqual([]);
  });
});

describe('The twelve competencies of which the end was announced in 2016', () => {
  const of = (partner: WrittenTree, on: string, level = 'gold') =>
    historyIn('mpn', `identity-and-access/${level}`, partner, on);

  test('retire whoever renewed on the last day', () => {
    const renewals = [{ done: '2016-10-30', for: '2017-01-28' }];
    const statuses = [{ status: 'identity-and-access', level: 'gold', from: '2013-01-28', renewals }];
    expect(of({ statuses }, '2018-03-01').slice(-2)).toEqual([
      { day: '2016-10-30', kind: 'renewed', anniversary: '2017-01-28' },
      { day: '2018-02-01', kind: 'retired' },
    ]);
  });

  test('lapse at the own anniversary of who could not renew any more', () => {
    const statuses = [{ status: 'identity-and-access', level: 'gold', from: '2013-02-01', renewed: '2016-01-15' }];
    expect(of({ statuses }, '2018-03-01').slice(-2)).toMatchObject([
      { day: '2016-01-15', kind: 'renewed' },
      { day: '2017-02-02', kind: 'lapsed', reasons: [{ anniversary: '2017-02-01' }, { kind: 'no-text' }] },
    ]);
  });

  test('retire a record that says more than the programme gives', () => {
    const statuses = [{ status: 'identity-and-access', level: 'silver', from: '2017-06-01', to: '2019-06-01' }];
    expect(of({ statuses }, '2019-07-01', 'silver')).toEqual([
      { day: '2017-06-01', kind: 'enrolled', again: false },
      { day: '2018-02-01', kind: 'retired' },
    ]);
  });
});
