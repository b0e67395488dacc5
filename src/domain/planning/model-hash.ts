import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ColumnModel } from './column-model.ts';

/** Identifies what a proof is about: all numbers of a model in their order, without the names. */
export function modelHash({ rows, blocks, targets, unit }: ColumnModel): string {
  const numbers = [
    rows.map(({ available }) => available),
    blocks.map(({ count, least, columns }) => [count, least, columns.map(({ cost, supplies }) => [cost, supplies])]),
    targets.map(({ weight, must, need }) => [weight, must, need]),
    unit,
  ];
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(numbers))));
}
