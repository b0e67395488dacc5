import type { Clause } from '../catalogue/clause.ts';
import type { Day } from '../time/day.ts';
import { AcquisitionPool, type AcquisitionSet } from './acquisition.ts';
import type { Certificate } from './certificate.ts';
import type { ColumnModel } from './column-model.ts';
import { termsOfPerson } from './learner-terms.ts';
import { lightestPlan } from './lightest-plan.ts';
import { modelFromRequest, type RequestModel } from './model-from-request.ts';
import type { Given, PlaceRow } from './need-from-clause.ts';
import type { PersonColumn } from './person-columns.ts';
import type { PlanRequest } from './plan-request.ts';
import { type ScheduledStep, Schedules } from './schedule.ts';
import { solve } from './search.ts';
import type { Assignment } from './solution.ts';
import { type Claim, verify, verifyInfeasible } from './verify.ts';
import type { WayToPass } from './ways-to-pass.ts';

/** What a request comes to, with its proof. */
export type PlanResult =
  | {
      readonly status: 'optimal' | 'gap';
      readonly plan: Plan;
      /** How much better a plan could be: nothing where it is optimal. */
      readonly gap: { readonly weight: number; readonly cost: number };
      readonly proof: Proof;
    }
  | { readonly status: 'infeasible' | 'unknown'; readonly proof: Proof };

export interface Proof {
  readonly model: ColumnModel;
  readonly certificate: Certificate;
  /** So many cases were looked at. */
  readonly nodes: number;
  /** Not everything that people could do was listed, so nothing is proved about what was not. */
  readonly isCut: boolean;
  /** What the verifier is asked to believe; of an answer without a plan, nothing. */
  readonly claim?: Claim;
}

export interface Plan {
  /** By day of the exam, then by person. */
  readonly actions: readonly PlannedAction[];
  /** Classes bought for a whole group. */
  readonly bought: readonly { readonly offer: string; readonly times: number; readonly cost: number }[];
  /** By target, in the order of the request. */
  readonly targets: readonly PlannedTarget[];
  readonly cost: number;
}

export interface PlannedAction {
  readonly person: string;
  readonly item: string;
  readonly way: WayToPass;
  readonly from: Day;
  readonly exam: Day;
  /** Expected, in minor units. */
  readonly cost: number;
  /** The targets for which the person is counted with it, by position. */
  readonly serves: readonly number[];
}

export interface PlannedTarget {
  readonly isMet: boolean;
  readonly version?: string;
  /** Who is counted in which clause; of an unmet target, nobody. */
  readonly counted: readonly { readonly clause: Clause; readonly slot: number; readonly people: readonly string[] }[];
  /** What exams do not change, as it is found. */
  readonly given: readonly Given[];
}

const usualNodes = 20_000;

/** The cheapest plan that meets as much as can be met, checked by the verifier before anybody sees it. */
export function plan(request: PlanRequest): PlanResult {
  const asked = modelFromRequest(request);
  const { model, isCut } = asked;
  const solution = solve(model, { nodes: request.options?.nodes ?? usualNodes });
  const proof: Proof = { model, certificate: solution.certificate, nodes: solution.nodes, isCut };
  if (solution.status === 'infeasible' || solution.status === 'unknown') {
    if (solution.status === 'infeasible') insist(verifyInfeasible(model, solution.certificate));
    return { status: solution.status, proof };
  }
  const assignment = lightestPlan(solution.assignment, asked);
  const { status, unmetWeight, cost, gap, certificate } = solution;
  const claim: Claim = { assignment, unmetWeight, cost, gap, certificate };
  insist(verify(model, claim));
  return {
    status: isCut ? 'gap' : status,
    plan: { ...planFrom(assignment, asked, request), cost },
    // Of what was not listed nothing is known: all that is unmet might be met, and all might cost nothing.
    gap: isCut ? { weight: Math.max(gap.weight, unmetWeight), cost } : gap,
    proof: { ...proof, claim },
  };
}

