import type { Row } from './column-model.ts';
import { type AskedNeed, type AwardAsked, impossible, type Need, needWith, type Places } from './need.ts';

/**
 * Rows that tie targets to others which they ask to be met: for each time that one asks there is a row, which the other supplies once by
 * being met, and nothing else does.
 */
export interface AwardRows {
  readonly rows: readonly Row[];
  /** By target, what it supplies by being met. */
  readonly suppliedBy: ReadonlyMap<number, readonly number[]>;
  /** The need of a target, in rows alone. One that asks for more awards than it did here cannot have them. */
  readonly inRows: (need: AskedNeed, target: number) => Need;
}

/** For the needs of all targets; the first of the rows has this number. */
export function awardRows(needs: readonly AskedNeed[], first: number): AwardRows {
  const rows: Row[] = [];
  const suppliedBy = new Map<number, number[]>();
  const rowsOf = needs.map((need, target) =>
    awardsIn(need).map((brought) => {
      const row = first + rows.push({ id: `${target} with ${brought}`, available: 0 }) - 1;
      suppliedBy.set(brought, [...(suppliedBy.get(brought) ?? []), row]);
      return { row, brought };
    }),
  );
  return {
    rows,
    suppliedBy,
    inRows: (need, target) => {
      const own = (rowsOf[target] ?? []).values();
      return needWith<Places>(need, (leaf) => {
        if (leaf.kind === 'places') return leaf;
        const { value } = own.next();
        return value?.brought === leaf.target ? { kind: 'places', row: value.row, count: 1 } : impossible;
      });
    },
  };
}

/** The targets that a need asks for, in its order. */
function awardsIn(need: AskedNeed): readonly number[] {
  const found: number[] = [];
  needWith<Places | AwardAsked>(need, (leaf) => {
    if (leaf.kind === 'award') found.push(leaf.target);
    return leaf;
  });
  return found;
}
