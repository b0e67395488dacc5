import type { ColumnModel, Row, Target } from '../column-model.ts';
import type { ColumnSource } from '../column-source.ts';
import type { RequestModel } from '../model-from-request.ts';
import { impossible, type Need, nothing } from '../need.ts';
import { solve } from '../search.ts';
import type { Assignment, Solution } from '../solution.ts';
import { verify, verifyInfeasible } from '../verify.ts';

/** The least money for which a part of the targets is met, whatever becomes of the others; checked by the verifier. */
export interface CheapestPart {
  readonly status: 'optimal' | 'gap';
  /** By position. Others that are met with the same steps are not told. */
  readonly met: readonly number[];
  readonly cost: number;
  /** No such plan costs less than this. */
  readonly leastCost: number;
}

/** The problem whose targets are asked for in part; where not all columns are listed, with who lists more of them. */
export interface WholeProblem extends Pick<RequestModel, 'model' | 'isCut'> {
  readonly source?: ColumnSource;
}

export type PartAnswer = CheapestPart | { readonly status: 'infeasible' | 'unknown' };

/** The cheapest plan in which all of these are met. */
export function cheapestWithAll(whole: WholeProblem, met: ReadonlySet<number>, nodes: number): PartAnswer {
  const targets = whole.model.targets.map((target, index) =>
    met.has(index) ? { ...target, must: true } : setAside(target),
  );
  return answered(whole, { targets }, () => [...met].sort((a, b) => a - b), nodes);
}

/** The cheapest plan in which all of `always` are met, and of the others as many as weigh so much together, or more. */
export function cheapestWithWeight(
  whole: WholeProblem,
  always: ReadonlySet<number>,
  weight: number,
  nodes: number,
): PartAnswer {
  const { model } = whole;
  const free = [...model.targets.keys()].filter((index) => !always.has(index));
  const parts = free.map((index) => {
    const { need, weight: points, supplies } = model.targets[index] as Target;
    // What others ask for is met as a target of its own, for which a row says so.
    const met: Need = supplies ? { kind: 'places', row: model.rows.length + index, count: 1 } : need;
    return [
      { points: 0, need: nothing },
      { points, need: met },
    ];
  });
  const targets: readonly Target[] = [
    ...model.targets.map((target, index): Target => {
      const { supplies } = target;
      const told = supplies ? { ...target, supplies: [...supplies, model.rows.length + index] } : target;
      return always.has(index) ? { ...told, must: true } : setAside(told);
    }),
    { id: 'enough', weight: 1, must: true, need: { kind: 'score', parts, atLeast: weight } as const },
  ];
  const metIn = ({ ways }: Assignment) => {
    // Whatever is chosen in the score is chosen in a part of it, whose number comes first; nothing is chosen in what is not met.
    const taken = new Set((ways.at(-1)?.choices ?? []).map(([part]) => part));
    return [...always, ...free.filter((_, part) => taken.has(part))].sort((a, b) => a - b);
  };
  const isTied = model.targets.some(({ supplies }) => supplies);
  const more = isTied ? model.targets.map(({ id }): Row => ({ id: `met ${id}`, available: 0 })) : [];
  return answered(whole, { targets, rows: [...model.rows, ...more] }, metIn, nodes);
}

/** Not met, or only for the others that ask for it: that it stays unmet counts for nothing. */
const setAside = (target: Target): Target =>
  target.supplies ? { ...target, must: false, weight: 0 } : { ...target, must: false, need: impossible };

function answered(
  { model: whole, source, isCut }: WholeProblem,
  asked: Pick<ColumnModel, 'targets'> & Partial<Pick<ColumnModel, 'rows'>>,
  metIn: (assignment: Assignment) => readonly number[],
  nodes: number,
): PartAnswer {
  // What is asked for in a score as well is asked for twice.
  const model = { ...whole, ...asked, unit: 2 * whole.unit };
  const solution = solve(model, { nodes }, source);
  insist(solution, model);
  // Of what was not looked at nothing is known.
  if (!('assignment' in solution)) return { status: isCut() ? 'unknown' : solution.status };
  const { status, assignment, cost, gap } = solution;
  return { status: isCut() ? 'gap' : status, met: metIn(assignment), cost, leastCost: isCut() ? 0 : cost - gap.cost };
}

function insist(solution: Solution, model: ColumnModel): void {
  if (solution.status === 'unknown') return;
  const flaws =
    solution.status === 'infeasible' ? verifyInfeasible(model, solution.certificate) : verify(model, solution);
  if (flaws.length > 0) throw new Error(`The planner could not prove its own answer: ${JSON.stringify(flaws)}.`);
}
