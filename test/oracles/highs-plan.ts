import loader from 'highs';
import type { ColumnModel } from '../../src/domain/planning/column-model.ts';
import type { Need } from '../../src/domain/planning/need.ts';

// Its types are those of a CommonJS module; as an ES module it exports the loader itself.
const highs = await (loader as unknown as typeof loader.default)();

export interface HighsPlan {
  /** Weight that stays unmet, targets that must be met weighing more than all others. */
  readonly unmet: number;
  readonly cost: number;
}

/** The same column model, solved by HiGHS: the least weight unmet first, then the least cost. Nothing where there is no plan. */
export function highsPlan(model: ColumnModel): HighsPlan | undefined;
export function highsPlan(model: ColumnModel, seconds: number): HighsPlan | undefined | 'too-long';
export function highsPlan(model: ColumnModel, seconds?: number): HighsPlan | undefined | 'too-long' {
  const wished = model.targets.reduce((sum, { weight, must }) => sum + (must ? 0 : weight), 0);
  const weights = model.targets.map(({ weight, must }) => weight * (must ? 1 + wished : 1));
  const written = programmeOf(model);
  const unmetTerms = weights.map((weight, target): Term => [weight, `u${target}`]);
  const first = solved(written, unmetTerms, [], seconds);
  if (first === 'too-long') return first;
  if (first === undefined) return undefined;
  const unmet = Math.round(first);
  const costs = model.blocks.flatMap((block, index) =>
    block.columns.map(({ cost }, column): Term => [cost, `x${index}_${column}`]),
  );
  const second = solved(written, costs, [`${sum(unmetTerms)} <= ${unmet}`], seconds);
  if (second === 'too-long') return second;
  return second === undefined ? undefined : { unmet, cost: Math.round(second) };
}

type Term = readonly [factor: number, variable: string];

interface Written {
  readonly constraints: readonly string[];
  readonly integers: readonly { readonly name: string; readonly most: number }[];
}

function programmeOf({ rows, blocks, targets }: ColumnModel): Written {
  const constraints: string[] = [];
  const integers: { name: string; most: number }[] = [];
  const byRow: Term[][] = rows.map(() => []);
  for (const [index, { count, least, columns }] of blocks.entries()) {
    const names = columns.map((_, column) => `x${index}_${column}`);
    for (const [column, { supplies }] of columns.entries()) {
      integers.push({ name: names[column] as string, most: count });
      for (const [row, amount] of supplies) byRow[row]?.push([amount, names[column] as string]);
    }
    const all = sum(names.map((name) => [1, name]));
    if (names.length > 0) constraints.push(`${all} <= ${count}`);
    if (least > 0) constraints.push(`${names.length > 0 ? all : '0 none'} >= ${least}`);
  }
  for (const [target, { need, supplies = [] }] of targets.entries()) {
    integers.push({ name: `u${target}`, most: 1 }, { name: `z${target}`, most: 1 });
    constraints.push(`u${target} + z${target} = 1`);
    for (const row of supplies) byRow[row]?.push([1, `z${target}`]);
    let next = 0;
    const named = (prefix: string) => {
      const name = `${prefix}${target}_${next++}`;
      integers.push({ name, most: 1 });
      return name;
    };
    const write = (inner: Need, taken: string): void => {
      switch (inner.kind) {
        case 'places':
          byRow[inner.row]?.push([-inner.count, taken]);
          return;
        case 'n-of': {
          const below = inner.of.map((one) => {
            const name = named('n');
            write(one, name);
            return name;
          });
          constraints.push(`${sum([...below.map((name): Term => [1, name]), [-inner.n, taken]])} = 0`);
          return;
        }
        case 'score': {
          const points: Term[] = [];
          for (const options of inner.parts) {
            const names = options.map((option) => {
              const name = named('o');
              points.push([option.points, name]);
              write(option.need, name);
              return name;
            });
            constraints.push(`${sum([...names.map((name): Term => [1, name]), [-1, taken]])} = 0`);
          }
          constraints.push(`${sum([...points, [-inner.atLeast, taken]])} >= 0`);
          return;
        }
        default:
          inner satisfies never;
      }
    };
    write(need, `z${target}`);
  }
  for (const [row, { available }] of rows.entries()) {
    const terms = byRow[row] as Term[];
    if (terms.length > 0) constraints.push(`${sum(terms)} >= ${-available}`);
  }
  return { constraints, integers };
}

/** Terms of one variable are added up: the format wants each once. */
function sum(terms: readonly Term[]): string {
  const byName = new Map<string, number>();
  for (const [factor, name] of terms) byName.set(name, (byName.get(name) ?? 0) + factor);
  return [...byName].map(([name, factor]) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${name}`).join(' ');
}

function solved(
  { constraints, integers }: Written,
  objective: readonly Term[],
  more: readonly string[],
  seconds: number | undefined,
): number | undefined | 'too-long' {
  const all = [...constraints, ...more].map((one, index) => ` c${index}: ${one}`);
  const text = [
    'Minimize',
    ` obj: ${sum(objective) || '0 none'}`,
    'Subject To',
    ...all,
    'Bounds',
    ...integers.map(({ name, most }) => ` 0 <= ${name} <= ${most}`),
    ' 0 <= none <= 0',
    'General',
    ` ${integers.map(({ name }) => name).join(' ')}`,
    'End',
  ].join('\n');
  const { Status, ObjectiveValue } = highs.solve(text, {
    mip_rel_gap: 0,
    mip_abs_gap: 0.5,
    output_flag: false,
    ...(seconds !== undefined && { time_limit: seconds }),
  });
  if (Status === 'Infeasible') return undefined;
  if (Status === 'Time limit reached') return 'too-long';
  if (Status !== 'Optimal') throw new Error(`HiGHS answered ${Status}.`);
  return ObjectiveValue;
}
