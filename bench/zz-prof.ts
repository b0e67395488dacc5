import { plan } from '/work/wt-memo/src/domain/planning/plan.ts';
import { RememberedPlans } from '/work/wt-memo/src/domain/planning/remembered-plans.ts';
import { mpnProgramme } from '/work/wt-memo/bench/material/mpn-programme.ts';
import { mpnTraining } from '/work/wt-memo/bench/material/mpn-training.ts';
import { companyOf, sizesOfNetwork } from '/work/wt-memo/bench/plan/companies.ts';
const programme = mpnProgramme(); const training = mpnTraining(programme);
const n = 400;
const reqs = sizesOfNetwork(n).map((s, i) => ({...companyOf(s, 1000 + i, programme, training), options: { nodes: 2000 }}));
const memo = new RememberedPlans(1000);
for (const name of ['cold', 'warm', 'memo first', 'memo again', 'memo again']) {
  const c = process.cpuUsage();
  const t = reqs.map((r) => { const a = performance.now(); plan(r, name.startsWith('memo') ? memo : undefined); return performance.now() - a; });
  const { user } = process.cpuUsage(c);
  console.log(name, (t.reduce((a, b) => a + b) / n).toFixed(2), t.sort((a, b) => a - b)[n / 2]!.toFixed(2), 'cpu', (user / 1000 / n).toFixed(2), JSON.stringify(memo.counts));
}
