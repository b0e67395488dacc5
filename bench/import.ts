import pg from 'pg';
import { importPartner } from '../src/actions/import-partner.ts';
import { applyImport } from '../src/actions/imports/apply-import.ts';
import { showImport } from '../src/actions/imports/show-import.ts';
import { startImport } from '../src/actions/imports/start-import.ts';
import { undoImport } from '../src/actions/imports/undo-import.ts';
import { networkStanding } from '../src/actions/network-standing.ts';
import { importReader } from '../src/jobs/read-import.ts';
import { startStandingJobs } from '../src/jobs/standing-jobs.ts';
import { Pool } from '../src/workers/pool.ts';
import { Chance } from './material/chance.ts';
import { mpnProgramme } from './material/mpn-programme.ts';
import { doneOf, postgresOffice } from './material/postgres-office.ts';
import { table } from './material/table.ts';

/**
 * A sheet of 100,000 credentials of 20,000 people at one partner, from handing it in over what it would change to a standing
 * that knows of it, on PostgreSQL; beside it what PostgreSQL alone takes to cut the same text into rows of a like table.
 */
const [people, perPerson] = [20_000, 5];
const complain = (error: unknown) => process.stderr.write(`${String(error)}\n`);
const office = await postgresOffice(complain);
const { context, programme } = office;
const pool = new Pool();
await context.queue.work('people-import', importReader({ ...context, sheets: pool }));
const watch = await startStandingJobs({ ...context, reckoner: pool }, complain);

const tree = {
  partner: 'large',
  attributes: { country: 'DE' },
  claims: ['data-platform/gold', 'cloud-platform/silver'],
};
const { partner } = doneOf(await importPartner(context, { programme, tree }));
const about = { programme, partner };
await until(isFresh);

const chance = new Chance(2017);
const exams = [...mpnProgramme().items.keys()];
const lines = Array.from({ length: people * perPerson }, (_, index) => {
  const person = Math.floor(index / perPerson);
  const exam = exams[chance.below(exams.length)] as string;
  const earned = `201${3 + (index % perPerson)}-0${1 + chance.below(9)}-1${chance.below(10)}`.replace('2017-', '2012-');
  return `n${person};Person ${person};person-${person}@large.example;${exam};${earned}`;
});
const sheet = `id;name;mail;exam;earned\n${lines.join('\n')}\n`;
const rows: string[][] = [];
const start = performance.now();
const file = Buffer.from(sheet).toString('base64');
const { id } = doneOf(await startImport(context, { ...about, body: { fileName: 'large.csv', file } }));
await until(async () => doneOf(await showImport(context, { ...about, import: id })).state !== 'reading');
const read = performance.now();
const shown = doneOf(await showImport(context, { ...about, import: id }));
if (shown.state !== 'ready') throw new Error(JSON.stringify(shown.report.problems[0]));
doneOf(await applyImport(context, { ...about, import: id }));
const applied = performance.now();
await until(isFresh);
const known = performance.now();

const again = doneOf(await startImport(context, { ...about, body: { fileName: 'large.csv', file } }));
const againFrom = performance.now();
await until(async () => doneOf(await showImport(context, { ...about, import: again.id })).state !== 'reading');
const compared = performance.now() - againFrom;
const same = doneOf(await showImport(context, { ...about, import: again.id })).report;
if (Object.keys(same.changes).length > 0) throw new Error('Sent again, it changes something.');

const undoFrom = performance.now();
doneOf(await undoImport(context, { ...about, import: id }));
const undone = performance.now() - undoFrom;
const peer = await copied();

const seconds = (milliseconds: number) => `${(milliseconds / 1_000).toFixed(1)} s`;
rows.push(
  ['read and compared: what it would change is known', seconds(read - start), ''],
  ['taken over', seconds(applied - read), ''],
  ['the standing knows of it', seconds(known - applied), ''],
  ['from the sheet to the fresh standing', seconds(known - start), 'aim: ≤ 60 s'],
  ['the same sheet again: nothing changes', seconds(compared), ''],
  ['taken back', seconds(undone), ''],
  [
    'PostgreSQL: the text cut into rows, no questions asked',
    seconds(peer),
    `ratio ${((known - start) / peer).toFixed(0)}`,
  ],
);
const memory = `${Math.round(process.memoryUsage().rss / 1_000_000)} MB`;
process.stdout.write(`${table([`${people * perPerson} credentials of ${people} people`, '', memory], rows)}\n`);
watch.stop();
await pool.stop();
await office.stop();
process.exit(0);

async function isFresh(): Promise<boolean> {
  return doneOf(await networkStanding(context, { programme, limit: 1 })).partnersBehind === 0;
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** The same rows with the same keys, without any question asked of them. */
async function copied(): Promise<number> {
  const client = new pg.Client({ connectionString: office.address });
  await client.connect();
  await client.query(
    'create table peer (id uuid primary key default gen_random_uuid(), person text, name text, mail text, exam text, earned date)',
  );
  await client.query('create index on peer (person)');
  const from = performance.now();
  // One statement with all rows.
  await client.query(
    `insert into peer (person, name, mail, exam, earned)
     select split_part(l, ';', 1), split_part(l, ';', 2), split_part(l, ';', 3), split_part(l, ';', 4), split_part(l, ';', 5)::date
     from unnest(string_to_array($1, E'\\n')) l where l <> ''`,
    [lines.join('\n')],
  );
  const took = performance.now() - from;
  await client.end();
  return took;
}
