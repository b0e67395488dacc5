import { setTimeout as passed } from 'node:timers/promises';
import { networkStanding } from '../src/actions/network-standing.ts';
import { addDays, type Day, day } from '../src/domain/time/day.ts';
import { startLetterJobs } from '../src/jobs/letter-jobs.ts';
import { startStandingJobs } from '../src/jobs/standing-jobs.ts';
import type { Letter } from '../src/mail/letter.ts';
import { Pool } from '../src/workers/pool.ts';
import { doneOf, postgresOffice } from './material/postgres-office.ts';
import { table } from './material/table.ts';
import { networkBefore } from './turn/network-before.ts';

/**
 * A day begins for a network on PostgreSQL: from the turn until every letter that is due on it has left. Renewals are spread
 * over the year, and what would have been planned of them on the day before stands in the ledger, so that windows open and
 * reminders come as on any other day. Then, for a minute, how fast the others are worked out, for whom nobody waits.
 * `turn 2000` takes so many partners.
 */
const count = Number(process.argv[2] ?? 64_000);
/** The rules of 2018: by them windows open and reminders come all through the year. */
const begin = day('2018-03-14');
const complain = (error: unknown) => process.stderr.write(`${String(error)}\n`);
const office = await postgresOffice(complain);
const { programme } = office;
let today: Day = begin;
const context = { ...office.context, clock: { ...office.context.clock, today: () => today } };
const seconds = (milliseconds: number) => `${(milliseconds / 1_000).toFixed(1)} s`;

const minute = 60_000;
const enrolFrom = performance.now();
const planned = await networkBefore(context, { programme, count, day: begin });
const enrolling = performance.now() - enrolFrom;

const pool = new Pool();
const sent: Letter[] = [];
const post = {
  send: async (letter: Letter) => {
    sent.push(letter);
  },
};
const reckoning = { ...context, reckoner: pool };
await startLetterJobs({ context: reckoning, post, address: 'https://partners.vendor.example', secret: 'of a bench' });
today = addDays(begin, 1);
let most = 0;
const looking = setInterval(() => {
  most = Math.max(most, process.memoryUsage().rss);
}, 200);
const from = performance.now();
const watch = await startStandingJobs(reckoning, complain);
const queued = performance.now();
await until(isSaid);
const said = performance.now();
const letters = sent.length;
const behindFrom = await behind();
await passed(minute);
const perSecond = (behindFrom - (await behind())) / (minute / 1_000);
clearInterval(looking);

process.stdout.write(
  `${table(
    [`${count} partners`, '', `${Math.round(most / 1_000_000)} MB`],
    [
      ['before: enrolled, each with an administrator', seconds(enrolling), `${planned} notices planned`],
      ['the day turns: what is to be done is queued', seconds(queued - from), ''],
      ['every letter that was due on it has left', seconds(said - from), `${letters} letters; aim: ≤ 60 s`],
      ['then, for a minute: standings worked out', `${perSecond.toFixed(0)}/s`, `${behindFrom} were left`],
    ],
  )}\n`,
);
watch.stop();
await pool.stop();
await office.stop();
process.exit(0);

async function behind(): Promise<number> {
  return doneOf(await networkStanding(context, { programme, limit: 1 })).partnersBehind;
}

/** Nothing waits that is due, and nobody is on the way to look for it. */
async function isSaid(): Promise<boolean> {
  const { rows } = await context.store.engine.run(
    `select 1 from queue.job where name in ('letters', 'all-letters') and state in ('created', 'retry', 'active') limit 1`,
  );
  return rows.length === 0;
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await passed(100);
}
