import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlainNumber } from './yaml-number.ts';

describe('isPlainNumber', () => {
  it.each([
    '0',
    '-0',
    '0.0',
    '70',
    '6.67',
    '+5',
    '.5',
    '5.',
    '1.50e3',
    '1E-3',
    '-12e+2',
    '0.30000000000000004',
    '9007199254740992',
    '1e21',
  ])('keeps %s', (written) => {
    expect(isPlainNumber(written, Number(written))).toBe(true);
  });

  it.each([
    '007',
    '-01',
    '00',
    '0x1F',
    '0o17',
    '1e400',
    '1e-400',
    '9007199254740993',
    '0.1234567890123456789',
    '.inf',
    '.nan',
  ])('does not take %s for a number', (written) => {
    expect(isPlainNumber(written, Number(written))).toBe(false);
  });

  it('keeps every number as JavaScript writes it', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(isPlainNumber(String(value), value)).toBe(true);
      }),
    );
  });
});
