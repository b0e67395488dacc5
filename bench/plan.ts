// The cheapest plan with its proof, for small, middling and large companies; beside it HiGHS on the same column model. Where they
// are asked for by name: plans that survive whoever leaves, and plans that are 90 % sure.
import { cpus, loadavg } from 'node:os';
import type { ColumnModel } from '../src/domain/planning/column-model.ts';
import { modelFromRequest } from '../src/domain/planning/model-from-request.ts';
import { plan } from '../src/domain/planning/plan.ts';
import { planFrom } from '../src/domain/planning/plan-from-assignment.ts';
import type { PlanRequest } from '../src/domain/planning/plan-request.ts';
import { preparedRequest } from '../src/domain/planning/prepared-request.ts';
import { RememberedPlans } from '../src/domain/planning/remembered-plans.ts';
import { solve } from '../src/domain/planning/search.ts';
import { verify } from '../src/domain/planning/verify.ts';
import { highsPlan } from '../test/oracles/highs-plan.ts';
import { quantile } from './material/median.ts';
import { mpnProgramme } from './material/mpn-programme.ts';
import { mpnTraining } from './material/mpn-training.ts';
import { table } from './material/table.ts';
import { type CompanySize, companyOf } from './plan/companies.ts';
import { type Rates, requestsOfNetwork } from './plan/network.ts';
import { headOfPromised, isPromise, promisedRows } from './plan/promised.ts';
import { type Mode, plansASecond } from './plan/two-threads.ts';

interface Size extends CompanySize {
  readonly name: string;
  readonly companies: number;
  /** Each company is planned so many times; its median counts. */
  readonly times: number;
  readonly nodes: number;
  readonly aim: string;
  /** Seconds after which HiGHS is given up. */
  readonly highsSeconds: number;
}

const sizes: readonly Size[] = [
  {
    name: 'small',
    people: 12,
    targets: 3,
    companies: 40,
    times: 5,
    nodes: 20_000,
    aim: 'p95 ≤ 5 ms',
    highsSeconds: 60,
  },
  {
    name: 'mid',
    people: 200,
    targets: 8,
    companies: 20,
    times: 3,
    nodes: 20_000,
    aim: 'p95 ≤ 150 ms, proved',
    highsSeconds: 60,
  },
  {
    name: 'large',
    people: 2_000,
    targets: 20,
    companies: 5,
    times: 1,
    nodes: 300,
    aim: 'p95 ≤ 5 s, proved or gap ≤ 0.5 %',
    highsSeconds: 60,
  },
];

const programme = mpnProgramme();
const training = mpnTraining(programme);
const asked = process.argv
  .slice(2)
  .filter((one) => one === 'network' || isPromise(one) || sizes.some(({ name }) => name === one));

interface Measured {
  readonly total: number;
  readonly build: number;
  readonly solve: number;
  readonly verify: number;
  /** From the answer in numbers to the plan that says who does what. */
  readonly name: number;
}

/** One plan from the request to the verified answer and the plan that people read. */
function measured(request: PlanRequest, nodes: number) {
  const start = performance.now();
  const asked = modelFromRequest(request);
  const { model, source, isCut } = asked;
  const built = performance.now();
  const found = solve(model, { nodes }, source);
  const solved = performance.now();
  const flaws = 'assignment' in found ? verify(model, found).length : 0;
  const verified = performance.now();
  if (flaws > 0) throw new Error('The verifier refuses an answer.');
  if ('assignment' in found) planFrom(found.assignment, asked, request);
  const named = performance.now();
  const times: Measured = {
    total: named - start,
    build: built - start,
    solve: solved - built,
    verify: verified - solved,
    name: named - verified,
  };
  return { times, model, found, isCut: isCut() };
}

const rows = sizes
  .filter(({ name }) => asked.length === 0 || asked.includes(name))
  .map((size) => {
    const requests = Array.from({ length: size.companies }, (_, index) =>
      companyOf(size, index + 1, programme, training),
    );
    // The compiler and what is kept for the programme: companies that do not count first.
    for (let seed = 101; seed < 131; seed++)
      measured(companyOf({ people: 12, targets: 3 }, seed, programme, training), 100);
    const all = requests.map((request) => {
      const runs = Array.from({ length: size.times }, () => measured(request, size.nodes));
      const { model, found, isCut } = runs[0] as (typeof runs)[number];
      const { highs, agrees } = beside(model, found, size);
      if (!agrees) throw new Error('HiGHS finds another weight or cost.');
      const of = (key: keyof Measured) =>
        quantile(
          runs.map(({ times }) => times[key]),
          0.5,
        );
      return {
        total: of('total'),
        build: of('build'),
        solve: of('solve'),
        verify: of('verify'),
        name: of('name'),
        highs,
        isProved: found.status === 'optimal' && !isCut,
        gap: found.status === 'gap' && found.gap.weight === 0 ? found.gap.cost / Math.max(1, found.cost) : 0,
        columns: model.blocks.reduce((sum, block) => sum + block.columns.length, 0),
        nodes: found.nodes,
      };
    });
    const of = (key: keyof Measured | 'highs' | 'columns' | 'nodes' | 'gap', share: number) =>
      quantile(
        all.map((one) => one[key]),
        share,
      );
    const ms = (value: number) => value.toFixed(value < 100 ? 1 : 0);
    return [
      `${size.name}: ${size.people} people, ${size.targets} targets`,
      String(size.companies),
      ms(of('total', 0.5)),
      ms(of('total', 0.95)),
      ms(all.reduce((sum, one) => sum + one.total, 0) / all.length),
      `${ms(of('build', 0.5))} + ${ms(of('solve', 0.5))} + ${ms(of('verify', 0.5))} + ${ms(of('name', 0.5))}`,
      `${all.filter((one) => one.isProved).length} of ${all.length}, gap ≤ ${(100 * of('gap', 1)).toFixed(2)} %`,
      `${of('columns', 0.5)} / ${of('nodes', 0.5)}`,
      ms(of('highs', 0.5)),
      (of('highs', 0.5) / (of('solve', 0.5) + of('verify', 0.5))).toFixed(1),
      size.aim,
    ];
  });

