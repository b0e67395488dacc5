import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Rational } from '../numbers/rational.ts';
import { writeRational } from '../numbers/rational.ts';

/** What a person reads beside a rule; two texts that differ only in these mean the same. */
const labels = new Set(['id', 'title', 'note', 'source', 'path', 'inText']);
/** Lists whose order has no meaning. */
const unordered = new Set([
  'clauses',
  'parts',
  'of',
  'values',
  'conditions',
  'slots',
  'ofWhich',
  'gates',
  'items',
  'statuses',
  'where',
  'bounds',
  'who',
  'over',
]);

/** Has a list under this key no order? */
export const isUnordered = (key: string | undefined): boolean => key !== undefined && unordered.has(key);

/**
 * One text for everything that means the same: labels left out, keys sorted, lists without an order sorted. Score parts
 * keep their ids, since reports name points by them.
 */
export function canonicalForm(value: unknown): string {
  return write(value, undefined, false);
}

function write(value: unknown, key: string | undefined, keepsId: boolean): string {
  if (
    value === undefined ||
    value === null ||
    typeof value === 'boolean' ||
    typeof value === 'number' ||
    typeof value === 'string'
  ) {
    return JSON.stringify(value ?? null);
  }
  if (typeof value === 'bigint') return String(value);
  if (value instanceof Map)
    return object([...value].map(([name, inner]) => [String(name), write(inner, undefined, false)]));
  if (Array.isArray(value)) {
    const items = value.map((inner) => write(inner, undefined, key === 'parts'));
    return `[${(isUnordered(key) ? items.sort() : items).join(',')}]`;
  }
  if (isRational(value)) return `"${writeRational(value)}"`;
  const entries = Object.entries(value)
    .filter(([name, inner]) => inner !== undefined && (!labels.has(name) || (keepsId && name === 'id')))
    .map(([name, inner]): [string, string] => [name, write(inner, name, false)]);
  return object(entries);
}

const object = (entries: [string, string][]) =>
  `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, text]) => `${JSON.stringify(name)}:${text}`)
    .join(',')}}`;

const isRational = (value: object): value is Rational => 'numerator' in value && 'denominator' in value;

/** The identity of a meaning: SHA-256 of its canonical form, in hexadecimal. */
export const hashOf = (value: unknown): string => bytesToHex(sha256(utf8ToBytes(canonicalForm(value))));
