import { findPartners } from '../src/actions/proofs/find-partners.ts';
import { type Asked, networkShown } from './finder/network-shown.ts';
import { postgresOffice } from './material/postgres-office.ts';
import { table } from './material/table.ts';

/**
 * A stranger looks for a partner among as many as the largest programme has, all of whom let themselves be found, on PostgreSQL:
 * each question as the page of the finder asks it, 15 times in turn with the others. `finder 64000` takes so many partners.
 */
const count = Number(process.argv[2] ?? 640_000);
const aim = 100;
const office = await postgresOffice((error) => process.stderr.write(`${String(error)}\n`));
const { programme, context } = office;
await networkShown(context, { programme, count });

const questions: readonly (readonly [string, Asked])[] = [
  ['everybody: the first page', {}],
  ['from the middle of them', { after: { name: 'company 50', partner: programme } }],
  ['whose name begins with three letters', { called: 'Com' }],
  ['whose name begins with a rare word', { called: 'Company 123 12' }],
  ['whose name nobody has', { called: 'Zzz' }],
  ['a competency that one in ten has', { competency: 'data-platform' }],
  ['a level that half have', { level: 'gold' }],
  ['a competency and level that one in 10,000 has', { competency: 'rare', level: 'gold' }],
  ['one that nobody has', { competency: 'nothing' }],
  ['a country of 200', { country: 'C7' }],
  ['a country and a rare competency', { country: 'C7', competency: 'rare' }],
  ['a country in which nobody is', { country: 'QQ' }],
  ['a name and a rare competency', { called: 'Company 1', competency: 'rare' }],
];
const times = new Map<string, number[]>(questions.map(([name]) => [name, []]));
const found = new Map<string, number>();
for (let round = 0; round < 15; round++)
  for (const [name, asked] of questions) {
    const from = performance.now();
    const { partners } = await findPartners(context, { programme, limit: 50, ...asked });
    times.get(name)?.push(performance.now() - from);
    found.set(name, partners.length);
  }
const sorted = (name: string) => (times.get(name) ?? []).toSorted((a, b) => a - b);
const milliseconds = (value = 0) => value.toFixed(1);
process.stdout.write(
  `${table(
    [`${count} partners`, 'median ms', 'slowest ms', 'found', `aim: ≤ ${aim}`],
    questions.map(([name]) => {
      const each = sorted(name);
      const median = each[Math.floor(each.length / 2)] ?? 0;
      return [
        name,
        milliseconds(median),
        milliseconds(each.at(-1)),
        `${found.get(name)}`,
        median <= aim ? 'met' : 'missed',
      ];
    }),
  )}\n`,
);
await office.stop();
process.exit(0);