/** Every company of a network on one thread: each by itself, then remembered as they come, then all once more. */
function networkRows(companies: number): readonly (readonly string[])[] {
  const requests = requestsOfNetwork(companies, 'stated', programme, training);
  const remembered = new RememberedPlans(companies);
  const row = (name: string, planned: (request: PlanRequest) => unknown): readonly string[] => {
    const before = { ...remembered.counts };
    const cpu = process.cpuUsage();
    const times = requests.map((request) => {
      const start = performance.now();
      planned(request);
      return performance.now() - start;
    });
    const { user, system } = process.cpuUsage(cpu);
    const { asked, known } = remembered.counts;
    const share = asked === before.asked ? '' : `${known - before.known} of ${asked - before.asked}`;
    const mean = times.reduce((sum, one) => sum + one, 0) / times.length;
    return [
      name,
      mean.toFixed(2),
      ((user + system) / 1_000 / times.length).toFixed(2),
      quantile(times, 0.5).toFixed(2),
      share,
    ];
  };
  return [
    row('each by itself', (request) => plan(request)),
    row('remembered as they come', (request) => plan(request, remembered)),
    row('the same network once more', (request) => plan(request, remembered)),
  ];
}

/** How many of a network are like one before them: found out without planning. */
function alikeIn(companies: number, rates: Rates): string {
  const remembered = new RememberedPlans(0);
  const requests = requestsOfNetwork(companies, rates, programme, training);
  const different = new Set(requests.map((request) => remembered.keyOf(preparedRequest(request), 0))).size;
  return `${((100 * (companies - different)) / companies).toFixed(1)} % of ${companies}`;
}

async function networkLines(): Promise<readonly string[]> {
  const threads = await plansASecond(400);
  const said = (mode: Mode) => `${threads[mode].here.toFixed(0)} (${threads[mode].undisturbed.toFixed(0)})`;
  return [
    table(
      [
        'a network of 400 companies, mostly small, one thread',
        'mean ms (aim ≤ 2)',
        'of CPU',
        'median ms',
        'known already',
      ],
      networkRows(400),
    ),
    '',
    `Two threads, plans a second (by CPU time): ${said('alone')} each by itself, ${said('remembering')} remembered as they come, ${said('again')} once more (aim: 1,000).`,
    ...(['stated', 'unstated'] as const).map(
      (rates) => `Like one before them, rates ${rates}: ${alikeIn(400, rates)}, ${alikeIn(4_000, rates)}.`,
    ),
    '',
  ];
}

const headOfSizes = [
  'company',
  'number',
  'median ms',
  'p95 ms',
  'mean ms',
  'build + solve + verify + who does it',
  'proved',
  'columns / nodes',
  'HiGHS ms',
  'ratio',
  'aim',
];

process.stdout.write(
  `${[
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, load before ${loadavg()[0]?.toFixed(1)}`,
    '',
    ...asked
      .filter(isPromise)
      .flatMap((one) => [table(headOfPromised(one), promisedRows(one, programme, training)), '']),
    ...(rows.length === 0 ? [] : [table(headOfSizes, rows), '']),
    ...(asked.length === 0 || asked.includes('network') ? await networkLines() : []),
    `Memory at the end: ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MB, with HiGHS and the pack.`,
  ].join('\n')}\n`,
);

/** HiGHS on the same model; whether both found the same, where both are done. */
function beside(
  model: ColumnModel,
  found: ReturnType<typeof solve>,
  { highsSeconds }: Size,
): { highs: number; agrees: boolean } {
  const start = performance.now();
  const other = highsPlan(model, highsSeconds);
  const highs = performance.now() - start;
  if (other === 'too-long') return { highs, agrees: true };
  const agrees =
    other === undefined
      ? found.status === 'infeasible'
      : 'cost' in found && found.unmetWeight === other.unmet && (found.status === 'gap' || found.cost === other.cost);
  return { highs, agrees };
}
