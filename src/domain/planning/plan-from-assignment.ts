import type { Clause } from '../catalogue/clause.ts';
import type { Day } from '../time/day.ts';
import { AcquisitionPool } from './acquisition.ts';
import { placeAsWritten } from './clause-in-order.ts';
import { termsOfPerson } from './learner-terms.ts';
import type { PeopleOfBlock, RequestModel } from './model-from-request.ts';
import { type DoneByOne, type NamelessPlan, namelessPlan } from './nameless-plan.ts';
import type { PlaceRow } from './need-builder.ts';
import type { PlanRequest } from './plan-request.ts';
import type { Plan, PlannedAction } from './planned.ts';
import type { ScheduledStep } from './schedule.ts';
import { moneyAlone, Schedules } from './schedules.ts';
import type { Assignment } from './solution.ts';

/** Who is counted for a target already, by position: nobody else is, as far as that is possible. */
export type CountedBefore = (target: number) => ReadonlySet<string>;

/** Where the people of a request are, and what its numbers mean: all of it that has names. */
export type Named = Pick<RequestModel, 'places' | 'versions' | 'given'> & {
  readonly people: readonly Pick<PeopleOfBlock, 'ids'>[];
};

/** What the numbers of an assignment mean: people with their exams, and the targets with those who are counted for them. */
export const planFrom = (
  assignment: Assignment,
  asked: RequestModel,
  request: PlanRequest,
  before?: CountedBefore,
): Omit<Plan, 'cost'> => namedPlan(namelessPlan(assignment, asked), asked, request, before);

/** Gives what is done to people, of those who are alike to whoever has least to do so far. */
export function namedPlan(
  { done, counted: asked, bought, isMet }: NamelessPlan,
  { places, people, versions, given }: Named,
  request: PlanRequest,
  before: CountedBefore = () => new Set(),
): Omit<Plan, 'cost'> {
  const doing = doneByWhom(done, people);
  const counted = countedFor(doing, asked, places, before);
  const actions = [...doing].flatMap(([person, own]) => actionsOf(person, own, request));
  return {
    actions: actions.sort((a, b) => compareText(`${a.exam} ${a.person}`, `${b.exam} ${b.person}`)),
    bought,
    targets: request.targets.map((_, target) => {
      const version = versions[target];
      return {
        isMet: isMet[target] === true,
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
        given: given
          .filter((one) => one.target === target)
          .map(({ by, ...one }) => (by ? { ...one, by, isMet: by.some((other) => isMet[other] === true) } : one))
          .sort((a, b) => inTextOrder(a.clause, b.clause)),
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

function doneByWhom(all: readonly DoneByOne[], people: Named['people']): ReadonlyMap<string, readonly DoneByOne[]> {
  const doing = new Map<string, DoneByOne[]>();
  const load = new Map<string, number>();
  const loadOf = (id: string): number => load.get(id) ?? 0;
  const free = new Map<number, Set<string>>();
  for (const one of all) {
    const left = free.get(one.block) ?? new Set((people[one.block] as PeopleOfBlock).ids.toSorted(compareText));
    free.set(one.block, left);
    let chosen: string | undefined;
    for (const id of left) {
      if (chosen === undefined || loadOf(id) < loadOf(chosen)) chosen = id;
      // Nobody has less to do, and who comes later in the order would only be as good.
      if (loadOf(chosen) === 0) break;
    }
    if (chosen === undefined) continue;
    left.delete(chosen);
    doing.set(chosen, [...(doing.get(chosen) ?? []), one]);
    load.set(chosen, loadOf(chosen) + one.column.schedule.steps.length);
  }
  return doing;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Of those who could fill a row, as many as are asked for: who learns for it first. */
function countedFor(
  doing: ReadonlyMap<string, readonly DoneByOne[]>,
  demanded: ReadonlyMap<number, number>,
  places: readonly PlaceRow[],
  before: CountedBefore,
): readonly { readonly row: number; readonly people: readonly string[] }[] {
  const ableFor = ableByRow(doing);
  return [...demanded]
    .filter(([row]) => row < places.length)
    .sort(([a], [b]) => a - b)
    .map(([row, count]) => {
      const able = [...(ableFor.get(row)?.values() ?? [])];
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

interface AbleOne {
  readonly id: string;
  /** So much is learnt for it. */
  readonly steps: number;
}

/** Who could be counted for each row, by id. */
function ableByRow(
  doing: ReadonlyMap<string, readonly DoneByOne[]>,
): ReadonlyMap<number, ReadonlyMap<string, AbleOne>> {
  const able = new Map<number, Map<string, AbleOne>>();
  for (const [id, done] of doing)
    for (const { column } of done)
      for (const row of column.rows) {
        const ofRow = able.get(row) ?? new Map<string, AbleOne>();
        able.set(row, ofRow);
        if (!ofRow.has(id)) ofRow.set(id, { id, steps: column.schedule.steps.length });
      }
  return able;
}

/** What one person does for several things that have nothing to do with each other is put into one order. */
function actionsOf(
  person: string,
  done: readonly DoneByOne[],
  { day, learning }: PlanRequest,
): readonly PlannedAction[] {
  const steps = done.flatMap(({ column }) => column.schedule.steps);
  if (steps.length === 0) return [];
  const targetsOf = (item: string) => [...new Set(done.flatMap(({ serves }) => serves.get(item) ?? []))];
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
