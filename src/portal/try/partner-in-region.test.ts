import { expect, test } from 'vitest';
import { partnerInRegion } from './partner-in-region.ts';

const south = { name: 'South', attributes: { market: 'small', tier: 'b' } };

test('what a file does not say of itself is taken from the region, and what it says counts', () => {
  const file = { partner: 'acme', attributes: { market: 'large', country: 'DE' } };
  expect(partnerInRegion(file, south)).toEqual({
    partner: { partner: 'acme', attributes: { market: 'large', country: 'DE', tier: 'b' } },
    ...{ region: 'South', taken: { tier: 'b' }, stated: { market: 'large' } },
  });
});

test('a sheet of people alone is judged as a partner of the region, and as it is where none was chosen', () => {
  expect(partnerInRegion({ partner: 'sheet' }, south).partner.attributes).toEqual(south.attributes);
  expect(partnerInRegion({ partner: 'sheet' }, south).stated).toEqual({});
  expect(partnerInRegion({ partner: 'sheet' }, undefined)).toEqual({
    ...{ partner: { partner: 'sheet' }, taken: {}, stated: {} },
  });
});
