/** A set of people as bits, by their position in the list of people. Sets of one list have the same length. */
export type Bits = Uint32Array;

export const noBits = (size: number): Bits => new Uint32Array((size + 31) >>> 5);

export function allBits(size: number): Bits {
  const bits = noBits(size).fill(0xffffffff);
  const rest = size & 31;
  if (rest !== 0) bits[bits.length - 1] = (1 << rest) - 1;
  return bits;
}

export function setBit(bits: Bits, index: number): void {
  bits[index >>> 5] = (bits[index >>> 5] as number) | (1 << (index & 31));
}

export const hasBit = (bits: Bits, index: number): boolean =>
  (((bits[index >>> 5] as number) >>> (index & 31)) & 1) === 1;

export function union(a: Bits, b: Bits): Bits {
  const result = new Uint32Array(a.length);
  for (let word = 0; word < result.length; word++) result[word] = (a[word] as number) | (b[word] as number);
  return result;
}

/** Everybody in one of the sets, of which there is one at least. */
export function unionOfAll(sets: readonly Bits[]): Bits {
  const result = (sets[0] as Bits).slice();
  for (let index = 1; index < sets.length; index++) {
    const set = sets[index] as Bits;
    for (let word = 0; word < result.length; word++) result[word] = (result[word] as number) | (set[word] as number);
  }
  return result;
}

export function intersection(a: Bits, b: Bits): Bits {
  const result = new Uint32Array(a.length);
  for (let word = 0; word < result.length; word++) result[word] = (a[word] as number) & (b[word] as number);
  return result;
}

export function without(a: Bits, b: Bits): Bits {
  const result = new Uint32Array(a.length);
  for (let word = 0; word < result.length; word++) result[word] = (a[word] as number) & ~(b[word] as number);
  return result;
}

export function countBits(bits: Bits): number {
  let count = 0;
  for (let word = 0; word < bits.length; word++) {
    let value = bits[word] as number;
    value -= (value >>> 1) & 0x55555555;
    value = (value & 0x33333333) + ((value >>> 2) & 0x33333333);
    count += Math.imul((value + (value >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return count;
}

export const isEmpty = (bits: Bits): boolean => bits.every((word) => word === 0);

/** Positions in the set, ascending. */
export function members(bits: Bits): number[] {
  const found: number[] = [];
  for (let word = 0; word < bits.length; word++) {
    let rest = bits[word] as number;
    while (rest !== 0) {
      const lowest = rest & -rest;
      found.push(word * 32 + 31 - Math.clz32(lowest));
      rest ^= lowest;
    }
  }
  return found;
}
