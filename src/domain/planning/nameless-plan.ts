import type { ColumnModel } from './column-model.ts';
import type { RequestModel } from './model-from-request.ts';
import type { PlaceRow } from './need-builder.ts';
import { type Doing, withoutNeedlessSteps } from './needless-steps.ts';
import type { PersonColumn } from './person-column.ts';
import type { Plan } from './planned.ts';
import type { Assignment, Solution } from './solution.ts';

/** An answer before it says who does what. */
export interface NamelessAnswer {
  readonly model: ColumnModel;
  readonly solution: Solution;
  readonly isCut: boolean;
  readonly plan?: NamelessPlan;
}

/** A plan before it says who: it is the same for every company that is alike. */
export interface NamelessPlan {
  readonly done: readonly DoneByOne[];
  /** How many are counted for which row. */
  readonly counted: ReadonlyMap<number, number>;
  readonly bought: Plan['bought'];
  /** By target. */
  readonly isMet: readonly boolean[];
}

/** What one of a block does, and for which targets each exam serves, by position. */
export interface DoneByOne extends Doing {
  readonly serves: ReadonlyMap<string, readonly number[]>;
}

export function namelessPlan(assignment: Assignment, asked: RequestModel): NamelessPlan {
  const { model, people } = asked;
  const demanded = demandedRows(assignment);
  const known = new Map<PersonColumn, DoneByOne['serves']>();
  const done = withoutNeedlessSteps(assignment, asked).map((one): DoneByOne => {
    const serves = known.get(one.column) ?? servedBy(one, demanded, asked);
    known.set(one.column, serves);
    return { ...one, serves };
  });
  return {
    done,
    counted: withoutSpares(demanded, asked),
    bought: assignment.taken.flatMap(({ block, column, times }) => {
      if ((people[block]?.ids.length ?? 0) > 0) return [];
      const bought = model.blocks[block]?.columns[column];
      return bought ? [{ offer: bought.id, times, cost: bought.cost * times }] : [];
    }),
    isMet: assignment.ways.map((way) => way !== undefined),
  };
}

/** The targets for which somebody is counted with each exam; those for which all is done together where others would do instead of it. */
function servedBy(
  { block, column }: Doing,
  demanded: ReadonlyMap<number, number>,
  { places, people }: RequestModel,
): DoneByOne['serves'] {
  const targetsOf = (rows: readonly number[]) =>
    rows.flatMap((row) => {
      const { target, together } = (places[row] ?? {}) as Partial<PlaceRow>;
      return demanded.has(row) && target !== undefined && !together ? [target] : [];
    });
  return new Map(
    column.schedule.steps.map(({ item }) => {
      const served = targetsOf(people[block]?.offered?.rowsNeeding(column, item) ?? column.rows);
      return [item, served.length > 0 ? served : targetsOf(column.rows)];
    }),
  );
}

function demandedRows({ ways }: Assignment): ReadonlyMap<number, number> {
  const demanded = new Map<number, number>();
  for (const way of ways)
    for (const [row, count] of way?.demands ?? []) demanded.set(row, (demanded.get(row) ?? 0) + count);
  return demanded;
}

/** As many as a target needs: who is asked for beside them steps in only if one of them leaves. */
const withoutSpares = (
  demanded: ReadonlyMap<number, number>,
  { places, withSpares }: RequestModel,
): ReadonlyMap<number, number> =>
  new Map(
    [...demanded].map(([row, count]) => {
      const target = places[row]?.target;
      return [row, target !== undefined && count > 0 && withSpares.has(target) ? count - 1 : count];
    }),
  );
