// Started by bench/impact.ts, with the number of partners and of runs.
import { impactOver } from '../../src/domain/impact/columns/impact-over.ts';
import { columnsFromFacts } from '../../src/domain/standing/columns/columns-from-facts.ts';
import { endOfTime } from '../../src/domain/time/instant.ts';
import { generatePartners } from '../material/generate-partners.ts';
import { median } from '../material/median.ts';
import { mpnProgramme } from '../material/mpn-programme.ts';
import { december2017, today } from './december-2017.ts';
import type { Measured } from './measured.ts';

const [partners, runs] = process.argv.slice(2).map(Number) as [number, number];
const programme = mpnProgramme();
const begun = performance.now();
const columns = columnsFromFacts(generatePartners(programme, partners), programme, endOfTime);
const loadSeconds = (performance.now() - begun) / 1000;
const measured = Array.from({ length: runs }, () => {
  const [start, before] = [performance.now(), process.threadCpuUsage()];
  const impact = impactOver({ columns, comparison: december2017(programme), day: today });
  const { user, system } = process.threadCpuUsage(before);
  return { impact, seconds: (performance.now() - start) / 1000, processor: (user + system) / 1e6 };
});
const { totals, judgedExactly } = (measured[0] as (typeof measured)[number]).impact;
const answer: Measured = {
  partners,
  seconds: median(measured.map((one) => one.seconds)),
  processorSeconds: median(measured.map((one) => one.processor)),
  loadSeconds,
  judgedExactly,
  totals,
  peakBytes: process.resourceUsage().maxRSS * 1024,
};
process.send?.(answer);
