import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePlaces, placesIn } from './place.ts';

describe('placesIn', () => {
  it('counts lines and columns from one', () => {
    const placeAt = placesIn('ab\r\ncd\n\nef', 'f.yaml');
    expect(placeAt(0)).toEqual({ file: 'f.yaml', line: 1, column: 1 });
    expect(placeAt(5)).toEqual({ file: 'f.yaml', line: 2, column: 2 });
    expect(placeAt(7)).toEqual({ file: 'f.yaml', line: 3, column: 1 });
    expect(placeAt(10)).toEqual({ file: 'f.yaml', line: 4, column: 3 });
    expect(placeAt(999)).toEqual(placeAt(10));
    expect(placesIn('', 'f')(0)).toEqual({ file: 'f', line: 1, column: 1 });
  });

  it('leads back to the offset', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\n', '😀', '\t') });
    fc.assert(
      fc.property(text, fc.nat(40), (content, offset) => {
        const { line, column } = placesIn(content, 'f')(offset);
        const before = content.split('\n').slice(0, line - 1);
        const start = before.reduce((sum, one) => sum + one.length + 1, 0);
        expect(start + column - 1).toBe(Math.min(offset, content.length));
      }),
    );
  });
});

describe('comparePlaces', () => {
  it('goes by file, then line, then column, and lines are numbers', () => {
    const places = [
      { file: 'b', line: 1, column: 1 },
      { file: 'a', line: 10, column: 1 },
      { file: 'a', line: 9, column: 11 },
      { file: 'a', line: 9, column: 2 },
    ];
    expect([...places].sort(comparePlaces)).toEqual([...places].reverse());
  });
});