/** A plan that the verifier refuses is a bug of the search, and nobody is to act on it. */
function insist(flaws: readonly unknown[]): void {
  if (flaws.length > 0) throw new Error(`The planner could not prove its own answer: ${JSON.stringify(flaws)}.`);
}

function planFrom(assignment: Assignment, asked: RequestModel, request: PlanRequest): Omit<Plan, 'cost'> {
  const { model, places, people } = asked;
  const demanded = demandedRows(assignment);
  const doing = new Map<string, PersonColumn[]>();
  for (const { block, column, times } of assignment.taken) {
    const able = [...(people[block] ?? [])].sort(
      (a, b) => loadOf(doing.get(a.id)) - loadOf(doing.get(b.id)) || (a.id < b.id ? -1 : 1),
    );
    const free = able.filter(({ id, columns }) => !(doing.get(id) ?? []).some((one) => columns.includes(one)));
    for (const { id, columns } of free.slice(0, times)) {
      doing.set(id, [...(doing.get(id) ?? []), columns[column] as PersonColumn]);
    }
  }
  const counted = countedFor(doing, demanded, places);
  const actions = [...doing].flatMap(([person, done]) => actionsOf(person, done, demanded, places, request));
  return {
    actions: actions.sort((a, b) => compareText(`${a.exam} ${a.person}`, `${b.exam} ${b.person}`)),
    bought: assignment.taken.flatMap(({ block, column, times }) => {
      if ((people[block] ?? []).length > 0) return [];
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
            ({ row }) => (places[row] as PlaceRow).target === target && (places[row] as PlaceRow).within === undefined,
          )
          .map(({ row, people: those }) => ({
            clause: (places[row] as PlaceRow).clause,
            slot: (places[row] as PlaceRow).slot,
            people: those,
          })),
        given: asked.given.filter((one) => one.target === target),
      };
    }),
  };
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

/** Of those who could fill a row, as many as are asked for: who learns for it first. */
function countedFor(
  doing: ReadonlyMap<string, readonly PersonColumn[]>,
  demanded: ReadonlyMap<number, number>,
  places: readonly PlaceRow[],
): readonly { readonly row: number; readonly people: readonly string[] }[] {
  return [...demanded]
    .filter(([row]) => row < places.length)
    .sort(([a], [b]) => a - b)
    .map(([row, count]) => {
      const able = [...doing].flatMap(([id, done]) => {
        const own = done.find((one) => one.rows.includes(row));
        return own ? [{ id, steps: own.schedule.steps.length }] : [];
      });
      able.sort((a, b) => b.steps - a.steps || compareText(a.id, b.id));
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
  demanded: ReadonlyMap<number, number>,
  places: readonly PlaceRow[],
  { day, learning }: PlanRequest,
): readonly PlannedAction[] {
  const steps = done.flatMap(({ schedule }) => schedule.steps);
  if (steps.length === 0) return [];
  const servedBy = (item: string) => [
    ...new Set(
      done.flatMap(({ schedule, rows }) =>
        schedule.steps.some((step) => step.item === item)
          ? rows.filter((row) => demanded.has(row)).map((row) => (places[row] as PlaceRow).target)
          : [],
      ),
    ),
  ];
  const inOrder = done.length === 1 ? steps : oneAfterTheOther(steps, person, day, learning);
  return inOrder.map(({ item, way, from, exam }) => ({
    person,
    item,
    way,
    from,
    exam,
    cost: way.cost,
    serves: servedBy(item).sort((a, b) => a - b),
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
  const all = steps.reduce<AcquisitionSet | undefined>(
    (set, { acquisition }) => set && pool.together(set, pool.only(acquisition)),
    pool.nothing,
  );
  const chosen = new Map(steps.map((step) => [step.item, step.way]));
  const schedules = new Schedules(day, termsOfPerson({ id: person }, learning), pool, (item) => {
    const way = chosen.get(item);
    return way ? [way] : [];
  });
  const [schedule] = all ? schedules.of(all) : [];
  if (!schedule) throw new Error(`What ${person} is to learn does not fit into one after the other.`);
  return schedule.steps;
}
