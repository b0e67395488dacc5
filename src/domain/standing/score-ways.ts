import type { Clause, ScorePart } from '../catalogue/clause.ts';
import { countBits } from '../credentials/bits.ts';
import { exactly, type Range } from '../numbers/range.ts';
import { add, compare, greatest, least, type Rational, subtract, zero } from '../numbers/rational.ts';
import { figureFor, peopleCounted, withPeople } from './amount-inverse.ts';
import type { Finding, PartFinding } from './finding.ts';
import { measure } from './measure.ts';
import { numbersAsked } from './numbers-asked.ts';
import { teamPatterns } from './places.ts';
import type { Situation } from './situation.ts';
import { type Demand, staffingWays } from './staffing-ways.ts';
import { bothClosed, easiest, type Need, nothingToDo, type Way } from './way.ts';

/** How many points a part can come to, and what that takes. */
interface Option {
  readonly points: Rational;
  readonly ways: readonly Way[];
}

type WaysToMeet = (clause: Clause, finding: Finding, situation: Situation) => readonly Way[];

/**
 * The easiest ways to reach the threshold and every floor: for each part, how far people could bring it, all parts
 * together; what is then still missing must come from one part's figure.
 */
export function scoreWays(
  clause: Extract<Clause, { kind: 'score' }>,
  finding: Extract<Finding, { kind: 'score' }>,
  situation: Situation,
  waysToMeet: WaysToMeet,
): readonly Way[] {
  const threshold = finding.atLeast.high ?? zero;
  const parts = clause.parts.map((part, index) => ({ part, found: finding.parts[index] as PartFinding }));
  const options = parts.map(({ part, found }) => partOptions(part, found, situation, waysToMeet));
  const combined = options.reduce<readonly Option[]>(
    (before, next) =>
      frontier(
        before.flatMap((a) => next.map((b) => ({ points: add(a.points, b.points), ways: bothClosed(a.ways, b.ways) }))),
      ),
    [{ points: zero, ways: [nothingToDo] }],
  );
  const byFigures = (option: Option): readonly Way[] => {
    const missing = subtract(threshold, option.points);
    if (compare(missing, zero) <= 0) return option.ways;
    return parts.flatMap((one) => bothClosed(option.ways, figureWays(one.part, one.found, missing, situation)));
  };
  return easiest(combined.flatMap(byFigures));
}

/** Of options with the same or fewer points only the easier ones are worth keeping. */
function frontier(options: readonly Option[]): readonly Option[] {
  const best = new Map<string, Option>();
  for (const option of options) {
    if (option.ways.length === 0) continue;
    const key = `${option.points.numerator}/${option.points.denominator}`;
    const known = best.get(key);
    best.set(key, known ? { points: option.points, ways: easiest([...known.ways, ...option.ways]) } : option);
  }
  const sorted = [...best.values()].sort((a, b) => compare(b.points, a.points));
  const cheapest = (option: Option) => option.ways[0] as Way;
  return sorted.filter(
    (option, index) => !sorted.slice(0, index).some((more) => dominates(cheapest(more), cheapest(option))),
  );
}

const dominates = (a: Way, b: Way): boolean =>
  a.exams < b.exams && a.newPeople <= b.newPeople && a.needs.length <= b.needs.length;

/** The part as it stands, and every higher number of points that more people, or an opened gate, would give. */
function partOptions(
  part: ScorePart,
  found: PartFinding,
  situation: Situation,
  waysToMeet: WaysToMeet,
): readonly Option[] {
  const now = found.points.low ?? zero;
  const asItIs: Option = { points: now, ways: found.verdict === 'met' ? [nothingToDo] : [] };
  const counted = peopleCounted(part.points, situation);
  const gates = part.gates
    .map((gate, index) => ({ gate, finding: found.gates[index] as Finding }))
    .filter(({ finding }) => finding.verdict !== 'met');
  const pointsIf = (value: Range | undefined) => limited(value?.low ?? zero, part);
  const floor = part.floor ?? zero;
  const option = (points: Rational, scorers: Demand | undefined): Option => {
    const demands = [
      ...gates.flatMap(({ gate }) => (gate.kind === 'team' ? [teamPatterns(gate, numbersAsked(situation))] : [])),
      ...(scorers ? [scorers] : []),
    ];
    const others = gates
      .filter(({ gate }) => gate.kind !== 'team')
      .map(({ gate, finding }) => waysToMeet(gate, finding, situation));
    const staffed = demands.length === 0 ? [nothingToDo] : staffingWays(demands, situation.view);
    return { points, ways: compare(points, floor) >= 0 ? others.reduce(bothClosed, staffed) : [] };
  };
  const opened = gates.length > 0 ? [option(pointsIf(measure(part.points, situation)), undefined)] : [];
  const more = counted ? withMorePeople(part, counted, now, situation, pointsIf, option) : [];
  const floorByFigure =
    found.verdict === 'met' || counted
      ? []
      : [{ points: greatest(now, floor), ways: figureWays(part, found, subtract(floor, now), situation) }];
  return [asItIs, ...opened, ...more, ...floorByFigure].filter((one) => one.ways.length > 0);
}

/** Points cannot rise with more people than this beyond those who count already. */
const mostMorePeople = 40;

function withMorePeople(
  part: ScorePart,
  counted: NonNullable<ReturnType<typeof peopleCounted>>,
  now: Rational,
  situation: Situation,
  pointsIf: (value: Range | undefined) => Rational,
  option: (points: Rational, scorers: Demand | undefined) => Option,
): Option[] {
  const test = {
    condition: counted.condition,
    withGrants: counted.withGrants,
    ...(counted.who && { who: counted.who }),
  };
  const present = countBits(situation.view.eligible(test).sure);
  const options: Option[] = [];
  let best = now;
  for (let count = present + 1; count <= present + mostMorePeople; count++) {
    const points = pointsIf(measure(withPeople(part.points, counted.condition, count), situation));
    if (compare(points, best) <= 0) {
      if (part.max && compare(points, part.max) >= 0) break;
      continue;
    }
    best = points;
    options.push(option(points, [[{ count, tests: [test] }]]));
    if (part.max && compare(points, part.max) >= 0) break;
  }
  return options;
}

const limited = (points: Rational, part: ScorePart): Rational => {
  const positive = greatest(points, zero);
  return part.max ? least(positive, part.max) : positive;
};

/** One part brought so many points higher by the figure behind it, where its cap leaves room. */
function figureWays(part: ScorePart, found: PartFinding, more: Rational, situation: Situation): readonly Way[] {
  if (peopleCounted(part.points, situation) || found.gates.some((gate) => gate.verdict !== 'met')) return [];
  const target = add(found.points.low ?? zero, more);
  if (part.max && compare(target, part.max) > 0) return [];
  const figure = figureFor(part.points, target, situation);
  const need: Need = {
    kind: 'points',
    part: part.id,
    ...(part.title && { title: part.title }),
    have: exactly(found.points.low ?? zero),
    needed: target,
    ...(figure && { metric: figure.metric, metricNeeded: figure.value }),
  };
  return [{ ...nothingToDo, needs: [need] }];
}
