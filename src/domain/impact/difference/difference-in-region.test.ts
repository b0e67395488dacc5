import { expect, test } from 'vitest';
import { aCompetency, aProgramme, type WrittenTree } from '../../../../test/builders/a-programme.ts';
import type { Programme } from '../../catalogue/programme.ts';
import { programmeInRegion } from '../../catalogue/programme-in-region.ts';
import type { Region } from '../../catalogue/region.ts';
import { day } from '../../time/day.ts';
import { differenceOf } from './programme-difference.ts';

const regions = {
  north: { name: 'North', attributes: { market: 'large' } },
  south: { name: 'South', attributes: { market: 'small' } },
};
const asking = (large: number, small: number): Programme =>
  aProgramme({
    programme: { regions },
    competencies: [
      aCompetency('web', {
        gold: { metric: 'sales', atLeast: { by: 'market', cases: { large, small } } } as WrittenTree,
      }),
    ],
  });
const on = day('2020-01-01');
const directionsIn = (id: string | undefined, before: Programme, after: Programme) => {
  const asked = (programme: Programme) =>
    id === undefined ? programme : programmeInRegion(programme, programme.regions.get(id) as Region);
  const { competencies } = differenceOf({ programme: asked(before), on }, { programme: asked(after), on });
  return competencies.flatMap(({ levels }) => levels.map((one) => ('direction' in one ? one.direction : one.kind)));
};

test('in a region only what is different there is told, with the direction that it has there', () => {
  const [before, onlySmall, both] = [asking(100, 50), asking(100, 60), asking(90, 60)];
  expect(directionsIn('north', before, onlySmall)).toEqual([]);
  expect(directionsIn('south', before, onlySmall)).toEqual(['harder']);
  expect(directionsIn('north', before, both)).toEqual(['easier']);
  expect(directionsIn('south', before, both)).toEqual(['harder']);
  expect(directionsIn(undefined, before, both)).toEqual(['incomparable']);
});
