import { expect, test } from 'vitest';
import { aPartner } from '../../../test/builders/a-partner.ts';
import { aCompetency, aProgramme, type WrittenTree } from '../../../test/builders/a-programme.ts';
import { day } from '../time/day.ts';
import { endOfTime } from '../time/instant.ts';
import { benefitsFromWritten, readBenefitsFile } from './benefits-from-written.ts';
import { worthLost } from './worth-lost.ts';

const rule = { people: 1, with: 'A' };
const programme = aProgramme({
  competencies: ['web', 'data'].map((id) => aCompetency(id, { silver: rule, gold: rule })),
});

const read = readBenefitsFile({
  ...{ language: 1, source: 'https://example.com/benefits' },
  benefits: [
    {
      ...{ id: 'licences', name: 'Licences', unit: { one: 'licence', many: 'licences' } },
      terms: [
        {
          from: '2014-01-01',
          gives: [
            { level: 'silver', core: 10, increment: 2 },
            { level: 'gold', core: 10, increment: 2 },
          ],
        },
      ],
      worth: [{ from: '2014-01-01', amount: 100, currency: 'USD' }],
    },
  ],
});
const library = read.ok ? benefitsFromWritten(read.value, programme) : read;
if (!library.ok) throw new Error(JSON.stringify(library.problems));

const lost = (...statuses: readonly WrittenTree[]) =>
  worthLost({ competency: 'web', level: 'gold' }, day('2020-06-01'), {
    ...{ library: library.value, programme, knownAt: endOfTime },
    facts: aPartner(programme, { people: [{ id: 'a', credentials: ['A'] }], statuses }),
  })?.minor;
const web = { status: 'web', level: 'gold', from: '2019-01-01', to: '2020-05-31' };

test('what an award gave on the last day on which it was held went with it', () => {
  expect(lost(web)).toBe(100_000);
});

test('what another award gives stays, and is no loss', () => {
  expect(lost(web, { status: 'data', level: 'silver', from: '2019-01-01' })).toBe(20_000);
  // One that began on the day of the loss gave nothing beside it.
  expect(lost(web, { status: 'data', level: 'silver', from: '2020-06-01' })).toBe(100_000);
});

test('where an award was not held the day before, nothing went', () => {
  expect(lost({ ...web, to: '2020-05-30' })).toBeUndefined();
});
