// Where does one large partner stand, with reasons: every level alone, and all that it claims together?
import { cpus, loadavg } from 'node:os';
import type { Programme } from '../src/domain/catalogue/programme.ts';
import type { Claim, Facts } from '../src/domain/membership/facts.ts';
import { assess } from '../src/domain/standing/assess.ts';
import { baseSituation, evaluateIn, type LevelStanding, levelsOffered } from '../src/domain/standing/evaluate.ts';
import { day } from '../src/domain/time/day.ts';
import { endOfTime } from '../src/domain/time/instant.ts';
import { generatePartners } from './material/generate-partners.ts';
import { quantile } from './material/median.ts';
import { mpnProgramme } from './material/mpn-programme.ts';
import { table } from './material/table.ts';

const size = { people: 50, credentials: 200, aims: 14 };
const aim = 3;
const [golds, silvers] = [6, 8];
const on = { day: day('2017-12-20'), knownAt: endOfTime };

const programme = mpnProgramme();
const partners = [...generatePartners(programme, 20, size)].map((facts) => ({ ...facts, claims: claimsOf(facts) }));
const claims = Array.from(partners, (facts) => facts.claims.length).reduce((a, b) => a + b) / partners.length;

const explained = (facts: Facts) => thingsShown(explainEveryLevel(programme, facts));
const alone = timesOf(explained, 100);
const together = timesOf((facts) => assess({ programme, facts, ...on }), 100);
const warm = timesOf(explained, 1000);
const standings = partners.flatMap((facts) => explainEveryLevel(programme, facts));
const met = standings.filter((standing) => standing.verdict === 'met').length;

process.stdout.write(
  `${[
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, load before ${loadavg()[0]?.toFixed(1)}`,
    `${partners.length} partners of ${size.people} people and ${size.credentials} credentials, ${(met / partners.length).toFixed(1)} of ${standings.length / partners.length} levels met; ${alone.runs.length} runs of each after 100 that warm up`,
    '',
    table(
      ['question', 'median ms', 'p90 ms', 'mean CPU ms', 'aim'],
      [
        ['every MPN level alone, explained', ...figures(alone), `median ≤ ${aim} ms`],
        ['the same after 1,000 more', ...figures(warm), ''],
        [`assess ${claims} claims together`, ...figures(together), ''],
      ],
    ),
  ].join('\n')}\n`,
);

function explainEveryLevel(rules: Programme, facts: Facts): readonly LevelStanding[] {
  const base = baseSituation({ programme: rules, facts, ...on });
  return [...rules.competencies.values()].flatMap((competency) =>
    levelsOffered(rules, competency).map((level) =>
      evaluateIn(base, { programme: rules, facts, competency: competency.id, level, ...on }),
    ),
  );
}

/** Everything that a report reads of the standings is looked at, so that nothing can be put off. */
function thingsShown(all: readonly LevelStanding[]): number {
  const ways = all.flatMap((standing) => [...standing.ways, ...standing.gaps.flatMap((gap) => gap.ways)]);
  const people = all.flatMap((standing) => standing.dependsOn);
  return people.length + ways.reduce((sum, way) => sum + way.steps.length + way.needs.length, 0);
}

interface Times {
  /** Milliseconds of each run. */
  readonly runs: readonly number[];
  /** Milliseconds of the processor for one run on average: other work on the machine is not in it. */
  readonly processor: number;
}

/** 300 runs, the partners in turn, after some that warm up. */
function timesOf(work: (facts: Facts) => unknown, warmUp: number): Times {
  const runOnce = (_: unknown, run: number) => {
    const start = performance.now();
    work(partners[run % partners.length] as Facts);
    return performance.now() - start;
  };
  Array.from({ length: warmUp }, runOnce);
  const before = process.threadCpuUsage();
  const runs = Array.from({ length: 300 }, runOnce);
  const { user, system } = process.threadCpuUsage(before);
  return { runs, processor: (user + system) / 1000 / runs.length };
}

/** Golds first for what is met, then for what is not; silver for the competencies after them. */
function claimsOf(facts: Facts): readonly Claim[] {
  const standing = explainEveryLevel(programme, facts).filter((one) => one.absent === undefined);
  const best = (level: string) =>
    standing
      .filter((one) => one.level === level)
      .sort((a, b) => Number(b.verdict === 'met') - Number(a.verdict === 'met'));
  const gold = best('gold').slice(0, golds);
  const taken = new Set(gold.map((one) => one.competency));
  const silver = best('silver')
    .filter((one) => !taken.has(one.competency))
    .slice(0, silvers);
  return [...gold, ...silver].map(({ competency, level }) => ({ competency, level }));
}

function figures({ runs, processor }: Times): readonly string[] {
  return [quantile(runs, 0.5), quantile(runs, 0.9), processor].map((time) => time.toFixed(2));
}
