// What will become of the awards of one large partner in two years: every day, every renewal, and why?
import { cpus, loadavg } from 'node:os';
import { daysAhead } from '../src/domain/impact/days-ahead.ts';
import { forecast } from '../src/domain/impact/forecast.ts';
import type { Claim, Facts } from '../src/domain/membership/facts.ts';
import { baseSituation, verdictIn } from '../src/domain/standing/evaluate.ts';
import { heldOn } from '../src/domain/standing/held.ts';
import { judgedOn } from '../src/domain/standing/situation.ts';
import { addDays, addMonths, day } from '../src/domain/time/day.ts';
import { endOfTime } from '../src/domain/time/instant.ts';
import { generatePartners } from './material/generate-partners.ts';
import { quantile } from './material/median.ts';
import { mpnProgramme } from './material/mpn-programme.ts';
import { table } from './material/table.ts';

const size = { people: 50, credentials: 200, aims: 14 };
const aim = 20;
const from = day('2017-12-20');
const period = { day: from, until: addMonths(from, 24) };

const programme = mpnProgramme();
const partners = [...generatePartners(programme, 20, size)];
const claims = partners.map(claimsOf);
const asked = (facts: Facts, index: number) => ({
  programme,
  facts,
  ...period,
  knownAt: endOfTime,
  claims: claims[index] ?? [],
});

const ahead = timesOf(300, (facts, index) => {
  const found = forecast(asked(facts, index));
  return daysAhead(found, programme, facts);
});
const dayByDay = timesOf(5, (facts, index) => {
  const base = baseSituation(asked(facts, index));
  for (const claim of claims[index] ?? [])
    for (let on = period.day; on <= period.until; on = addDays(on, 1)) {
      const onThatDay = { programme, facts, ...claim, day: on, knownAt: endOfTime };
      verdictIn(judgedOn(base, on), onThatDay);
      heldOn({ ...onThatDay, base });
    }
});

const count = (of: (facts: Facts, index: number) => number) =>
  (partners.map(of).reduce((a, b) => a + b) / partners.length).toFixed(1);
process.stdout.write(
  `${[
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, load before ${loadavg()[0]?.toFixed(1)}`,
    `${partners.length} partners of ${size.people} people and ${size.credentials} credentials, ${count((_, index) => claims[index]?.length ?? 0)} awards each, of which ${count((facts, index) => forecast(asked(facts, index)).awards.filter((one) => one.heldToday).length)} are held; from ${period.day} to ${period.until}`,
    '',
    table(
      ['question', 'median ms', 'p90 ms', 'ratio', 'aim'],
      [
        ['forecast with all that is to come', ...figures(ahead), '1.0', `median ≤ ${aim} ms`],
        [
          'the same by evaluating each day',
          ...figures(dayByDay),
          (quantile(dayByDay, 0.5) / quantile(ahead, 0.5)).toFixed(0),
          '',
        ],
      ],
    ),
  ].join('\n')}\n`,
);

/** The awards that the partner has or had. */
function claimsOf(facts: Facts): readonly Claim[] {
  return facts.statuses.flatMap(({ status, level }) => (level === undefined ? [] : [{ competency: status, level }]));
}

/** Milliseconds of each run, the partners in turn, after a tenth as many that warm up. */
function timesOf(runs: number, work: (facts: Facts, index: number) => unknown): readonly number[] {
  const runOnce = (_: unknown, run: number) => {
    const index = run % partners.length;
    const start = performance.now();
    work(partners[index] as Facts, index);
    return performance.now() - start;
  };
  Array.from({ length: Math.ceil(runs / 10) }, runOnce);
  return Array.from({ length: runs }, runOnce);
}

function figures(times: readonly number[]): readonly string[] {
  return [quantile(times, 0.5), quantile(times, 0.9)].map((time) => time.toFixed(1));
}
