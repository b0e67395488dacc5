import type { Programme } from '../../src/domain/catalogue/programme.ts';
import { type PlanFound, plan } from '../../src/domain/planning/plan.ts';
import type { PlanOptions } from '../../src/domain/planning/plan-request.ts';
import type { Training } from '../../src/domain/training/training.ts';
import { quantile } from '../material/median.ts';
import { type CompanySize, companyOf } from './companies.ts';

/** Plans that promise more than to be the cheapest: they survive whoever leaves, or are as sure as is asked. */
export type Promised = 'n-1' | 'sure';

interface Companies extends CompanySize {
  readonly seeds: readonly number[];
}

const optionsOf: Readonly<Record<Promised, PlanOptions>> = {
  'n-1': { survivesAnyLeaver: true },
  sure: { sure: 900 },
};

const companiesOf: Readonly<Record<Promised, readonly Companies[]>> = {
  'n-1': [
    { people: 12, targets: 3, seeds: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] },
    { people: 60, targets: 8, seeds: [1, 2, 3] },
    { people: 100, targets: 8, seeds: [1, 2, 3] },
    { people: 200, targets: 8, seeds: [1, 2, 3] },
  ],
  sure: [
    { people: 200, targets: 8, seeds: [1, 2, 3] },
    { people: 400, targets: 8, seeds: [1, 2] },
    { people: 200, targets: 20, seeds: [1, 2] },
    { people: 2_000, targets: 20, seeds: [1] },
  ],
};

export const isPromise = (word: string): word is Promised => word === 'n-1' || word === 'sure';

export const headOfPromised = (kind: Promised): readonly string[] => [
  kind === 'n-1' ? 'survives whoever leaves' : '90 % sure',
  'number',
  'CPU s, median',
  'most',
  'proved',
  'not proved, by seed',
];

/** Each company once: these plans take seconds, and the processor's time is hardly disturbed by others. */
export function promisedRows(kind: Promised, programme: Programme, training: Training): readonly (readonly string[])[] {
  return companiesOf[kind].map(({ seeds, ...size }) => {
    const all = seeds.map((seed) => {
      const request = { ...companyOf(size, seed, programme, training), options: optionsOf[kind] };
      const before = process.cpuUsage();
      const found = plan(request);
      const { user, system } = process.cpuUsage(before);
      return { seed, seconds: (user + system) / 1e6, said: saidOf(found) };
    });
    const seconds = all.map((one) => one.seconds);
    return [
      `${size.people} people, ${size.targets} targets`,
      String(all.length),
      quantile(seconds, 0.5).toFixed(1),
      Math.max(...seconds).toFixed(1),
      `${all.filter(({ said }) => said === undefined).length} of ${all.length}`,
      all.flatMap(({ seed, said }) => (said === undefined ? [] : [`${seed}: ${said}`])).join('; '),
    ];
  });
}

/** What is not proved of an answer; nothing where all is. */
function saidOf(found: ReturnType<typeof plan>): string | undefined {
  if (!('plan' in found)) return found.status === 'infeasible' ? undefined : 'no plan';
  const { survival, gap, proof } = found;
  if (survival && survival.open.length > 0) return `may not survive ${survival.open.length}`;
  if (proof.isCut) return 'not all was listed';
  if (found.status === 'optimal') return undefined;
  return gap.weight > 0 ? `${gap.weight} more weight` : `gap ${gapInPercent(found)} %`;
}

const gapInPercent = ({ gap, plan: { cost } }: PlanFound): string => ((100 * gap.cost) / Math.max(1, cost)).toFixed(2);
