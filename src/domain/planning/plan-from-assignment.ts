import type { Clause } from '../catalogue/clause.ts';
import type { Day } from '../time/day.ts';
import { AcquisitionPool } from './acquisition.ts';
import { placeAsWritten } from './clause-in-order.ts';
import { termsOfPerson } from './learner-terms.ts';
import type { PeopleOfBlock, RequestModel } from './model-from-request.ts';
import type { PlaceRow } from './need-from-clause.ts';
import { type Doing, withoutNeedlessSteps } from './needless-steps.ts';
import type { PersonColumn } from './person-column.ts';
import type { PlanRequest } from './plan-request.ts';
import type { Plan, PlannedAction } from './planned.ts';
import type { ScheduledStep } from './schedule.ts';
import { moneyAlone, Schedules } from './schedules.ts';
import type { Assignment } from './solution.ts';

/** Who is counted for a target already, by position: nobody else is, as far as that is possible. */
export type CountedBefore = (target: number) => ReadonlySet<string>;

/** What the numbers of an assignment mean: people with their exams, and the targets with those who are counted for them. */
export function planFrom(
  assignment: Assignment,
  asked: RequestModel,
  request: PlanRequest,
  before: CountedBefore = () => new Set(),
): Omit<Plan, 'cost'> {
  const { model, places, people } = asked;
  const demanded = demandedRows(assignment);
  const done = withoutNeedlessSteps(assignment, asked);
  const doing = doneByWhom(done, people);
  const offered = new Map(done.map(({ block, column }) => [column, people[block]?.offered]));
  const servedBy = (column: PersonColumn, item: string): readonly number[] => {
    const needing = offered.get(column)?.rowsNeeding(column, item) ?? column.rows;
    const targetsOf = (rows: readonly number[]) =>
      rows.flatMap((row) => {
        const { target, together } = (places[row] ?? {}) as Partial<PlaceRow>;
        return demanded.has(row) && target !== undefined && !together ? [target] : [];
      });
    const served = targetsOf(needing);
    return served.length > 0 ? served : targetsOf(column.rows);
  };
  const counted = countedFor(doing, withoutSpares(demanded, asked), places, before);
  const actions = [...doing].flatMap(([person, own]) => actionsOf(person, own, servedBy, request));
  return {
    actions: actions.sort((a, b) => compareText(`${a.exam} ${a.person}`, `${b.exam} ${b.person}`)),
    bought: assignment.taken.flatMap(({ block, column, times }) => {
      if ((people[block] as PeopleOfBlock).ids.length > 0) return [];
      const bought = model.blocks[block]?.columns[column];
      return bought ? [{ offer: bought.id, times, cost: bought.cost * times }] : [];
    }),
    targets: request.targets.map((_, target) => {
      const version = asked.versions[target];
      return {
        isMet: assignment.ways[target] !== undefined,
        ...(version !== undefined && { version }),
        counted: counted
          .filter(
            ({ row }) =>
              (places[row] as PlaceRow).target === target &&
              (places[row] as PlaceRow).within === undefined &&
              (places[row] as PlaceRow).without === undefined,
          )
          .map(({ row, people: those }) => ({ ...placeAsWritten(places[row] as PlaceRow), people: those }))
          .sort((a, b) => inTextOrder(a.clause, b.clause) || a.slot - b.slot),
        given: asked.given.filter((one) => one.target === target).sort((a, b) => inTextOrder(a.clause, b.clause)),
      };
    }),
  };
}

/** Clauses in the order in which their author wrote them. */
function inTextOrder(a: Clause, b: Clause): number {
  const index = a.path.findIndex((step, at) => step !== b.path[at]);
  if (index < 0) return a.path.length - b.path.length;
  const [one, other] = [a.path[index], b.path[index]];
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return compareText(String(one), String(other));
}

/** Of those who are alike, whoever has least to do so far. */
function doneByWhom(
  all: readonly Doing[],
  people: RequestModel['people'],
): ReadonlyMap<string, readonly PersonColumn[]> {
  const doing = new Map<string, PersonColumn[]>();
  const busy = new Set<string>();
  for (const { block, column } of all) {
    const [id] = [...(people[block] as PeopleOfBlock).ids]
      .filter((one) => !busy.has(`${block} ${one}`))
      .sort((a, b) => loadOf(doing.get(a)) - loadOf(doing.get(b)) || compareText(a, b));
    if (id === undefined) continue;
    busy.add(`${block} ${id}`);
    doing.set(id, [...(doing.get(id) ?? []), column]);
  }
  return doing;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const loadOf = (doing: readonly PersonColumn[] = []): number =>
  doing.reduce((sum, { schedule }) => sum + schedule.steps.length, 0);

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

/** Of those who could fill a row, as many as are asked for: who learns for it first. */
function countedFor(
  doing: ReadonlyMap<string, readonly PersonColumn[]>,
  demanded: ReadonlyMap<number, number>,
  places: readonly PlaceRow[],
  before: CountedBefore,
): readonly { readonly row: number; readonly people: readonly string[] }[] {
  return [...demanded]
    .filter(([row]) => row < places.length)
    .sort(([a], [b]) => a - b)
    .map(([row, count]) => {
      const able = [...doing].flatMap(([id, done]) => {
        const own = done.find((one) => one.rows.includes(row));
        return own ? [{ id, steps: own.schedule.steps.length }] : [];
      });
      const known = before((places[row] as PlaceRow).target);
      able.sort(
        (a, b) => Number(known.has(b.id)) - Number(known.has(a.id)) || b.steps - a.steps || compareText(a.id, b.id),
      );
      return {
        row,
        people: able
          .slice(0, count)
          .map(({ id }) => id)
          .sort(),
      };
    });
}

/** What one person does for several things that have nothing to do with each other is put into one order. */
function actionsOf(
  person: string,
  done: readonly PersonColumn[],
  servedBy: (column: PersonColumn, item: string) => readonly number[],
  { day, learning }: PlanRequest,
): readonly PlannedAction[] {
  const steps = done.flatMap(({ schedule }) => schedule.steps);
  if (steps.length === 0) return [];
  const targetsOf = (item: string) => [
    ...new Set(
      done.flatMap((column) =>
        column.schedule.steps.some((step) => step.item === item) ? servedBy(column, item) : [],
      ),
    ),
  ];
  const inOrder = done.length === 1 ? steps : oneAfterTheOther(steps, person, day, learning);
  return inOrder.map(({ item, acquisition, way, from, exam, until }) => ({
    person,
    item,
    way,
    acquisition,
    from,
    exam,
    until,
    cost: way.cost,
    serves: targetsOf(item).sort((a, b) => a - b),
  }));
}

function oneAfterTheOther(
  steps: readonly ScheduledStep[],
  person: string,
  day: Day,
  learning: PlanRequest['learning'],
): readonly ScheduledStep[] {
  const pool = new AcquisitionPool();
  // Parts of one person have no item in common, so nothing stands in the way of all together.
  const all = pool.all(steps.map(({ acquisition }) => acquisition));
  const chosen = new Map(steps.map((step) => [step.item, step.way]));
  const schedules = new Schedules(day, termsOfPerson({ id: person }, learning), (item) => {
    const way = chosen.get(item);
    return way ? [way] : [];
  });
  const schedule = all && schedules.cheapest(all, moneyAlone, Infinity);
  if (!schedule) throw new Error(`What ${person} is to learn does not fit into one after the other.`);
  return schedule.steps;
}
