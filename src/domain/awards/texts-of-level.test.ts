import { describe, expect, test } from 'vitest';
import { aPartner, askedOn } from '../../../test/builders/a-partner.ts';
import { aCompetency, aProgramme, type WrittenTree } from '../../../test/builders/a-programme.ts';
import { textsOfLevel } from './texts-of-level.ts';

const lifecycle = {
  enforcement: 'atRenewal',
  term: { months: 12 },
  window: { opens: { days: -60 }, closes: { days: 30 } },
  versionBinds: 'atRenewal',
};
const asks = (people: number) => ({ gold: { people, with: 'A' } });
const versions = [
  { id: 'first', effective: '2000-01-01', levels: asks(1) },
  { id: 'second', effective: '2018-01-01', levels: asks(2) },
  {
    id: 'third',
    effective: '2020-01-01',
    levels: { gold: { all: [{ people: 3, with: 'A' }, { evidence: 'fee' }] }, silver: { people: 1, with: 'A' } },
  },
];
const programme = aProgramme({
  programme: { evidence: { fee: { fee: true } } },
  competency: aCompetency('web', {}, { lifecycle, versions }),
});

function textsOf(partner: WrittenTree, on: string, level = 'gold') {
  const facts = aPartner(programme, partner);
  const competency = programme.competencies.get('web');
  if (!competency) throw new Error('There is no such competency.');
  return textsOfLevel(competency, { programme, facts, level, ...askedOn({ day: on }) }).map(
    ({ version, clause: _, level: __, ...told }) => ({ version: version.id, ...told }),
  );
}

describe('The texts of a level', () => {
  test('tell a holder by which it is bound today and by which at its next renewal, these first', () => {
    const statuses = [{ status: 'web', level: 'gold', from: '2018-03-01', renewed: '2019-02-01' }];
    expect(textsOf({ statuses }, '2020-01-15')).toEqual([
      { version: 'second', bindsToday: true, asksForFee: false },
      { version: 'third', bindsToday: false, bindsAt: '2020-03-01', asksForFee: true },
      { version: 'first', bindsToday: false, asksForFee: false },
    ]);
  });

  test('tell one text once that binds at both', () => {
    const statuses = [{ status: 'web', level: 'gold', from: '2018-03-01', renewed: '2019-02-01' }];
    expect(textsOf({ statuses }, '2019-06-01')).toMatchObject([
      { version: 'second', bindsToday: true },
      { version: 'third', bindsToday: false, bindsAt: '2020-03-01' },
      { version: 'first' },
    ]);
    expect(textsOf({ statuses }, '2018-10-01')[0]).toEqual({
      ...{ version: 'second', bindsToday: true, bindsAt: '2019-03-01', asksForFee: false },
    });
  });

  test('tell whoever does not hold it what is asked of newcomers, and only the texts that have the level', () => {
    expect(textsOf({}, '2019-06-01')[0]).toEqual({ version: 'second', bindsToday: true, asksForFee: false });
    expect(textsOf({}, '2020-06-01', 'silver')).toEqual([{ version: 'third', bindsToday: true, asksForFee: false }]);
  });
});
