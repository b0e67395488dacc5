import { expect, test } from 'vitest';
import type { ClaimStanding } from '../../client/index.ts';
import { standInsElsewhere } from './stand-ins.ts';

const claim = (
  name: string,
  counted: readonly string[],
  found: { readonly finding?: object; readonly dependsOn?: readonly string[] },
  held = true,
  level = 'gold',
): ClaimStanding =>
  ({
    ...{ name, claim: { competency: name, level }, together: 'met', held: { held }, counted: [{ people: counted }] },
    ...{ alone: { finding: found.finding }, dependsOn: found.dependsOn ?? [] },
  }) as unknown as ClaimStanding;

test('who could stand in for an award and counts for another one that hangs on the same person is named with it', () => {
  const slots = [{ holders: ['ana', 'deniz', 'eva'], counted: ['ana'] }];
  const web = claim('Web', ['ana'], { finding: { kind: 'n-of', findings: [{ kind: 'team', slots }] } });
  const data = claim('Data', ['deniz', 'eva'], { dependsOn: ['deniz'] });
  expect(standInsElsewhere(web, [web, data])).toEqual([{ person: 'deniz', award: 'Data' }]);
  // Nothing is taken from an award that is not held, nor by somebody who counts here already.
  expect(standInsElsewhere(web, [claim('Data', ['deniz'], { dependsOn: ['deniz'] }, false)])).toEqual([]);
  expect(standInsElsewhere({ ...web, counted: data.counted }, [data])).toEqual([]);
});

test('nobody is missing elsewhere where people count at both levels at once', () => {
  const slots = [{ holders: ['ana', 'deniz'], counted: ['ana'] }];
  const web = claim('Web', ['ana'], { finding: { kind: 'team', slots } });
  const data = claim('Data', ['deniz'], { dependsOn: ['deniz'] }, true, 'silver');
  const told = { person: 'deniz', award: 'Data' };
  expect(standInsElsewhere(web, [web, data])).toEqual([told]);
  expect(standInsElsewhere(web, [web, data, claim('Cloud', ['ana'], {}, true, 'silver')])).toEqual([]);
});
