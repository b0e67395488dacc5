// Where does every partner of a programme stand, at every level, under two versions of the rules?
import { cpus, loadavg } from 'node:os';
import { met } from '../src/domain/standing/columns/verdict-code.ts';
import { engineRow } from './material/engine-row.ts';
import { mpnProgramme } from './material/mpn-programme.ts';
import { table } from './material/table.ts';
import { measureColumnsInOwnProcess } from './verdicts/columns-in-own-process.ts';
import { type Measured, measureColumns } from './verdicts/measure-columns.ts';
import { measurePostgres } from './verdicts/measure-postgres.ts';
import { measureRulesEngine } from './verdicts/measure-rules-engine.ts';
import { withPostgres } from './verdicts/postgres.ts';
import { bothVersions } from './verdicts/question.ts';
import { simpleClauses } from './verdicts/simple-clauses.ts';

const sizes = [10_000, 30_000, 100_000];
const aims = { partners: 100_000, seconds: 3, bytes: 1e9 };

const programme = mpnProgramme();
const questions = bothVersions(programme);
const levels = questions.reduce((sum, question) => sum + question.clauses.length, 0);
const say = (line: string) => process.stdout.write(`${line}\n`);
const rows: string[][] = [];
const row = (...told: Parameters<typeof engineRow>) => rows.push(engineRow(...told));

say(
  `MPN, ${questions.map(({ day, clauses }) => `${clauses.length} levels on ${day}`).join(' and ')}: ${levels} verdicts for each partner`,
);
say(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, load before ${loadavg()[0]?.toFixed(1)}`,
);

const ours: Measured[] = [];
for (const partners of sizes) {
  say(`columns: ${partners.toLocaleString('en')} partners …`);
  const measured = await measureColumnsInOwnProcess(partners, 5);
  const exactly = (measured.judgedExactly / (partners * levels)) * 100;
  const processor = (measured.processorSeconds / partners) * 1e6;
  const notes = `${processor.toFixed(1)} µs of CPU, peak ${(measured.peakBytes / 1e6).toFixed(0)} MB, ${exactly.toFixed(4)} % judged exactly, loaded in ${measured.loadSeconds.toFixed(1)} s`;
  row('Assay, columns, one thread', partners, measured.seconds, measured.seconds, notes);
  ours.push(measured);
}

const postgres = await withPostgres(async (postgres) => {
  for (const { partners, seconds: oursSeconds, codes } of ours) {
    say(`PostgreSQL: ${partners.toLocaleString('en')} partners …`);
    const measured = await measurePostgres(postgres, programme, partners, questions, partners > 30_000 ? 3 : 5);
    const checked = assertEqual(`PostgreSQL at ${partners} partners`, measured.codes, codes);
    const notes = `${checked} verdicts equal, loaded in ${measured.loadSeconds.toFixed(1)} s`;
    row(`PostgreSQL ${postgres.version}, both cores`, partners, measured.seconds, oursSeconds, notes);
  }
});
if (postgres?.leftOut !== undefined) say(`The rows of PostgreSQL are left out: ${postgres.leftOut}.`);

const simple = questions.map(simpleClauses);
const fewest = Math.min(...sizes);
say(`json-rules-engine: ${fewest.toLocaleString('en')} partners …`);
const oursSimple = measureColumns(programme, fewest, simple, 5);
const engine = await measureRulesEngine(programme, fewest, simple, 3);
const onlyMet = oursSimple.codes.map((codes) => codes.map((code) => (code === met ? 1 : 0)));
const checked = assertEqual(`json-rules-engine at ${fewest} partners`, engine.met, onlyMet);
const count = simple.reduce((sum, question) => sum + question.clauses.length, 0);
row('Assay, simple clauses only', fewest, oursSimple.seconds, oursSimple.seconds, `${count} clauses`);
row('json-rules-engine, the same', fewest, engine.seconds, oursSimple.seconds, `${checked} answers (met or not) equal`);

say('');
say(table(['engine', 'partners', 'seconds', 'µs/partner', 'ratio', 'notes'], rows));
say('');
for (const { partners, seconds, peakBytes } of ours.filter((one) => one.partners === aims.partners)) {
  say(
    `At ${partners.toLocaleString('en')} partners: ${seconds.toFixed(2)} s (aim < ${aims.seconds} s), peak ${(peakBytes / 1e9).toFixed(2)} GB (aim < ${aims.bytes / 1e9} GB).`,
  );
}

/** Says how many were compared; throws at the first that differ. */
function assertEqual(who: string, theirs: readonly Uint8Array[], expected: readonly Uint8Array[]): string {
  let count = 0;
  for (const [question, codes] of expected.entries()) {
    for (let index = 0; index < codes.length; index++, count++) {
      if (codes[index] !== theirs[question]?.[index])
        throw new Error(
          `${who}: answer ${index} of question ${question} is ${theirs[question]?.[index]}, ours is ${codes[index]}.`,
        );
    }
  }
  return count.toLocaleString('en');
}
