import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ColumnModel } from './column-model.ts';
import type { Counting } from './counting.ts';
import type { Need } from './need.ts';

/** Identifies what a proof is about: all numbers of a model in their order, without the names. */
export function modelHash({ rows, blocks, targets, unit, counting }: ColumnModel): string {
  const numbers = [
    rows.map(({ available }) => available),
    blocks.map(({ count, least, columns }) => [count, least, columns.map(({ cost, supplies }) => [cost, supplies])]),
    targets.map(({ weight, must, need, supplies }) => [
      weight,
      must,
      inOneOrder(need),
      ...(supplies ? [supplies] : []),
    ]),
    unit,
    ...(counting
      ? [countingInOneOrder(counting), blocks.map(({ id, columns }) => [id, columns.map((one) => one.id)])]
      : []),
  ];
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(numbers))));
}

/** By this people are told apart, so names belong to it. */
const countingInOneOrder = ({ places, limits, oneRole, able, needs, without, stay }: Counting) => [
  places.map(({ row, target, team, within, role, isPooled, without: gone }) => [
    row,
    target,
    team,
    within,
    role,
    isPooled,
    gone,
  ]),
  limits.map(({ targets, role, most }) => [targets, role, most]),
  oneRole,
  able.map(({ people, done, rows }) => [people, done, rows]),
  needs.map(inOneOrder),
  without.map(({ person, needs: other }) => [person, other.map(inOneOrder)]),
  stay,
];

/** Keys have no order: a model that was written to a file and read again is the same model. */
function inOneOrder(need: Need): Need {
  switch (need.kind) {
    case 'places':
      return { kind: need.kind, row: need.row, count: need.count };
    case 'n-of':
      return { kind: need.kind, n: need.n, of: need.of.map(inOneOrder) };
    case 'score':
      return {
        kind: need.kind,
        parts: need.parts.map((options) =>
          options.map((option) => ({ points: option.points, need: inOneOrder(option.need) })),
        ),
        atLeast: need.atLeast,
      };
    default:
      return need satisfies never;
  }
}
