import { plan } from '/work/wt-memo/src/domain/planning/plan.ts';
import { RememberedPlans } from '/work/wt-memo/src/domain/planning/remembered-plans.ts';
import { preparedRequest } from '/work/wt-memo/src/domain/planning/prepared-request.ts';
import { mpnProgramme } from '/work/wt-memo/bench/material/mpn-programme.ts';
import { mpnTraining } from '/work/wt-memo/bench/material/mpn-training.ts';
import { companyOf, sizesOfNetwork } from '/work/wt-memo/bench/plan/companies.ts';
const programme = mpnProgramme(); const training = mpnTraining(programme);
const n = 400;
const reqs = sizesOfNetwork(n).map((s, i) => ({...companyOf(s, 1000 + i, programme, training), options: { nodes: 2000 }}));
const memo = new RememberedPlans(1000);
for (const name of ['cold', 'warm', 'memo first', 'memo again', 'memo again']) {
  const t = reqs.map((r) => { const a = performance.now(); plan(r, name.startsWith('memo') ? memo : undefined); return performance.now() - a; });
  console.log(name, (t.reduce((a, b) => a + b) / n).toFixed(2), t.sort((a, b) => a - b)[n / 2]!.toFixed(2), JSON.stringify(memo.counts));
}
let a = performance.now(); const ps = reqs.map((r) => preparedRequest(r)); console.log('prepare', (performance.now() - a) / n);
a = performance.now(); const ks = ps.map((r) => memo.keyOf(r, 2000)); console.log('key', (performance.now() - a) / n, ks.reduce((a, b) => a + b.length, 0) / n);
