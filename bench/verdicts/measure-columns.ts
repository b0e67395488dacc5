import type { Programme } from '../../src/domain/catalogue/programme.ts';
import { columnsFromFacts } from '../../src/domain/standing/columns/columns-from-facts.ts';
import { type Verdicts, verdictsOver } from '../../src/domain/standing/columns/verdicts.ts';
import { endOfTime } from '../../src/domain/time/instant.ts';
import { generatePartners } from '../material/generate-partners.ts';
import { median } from '../material/median.ts';
import type { Question } from './question.ts';

export interface Measured {
  readonly partners: number;
  /** To judge all questions once, columns being there. */
  readonly seconds: number;
  /** The same in time on the processor: other work on the machine is not in it. */
  readonly processorSeconds: number;
  /** To generate the partners and put them into columns. */
  readonly loadSeconds: number;
  readonly judgedExactly: number;
  /** By question: a verdict code for every partner and clause. */
  readonly codes: readonly Uint8Array[];
  /** The most memory the process ever had, with the generator's. */
  readonly peakBytes: number;
}

export function measureColumns(
  programme: Programme,
  partners: number,
  questions: readonly Question[],
  runs: number,
): Measured {
  const begun = performance.now();
  const columns = columnsFromFacts(generatePartners(programme, partners), programme, endOfTime);
  const loadSeconds = (performance.now() - begun) / 1000;
  const times: number[] = [];
  const processor: number[] = [];
  let answers: readonly Verdicts[] = [];
  for (let run = 0; run < runs; run++) {
    const [start, before] = [performance.now(), process.threadCpuUsage()];
    answers = questions.map(({ clauses, day }) => verdictsOver(columns, clauses, programme, day));
    const { user, system } = process.threadCpuUsage(before);
    times.push((performance.now() - start) / 1000);
    processor.push((user + system) / 1e6);
  }
  return {
    partners,
    seconds: median(times),
    processorSeconds: median(processor),
    loadSeconds,
    judgedExactly: answers.reduce((sum, one) => sum + one.judgedExactly, 0),
    codes: answers.map((one) => one.codes),
    peakBytes: process.resourceUsage().maxRSS * 1024,
  };
}
