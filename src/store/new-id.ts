import { randomBytes } from 'node:crypto';

/**
 * A new id: a UUID of version 7 (RFC 9562), which begins with the milliseconds of its making, so that rows that are made
 * together lie together in an index. `now` is the moment, in milliseconds since 1970.
 */
export function newId(now: number): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now, 0, 6);
  bytes[6] = 0x70 | ((bytes[6] as number) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] as number) & 0x3f);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** So many new ids that sort as they are listed, for rows that are added together in an order. */
export const newIds = (now: number, count: number): readonly string[] =>
  Array.from({ length: count }, () => newId(now)).sort();
