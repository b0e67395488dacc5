// Why a middling company cannot have all that it must, and what would help: too little money by a third and by a cent, too little time,
// too few people who take exams.
import { cpus, loadavg } from 'node:os';
import { whyImpossible } from '../src/domain/planning/conflict/why-impossible.ts';
import { plan } from '../src/domain/planning/plan.ts';
import type { PlanRequest } from '../src/domain/planning/plan-request.ts';
import { day } from '../src/domain/time/day.ts';
import { quantile } from './material/median.ts';
import { mpnProgramme } from './material/mpn-programme.ts';
import { mpnTraining } from './material/mpn-training.ts';
import { table } from './material/table.ts';
import { companyOf } from './plan/companies.ts';

const programme = mpnProgramme();
const training = mpnTraining(programme);
const seeds = [1, 2, 3];
/** As the command line asks where it is not told to explain. */
const effort = { solves: 60, nodes: 500 };
const takeExams = 4;

const kinds: Readonly<Record<string, (request: PlanRequest, cost: number) => PlanRequest>> = {
  'a third of the money is missing': (request, cost) => ({ ...request, options: { budget: Math.floor(cost * 0.67) } }),
  'a cent is missing': (request, cost) => ({ ...request, options: { budget: cost - 1 } }),
  'five weeks': (request) => ({
    ...request,
    targets: request.targets.map((target) => ({ ...target, deadline: day('2018-01-25') })),
  }),
  'four people take exams': (request) => ({
    ...request,
    learning: {
      ...request.learning,
      people: new Map(
        [...request.learning.people].map(([id, own], index) => [id, index < takeExams ? own : { ...own, pace: 0 }]),
      ),
    },
  }),
};

const companies = seeds.map((seed) => {
  const { targets, ...company } = companyOf({ people: 200, targets: 8 }, seed, programme, training);
  const request: PlanRequest = { ...company, targets: targets.map((target) => ({ ...target, must: true })) };
  const cheapest = plan(request);
  return { request, cost: 'plan' in cheapest ? cheapest.plan.cost : 0 };
});
const rows = Object.entries(kinds).map(([kind, changed]) => {
  const all = companies.map(({ request, cost }) => {
    const asked = changed(request, cost);
    const result = plan(asked);
    const start = performance.now();
    const [why] = whyImpossible(result, asked, effort);
    const isWhole = why?.conflict.kind === 'facts' && why.conflict.isMinimal && why.isComplete;
    return { seconds: (performance.now() - start) / 1_000, isWhole, found: why?.found.length ?? 0 };
  });
  const seconds = all.map((one) => one.seconds);
  return [
    kind,
    quantile(seconds, 0.5).toFixed(1),
    Math.max(...seconds).toFixed(1),
    `${all.filter((one) => one.isWhole).length} of ${all.length}`,
    String(all.reduce((sum, one) => sum + one.found, 0)),
  ];
});
process.stdout.write(
  `${[
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, load before ${loadavg()[0]?.toFixed(1)}`,
    '',
    table(['200 people, 8 targets that must be met', 'median s', 'most s', 'proved to be minimal', 'remedies'], rows),
  ].join('\n')}\n`,
);
