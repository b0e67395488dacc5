import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Colour, colourOf, contrastOf } from './contrast.ts';

const aColour = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255));
const black: Colour = [0, 0, 0];
const white: Colour = [255, 255, 255];

describe('contrast', () => {
  test('is 21 between black and white, and as published between greys', () => {
    expect(contrastOf(black, white)).toBeCloseTo(21, 9);
    // #767676 is the lightest grey that text may have on white, #777777 is too light.
    expect(contrastOf([0x76, 0x76, 0x76], white)).toBeGreaterThanOrEqual(4.5);
    expect(contrastOf([0x77, 0x77, 0x77], white)).toBeLessThan(4.5);
  });

  test('is the same both ways, from 1 to 21, and 1 with itself', () => {
    fc.assert(
      fc.property(aColour, aColour, (one, other) => {
        expect(contrastOf(one, other)).toBe(contrastOf(other, one));
        expect(contrastOf(one, other)).toBeGreaterThanOrEqual(1);
        expect(contrastOf(one, other)).toBeLessThanOrEqual(21);
        expect(contrastOf(one, one)).toBe(1);
      }),
    );
  });

  test('is asked of colours as a browser tells them', () => {
    expect(colourOf('rgb(28, 74, 116)')).toEqual([28, 74, 116]);
    expect(colourOf('rgba(28, 74, 116, 0.5)')).toBeUndefined();
    expect(colourOf('transparent')).toBeUndefined();
  });
});
