import type { Clause, ScorePart } from '../catalogue/clause.ts';
import { countBits } from '../credentials/bits.ts';
import { exactly } from '../numbers/range.ts';
import { add, compare, greatest, least, type Rational, subtract, zero } from '../numbers/rational.ts';
import { figureFor, peopleCounted, withPeople } from './amount-inverse.ts';
import { testOf } from './figure-openings.ts';
import type { Finding, PartFinding } from './finding.ts';
import { measure } from './measure.ts';
import { bothOpened, fewest, needing, nothingNeeded, type Opening, staffing } from './opening.ts';
import { periodsOfAmount } from './periods-of-amount.ts';
import type { Situation } from './situation.ts';
import type { Scope } from './view.ts';
import type { Need } from './way.ts';

/** How many points a part can come to, and what that takes. */
interface Option {
  readonly points: Rational;
  readonly openings: readonly Opening[];
}

type Inner = (clause: Clause, finding: Finding) => readonly Opening[];

/** More combinations of what each part could come to than this are not followed. */
const mostCombinations = 500;

/**
 * What would reach the threshold and every floor: for each part, how far people could bring it, all parts together;
 * what is then still missing must come from one part's figure.
 */
export function scoreOpenings(
  clause: Extract<Clause, { kind: 'score' }>,
  finding: Extract<Finding, { kind: 'score' }>,
  situation: Situation,
  inner: Inner,
  scope?: Scope,
): readonly Opening[] {
  const threshold = finding.atLeast.high ?? zero;
  const parts = clause.parts.map((part, index) => ({ part, found: finding.parts[index] as PartFinding }));
  const options = parts.map(({ part, found }) => partOptions(part, found, situation, inner, scope));
  const reaching: (readonly number[])[] = [];
  return fewest(
    combinations(options).flatMap((picks) => {
      const combination = picks.map((pick, part) => options[part]?.[pick] as Option);
      const total = combination.map((option) => option.points).reduce(add, zero);
      if (reaching.some((less) => less.every((pick, part) => pick <= (picks[part] as number)))) return [];
      const opened = combination.map((option) => option.openings).reduce(bothOpened, [nothingNeeded]);
      const missing = subtract(threshold, total);
      if (compare(missing, zero) > 0) {
        return parts.flatMap(({ part, found }) => bothOpened(opened, figureOpenings(part, found, missing, situation)));
      }
      reaching.push(picks);
      return opened;
    }),
  );
}

/** Every choice of one option for each part, lower options first. */
function combinations(options: readonly (readonly Option[])[]): readonly (readonly number[])[] {
  const found: number[][] = [];
  const pick = (picks: readonly number[]): void => {
    const part = options[picks.length];
    if (!part) found.push([...picks]);
    for (let index = 0; index < (part?.length ?? 0) && found.length < mostCombinations; index++)
      pick([...picks, index]);
  };
  pick([]);
  return found;
}

/** The part as it stands, and every higher number of points that an opened gate, or more people, would give. */
function partOptions(
  part: ScorePart,
  found: PartFinding,
  situation: Situation,
  inner: Inner,
  scope?: Scope,
): readonly Option[] {
  const now = found.points.low ?? zero;
  const floor = part.floor ?? zero;
  const counted = peopleCounted(part.points, situation);
  const gates = part.gates
    .map((gate, index) => inner(gate, found.gates[index] as Finding))
    .reduce(bothOpened, [nothingNeeded]);
  const options: Option[] = found.verdict === 'met' ? [{ points: now, openings: [nothingNeeded] }] : [];
  const shut = found.gates.some((gate) => gate.verdict !== 'met');
  const offer = (points: Rational, more: readonly Opening[]) => {
    if (compare(points, floor) >= 0) options.push({ points, openings: bothOpened(gates, more) });
  };
  if (shut) offer(pointsIf(part, situation), [nothingNeeded]);
  if (counted) {
    const test = testOf(counted, scope);
    const present = countBits(situation.view.eligible(test).sure);
    let best = shut ? pointsIf(part, situation) : now;
    for (let count = present + 1; count <= present + mostMorePeople && !isFull(best, part); count++) {
      const points = pointsIf({ ...part, points: withPeople(part.points, counted, count) }, situation);
      if (compare(points, best) <= 0) continue;
      best = points;
      offer(points, [staffing([[{ count, tests: [test] }]])]);
    }
  } else if (found.verdict !== 'met' && !shut) {
    options.push({
      points: greatest(now, floor),
      openings: figureOpenings(part, found, subtract(floor, now), situation),
    });
  }
  return options.filter((option) => option.openings.length > 0);
}

/** Points do not rise with more people than this beyond those who count already. */
const mostMorePeople = 40;

const isFull = (points: Rational, { max }: ScorePart): boolean => max !== undefined && compare(points, max) >= 0;

/** The points of a part behind open gates. */
function pointsIf({ points, max }: ScorePart, situation: Situation): Rational {
  const positive = greatest(measure(points, situation)?.low ?? zero, zero);
  return max ? least(positive, max) : positive;
}

/** One part brought so many points higher by the figure behind it, where its cap leaves room. */
function figureOpenings(part: ScorePart, found: PartFinding, more: Rational, situation: Situation): readonly Opening[] {
  if (peopleCounted(part.points, situation) || found.gates.some((gate) => gate.verdict !== 'met')) return [];
  const target = add(found.points.low ?? zero, more);
  if (part.max && compare(target, part.max) > 0) return [];
  const figure = figureFor(part.points, target, situation);
  const periods = periodsOfAmount(part.points, situation);
  const need: Need = {
    kind: 'points',
    part: part.id,
    ...(part.title && { title: part.title }),
    have: exactly(found.points.low ?? zero),
    needed: target,
    ...(figure && { metric: figure.metric, metricNeeded: figure.value }),
    ...(periods.length > 0 && { periods }),
  };
  return [needing(need)];
}
