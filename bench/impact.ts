// What do the changes of December 2017 do to every partner of a network, and by when?
import { deepEqual } from 'node:assert/strict';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { lastDaysToTake } from '../src/domain/impact/exam-deadline.ts';
import { impactOn } from '../src/domain/impact/impact.ts';
import { ImpactCounter, type ImpactTotals } from '../src/domain/impact/impact-totals.ts';
import { claimName } from '../src/domain/membership/facts.ts';
import { endOfTime } from '../src/domain/time/instant.ts';
import { december2017, today } from './impact/december-2017.ts';
import type { Measured } from './impact/measured.ts';
import { engineRow } from './material/engine-row.ts';
import { generatePartners } from './material/generate-partners.ts';
import { inOwnProcess } from './material/in-own-process.ts';
import { mpnProgramme } from './material/mpn-programme.ts';
import { table } from './material/table.ts';

const sizes = [10_000, 30_000, 100_000];
const sample = 10_000;
const aim = { partners: 100_000, seconds: 5 };

const programme = mpnProgramme();
const comparison = december2017(programme);
const levels = comparison.changed.flatMap((one) => one.claims);
const say = (line: string) => process.stdout.write(`${line}\n`);
const rows: string[][] = [];

say(`MPN, changes of December 2017: ${levels.length} levels of ${comparison.changed.length} competencies`);
say(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, load before ${loadavg()[0]?.toFixed(1)}`,
);

const measured: Measured[] = [];
for (const partners of sizes) {
  say(`columns: ${partners.toLocaleString('en')} partners …`);
  const file = join(import.meta.dirname, 'impact', 'impact-process.ts');
  measured.push(await inOwnProcess<Measured>(file, [String(partners), '5']));
}

say(`one by one, with reasons: ${sample.toLocaleString('en')} partners …`);
const explained = oneByOne();
const same = measured.find((one) => one.partners === sample);
deepEqual(explained.totals, same?.totals, 'The sums of columns are not those of one partner after the other.');

for (const one of measured) {
  const { affected, losing } = one.totals;
  const notes = [
    `${((one.processorSeconds / one.partners) * 1e6).toFixed(1)} µs of CPU`,
    `peak ${(one.peakBytes / 1e6).toFixed(0)} MB`,
    `${affected.toLocaleString('en')} affected, ${losing.toLocaleString('en')} lose`,
    `${one.judgedExactly} judged one by one`,
    `loaded in ${one.loadSeconds.toFixed(1)} s`,
  ];
  row('Assay, columns, one thread', one.partners, one.seconds, one.seconds, notes.join(', '));
}
const notes = `${((explained.processorSeconds / sample) * 1e6).toFixed(1)} µs of CPU, all sums equal`;
row('Assay, one by one, explained', sample, explained.seconds, same?.seconds ?? Number.NaN, notes);

say('');
say(table(['engine', 'partners', 'seconds', 'µs/partner', 'ratio', 'notes'], rows));
say('');
const large = measured.find((one) => one.partners === aim.partners);
say(`At ${aim.partners.toLocaleString('en')} partners: ${large?.seconds.toFixed(2)} s (aim ≤ ${aim.seconds} s).`);

function oneByOne(): {
  readonly seconds: number;
  readonly processorSeconds: number;
  readonly totals: ImpactTotals;
} {
  const partners = [...generatePartners(programme, sample)];
  const counter = new ImpactCounter(levels.map(claimName), lastDaysToTake(comparison.after, endOfTime));
  const [start, before] = [performance.now(), process.threadCpuUsage()];
  for (const facts of partners) counter.add(impactOn({ comparison, facts, day: today, knownAt: endOfTime }));
  const { user, system } = process.threadCpuUsage(before);
  return {
    seconds: (performance.now() - start) / 1000,
    processorSeconds: (user + system) / 1e6,
    totals: counter.totals(),
  };
}

function row(...told: Parameters<typeof engineRow>): void {
  rows.push(engineRow(...told));
}
