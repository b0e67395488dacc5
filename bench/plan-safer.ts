// What a safer plan costs: the plans for 80, 90 and 95 % beside one that need not be sure, for middling and large companies.
import { cpus, loadavg } from 'node:os';
import { type SaferPlan, saferPlans } from '../src/domain/planning/explanation/safer-plans.ts';
import { oddsOf } from '../src/domain/planning/odds.ts';
import { plan } from '../src/domain/planning/plan.ts';
import { mpnProgramme } from './material/mpn-programme.ts';
import { mpnTraining } from './material/mpn-training.ts';
import { table } from './material/table.ts';
import { companyOf } from './plan/companies.ts';

const sizes = [
  { name: 'mid', people: 200, targets: 8, nodes: 20_000 },
  { name: 'many targets', people: 200, targets: 20, nodes: 300 },
  { name: 'large', people: 2_000, targets: 20, nodes: 300 },
];
const programme = mpnProgramme();
const training = mpnTraining(programme);
const [size = 'mid', seeds = '1'] = process.argv.slice(2);
const asked = sizes.filter(({ name }) => name === size);

/** Seconds of the processor: other work on the machine is not in it. */
function timed<Result>(work: () => Result): { readonly result: Result; readonly seconds: string } {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, seconds: ((user + system) / 1e6).toFixed(1) };
}

const told = ({ sure, other }: SaferPlan): string =>
  `${sure / 10} %: ${other.status}${'plan' in other ? ` ${other.difference.cost} more, unmet ${other.difference.unmetWeight}, between ${JSON.stringify(other.difference.costBetween)}` : ''}`;

const rows = asked.flatMap((one) =>
  seeds.split(',').map((seed) => {
    const request = { ...companyOf(one, Number(seed), programme, training), options: { nodes: one.nodes } };
    const base = timed(() => plan(request));
    const found = base.result;
    if (!('plan' in found)) return [one.name, seed, base.seconds, found.status];
    const odds = timed(() => oddsOf(found.plan, request));
    process.stderr.write(`${one.name} ${seed}: plan ${base.seconds} s, odds ${odds.seconds} s\n`);
    const safer = timed(() => saferPlans(found, request));
    return [
      one.name,
      seed,
      base.seconds,
      odds.seconds,
      `${odds.result?.plan} ‰`,
      safer.seconds,
      safer.result.map(told).join('; '),
    ];
  }),
);

process.stdout.write(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, load ${loadavg()[0]?.toFixed(1)}\n\n${table(
    ['size', 'seed', 'plan CPU s', 'odds CPU s', 'odds', 'safer plans CPU s', 'found'],
    rows,
  )}\n`,
);
