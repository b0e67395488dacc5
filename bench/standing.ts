import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importPartner } from '../src/actions/import-partner.ts';
import { makeStatement } from '../src/actions/make-statement.ts';
import { networkStanding } from '../src/actions/network-standing.ts';
import { levelsOffered } from '../src/domain/standing/evaluate.ts';
import { startStandingJobs } from '../src/jobs/standing-jobs.ts';
import { openFolder } from '../src/store/open-folder.ts';
import { openQueue } from '../src/store/queue.ts';
import { Pool } from '../src/workers/pool.ts';
import { Chance } from './material/chance.ts';
import { quantile } from './material/median.ts';
import { mpnProgramme } from './material/mpn-programme.ts';
import { doneOf, postgresOffice } from './material/postgres-office.ts';
import { table } from './material/table.ts';
import { startHttpServer } from './standing/http-server.ts';
import { steadyArrivals } from './standing/steady-arrivals.ts';

/**
 * The standing of one partner of 50 people over all competencies of MPN 2017, over HTTP on PostgreSQL: the server in a
 * process of its own (bench/standing/server-process.ts), asked at steady moments whether it has answered or not.
 */
const [root, people, perPerson] = [join(import.meta.dirname, '..'), 50, 10];
const programmeOf = mpnProgramme();
const everyLevel = [...programmeOf.competencies.values()].flatMap((one) =>
  levelsOffered(programmeOf, one).map((level) => `${one.id}/${level}`),
);

const complain = (error: unknown) => process.stderr.write(`${String(error)}\n`);
const office = await postgresOffice(complain);
const { address, programme, context } = office;

const chance = new Chance(2017);
const exams = [...programmeOf.items.keys()];
const tree = (code: string) => ({
  partner: code,
  attributes: { market: 'developed', country: 'DE' },
  claims: everyLevel,
  people: Array.from({ length: people }, (_, person) => ({
    id: `p${person}`,
    credentials: Array.from({ length: perPerson }, () => exams[chance.below(exams.length)] as string).map((item) => ({
      item,
      earned: `201${4 + chance.below(3)}-0${1 + chance.below(9)}-11`,
    })),
  })),
});
const partners: string[] = [];
for (let number = 0; number < 20; number++)
  partners.push(doneOf(await importPartner(context, { programme, tree: tree(`partner-${number}`) })).partner);

const pool = new Pool();
const watch = await startStandingJobs({ ...context, reckoner: pool }, complain);
const startOfJobs = performance.now();
await until(async () => doneOf(await networkStanding(context, { programme })).partnersBehind === 0);
const perPartner = (performance.now() - startOfJobs) / partners.length;

const rows: string[][] = [['worked out by the jobs, each of 20 partners', `${perPartner.toFixed(0)} ms`, '', '']];

// Over HTTP, from another process.
const http = await startHttpServer(address, programme);
for (const [name, path] of [
  ['remembered answer over HTTP, 50 requests/s', (turn: number) => `/standing/${partners[turn % partners.length]}`],
  [
    'worked out anew over HTTP, 10 requests/s',
    (turn: number) => `/standing/${partners[turn % partners.length]}?day=2017-12-0${1 + (turn % 9)}`,
  ],
] as const) {
  const rate = name.includes('anew') ? 10 : 50;
  await steadyArrivals(http.port, path, { rate, seconds: 3 });
  const { milliseconds, failed, bytes } = await steadyArrivals(http.port, path, { rate, seconds: 20 });
  rows.push([
    name,
    `${quantile(milliseconds, 0.5).toFixed(1)} ms`,
    `${quantile(milliseconds, 0.99).toFixed(1)} ms`,
    `${rate === 50 ? 'aim: p99 ≤ 50 ms; ' : ''}${failed} failed of ${milliseconds.length}; ${Math.round(bytes / 1_000)} kB each`,
  ]);
}
http.stop();

// From the acknowledged write until the list of the office has the standing of now.
const fresh: number[] = [];
for (let turn = 0; turn < 60; turn++) {
  const partner = partners[turn % partners.length] as string;
  const item = exams[chance.below(exams.length)] as string;
  const body = { item, earned: `2016-0${1 + (turn % 9)}-${10 + (turn % 15)}` };
  doneOf(await makeStatement(context, { programme, partner, kind: 'credential', person: `p${turn % people}`, body }));
  const start = performance.now();
  await until(async () => doneOf(await networkStanding(context, { programme, limit: 1 })).partnersBehind === 0);
  fresh.push(performance.now() - start);
}
rows.push([
  'write to fresh standing',
  `${quantile(fresh, 0.5).toFixed(0)} ms`,
  `${quantile(fresh, 0.99).toFixed(0)} ms`,
  'aim: p99 ≤ 2 s',
]);
watch.stop();
await pool.stop();
await office.stop();

const data = mkdtempSync(join(tmpdir(), 'assay-bench-'));
const cache = join(root, 'node_modules', '.assay');
await (await openFolder(data, cache)).close();
const opened: number[] = [];
for (let time = 0; time < 5; time++) {
  const start = performance.now();
  const own = await openFolder(data, cache);
  const ownQueue = await openQueue(own.engine, complain);
  opened.push(performance.now() - start);
  await ownQueue.stop(1);
  await own.close();
}
rmSync(data, { recursive: true, force: true });
rows.push([
  'open an existing data folder with its queue (PGlite)',
  `${quantile(opened, 0.5).toFixed(0)} ms`,
  `${Math.max(...opened).toFixed(0)} ms`,
  'aim: start ≤ 3 s; greatest of 5',
]);

process.stdout.write(`${table([`${people} people, ${everyLevel.length} claims`, 'median', 'p99', 'notes'], rows)}\n`);
process.exit(0);

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 5));
}
