import { loadPack } from './src/cli/files/load-pack.ts';
import { factsFromTree } from './src/domain/membership/facts-from-written.ts';
import { plan } from './src/domain/planning/plan.ts';
import { modelFromRequest } from './src/domain/planning/model-from-request.ts';
import { solve } from './src/domain/planning/search.ts';
import { verify } from './src/domain/planning/verify.ts';
import { highsPlan } from './test/oracles/highs-plan.ts';
import { day } from './src/domain/time/day.ts';
import { endOfTime } from './src/domain/time/instant.ts';
const pack = loadPack('mpn', '/work/wt-plan'); if (!pack.ok) throw 1;
const programme = pack.value.programme;
const [n, k, seed] = process.argv.slice(2).map(Number) as [number, number, number];
let s = seed; const rnd = () => ((s = (s * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff);
const exams = [...programme.items.values()].filter((i) => i.kind === 'exam').map((i) => i.id);
const people = Array.from({ length: n }, (_, i) => ({ id: `p${i}`, credentials: Array.from({ length: rnd() < 0.5 ? 0 : Math.floor(rnd() * 4) }, () => exams[Math.floor(rnd() * exams.length)]!) .filter((x,i,a)=>a.indexOf(x)===i)}));
const levels = [...programme.competencies.values()].filter((c) => c.versions.length).flatMap((c) => ['silver', 'gold'].filter((l) => c.versions.at(-1)!.levels.has(l)).map((l) => ({ competency: c.id, level: l })));
const claims = [...levels].sort(() => rnd() - 0.5).filter((c, i, a) => a.findIndex((o) => o.competency === c.competency) === i).slice(0, k);
const metrics = Object.fromEntries([...programme.metrics.keys()].map((m) => [m, 100000000]));
const evidence = [...programme.evidence.keys()].flatMap((kind) => Array.from({ length: 12 }, (_, i) => ({ kind, on: '2017-12-' + String(i + 1).padStart(2, '0') })));
const read = factsFromTree({ partner: 'x', people, metrics, evidence }, programme); if (!read.ok) { console.log(read.problems); throw 2; }
const facts = read.value;
const training = { currency: 'EUR', minorUnits: 2, sample: true, exams: new Map(), otherwise: { fee: 16500, retakeWait: { days: 14 } }, offers: exams.flatMap((e, i) => [
 { id: 'class' + e, title: { en: 'Class' }, provider: 'X', free: false, prepares: [e], languages: [], sessions: [], price: 80000 + (i % 7) * 12000, duration: { days: 5 }, hours: 40, retakeHours: 6, pass: 850 },
 { id: 'self' + e, title: { en: 'Self' }, provider: 'X', free: true, prepares: [e], languages: [], sessions: [], price: 0, duration: { days: 42 }, hours: 30 + (i % 5) * 6, retakeHours: 10, pass: 600 }]) };
const learning = { rates: new Map([['a', 6000], ['b', 8000]]), currency: 'EUR', minorUnits: 2, otherwiseRate: 7000, pace: 1, people: new Map(people.map((p, i) => [p.id, { role: i % 3 ? 'a' : 'b', absences: [], languages: [] }])), vouchers: [] };
const today = day('2017-12-20');
const targets = claims.map((claim, i) => ({ claim, deadline: day(['2018-06-30', '2018-09-30', '2018-12-15'][i % 3]!), weight: 1, must: false }));
const request = { programme, facts, training, learning, day: today, knownAt: endOfTime, targets };
console.log(claims.map((c) => c.competency + '/' + c.level).join(' '));
for (let run = 0; run < 2; run++) {
  const t0 = performance.now();
  const m = modelFromRequest(request);
  const t1 = performance.now();
  const sol = solve(m.model, { nodes: 2000 });
  const t2 = performance.now();
  const flaws = 'assignment' in sol ? verify(m.model, sol) : [];
  const t3 = performance.now();
  console.log('build', (t1 - t0).toFixed(0), 'solve', (t2 - t1).toFixed(0), 'verify', (t3 - t2).toFixed(0), sol.status, 'nodes', sol.nodes, 'cost' in sol ? sol.cost / 100 : '', 'unmet', 'unmetWeight' in sol ? sol.unmetWeight : '', 'gap', 'gap' in sol ? JSON.stringify(sol.gap) : '', 'rows', m.model.rows.length, 'blocks', m.model.blocks.length, 'cols', m.model.blocks.reduce((x, b) => x + b.columns.length, 0), 'cut', m.isCut, flaws.length);
}
if (process.argv[5]) { const m = modelFromRequest(request); const t = performance.now(); console.log(highsPlan(m.model), (performance.now() - t).toFixed(0)); }
