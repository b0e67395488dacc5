import type { Amount } from '../../catalogue/amount.ts';
import type { Clause } from '../../catalogue/clause.ts';
import { approximate } from '../../numbers/rational.ts';
import { type Pattern, teamPatterns } from '../places.ts';
import { compileAmount, peopleCounted } from './amount-ranges.ts';
import { compareRow } from './compare-row.ts';
import { type Compiler, NotInColumns } from './compiler.ts';
import type { JudgeRow } from './judge-row.ts';
import type { Group } from './people-counters.ts';
import { met, notMet, undetermined, type VerdictCode } from './verdict-code.ts';

type Team = Extract<Clause, { kind: 'team' }>;

/** Different people for all places: by Hall's condition, every set of places has enough people for it. */
export function compileTeam(team: Team, compiler: Compiler): JudgeRow {
  if (team.withGrants) throw new NotInColumns();
  const [only] = team.slots;
  if (only && team.slots.length === 1 && only.ofWhich.length === 0 && !isFixed(only.people)) {
    const { condition, ...place } = only;
    const people = peopleCounted(compiler.counterOf([groupOf([condition], place)]));
    return compareRow(people, 'at-least', compileAmount(only.people, compiler));
  }
  const [first, ...others] = teamPatterns(team, fixedNumber).map((pattern) => compilePattern(pattern, compiler));
  if (!first) return () => notMet;
  if (others.length === 0) return first;
  return (row) => {
    let best = first(row);
    for (let index = 0; index < others.length && best !== met; index++)
      best = Math.max(best, (others[index] as JudgeRow)(row)) as VerdictCode;
    return best;
  };
}

const isFixed = (amount: Amount): boolean => amount.kind === 'number' && amount.value.denominator === 1n;

function fixedNumber(amount: Amount): number {
  if (amount.kind !== 'number') throw new NotInColumns();
  return Math.ceil(approximate(amount.value));
}

const groupOf = (all: Group['all'], { who, verification }: Pick<Group, 'who' | 'verification'>): Group => ({
  all,
  ...(who && { who }),
  ...(verification && { verification }),
});

const mostPlaces = 8;

function compilePattern(pattern: Pattern, compiler: Compiler): JudgeRow {
  if (pattern.length > mostPlaces) throw new NotInColumns();
  const groups = pattern.map(({ tests }) =>
    groupOf(
      tests.map((test) => test.condition),
      tests[0] ?? {},
    ),
  );
  const places = pattern.map((_place, place) => place);
  const neededBy = new Map<number, number>();
  // Single places first: where anybody is missing, it is mostly there.
  for (const chosen of subsets(places).sort((a, b) => a.length - b.length)) {
    const counter = compiler.counterOf(chosen.map((place) => groups[place] as Group));
    const needed = chosen.reduce((sum, place) => sum + (pattern[place] as Pattern[number]).count, 0);
    neededBy.set(counter, Math.max(needed, neededBy.get(counter) ?? 0));
  }
  return enoughPeople([...neededBy]);
}

/** All but the empty one. */
const subsets = (places: readonly number[]): number[][] =>
  Array.from({ length: (1 << places.length) - 1 }, (_, index) => places.filter((place) => ((index + 1) >> place) & 1));

/** Every counter reaches its number. Most clauses ask for one count, which is worth a test without a loop. */
function enoughPeople(asked: readonly (readonly [counter: number, needed: number])[]): JudgeRow {
  const counters = Int32Array.from(asked, ([counter]) => counter);
  const numbers = Int32Array.from(asked, ([, needed]) => needed);
  if (asked.length === 1) {
    const [counter, needed] = asked[0] as (typeof asked)[number];
    return ({ sure, possible }) => {
      if ((possible[counter] as number) < needed) return notMet;
      return (sure[counter] as number) < needed ? undetermined : met;
    };
  }
  return ({ sure, possible }) => {
    let all: VerdictCode = met;
    for (let index = 0; index < counters.length; index++) {
      const [counter, needed] = [counters[index] as number, numbers[index] as number];
      if ((possible[counter] as number) < needed) return notMet;
      if ((sure[counter] as number) < needed) all = undetermined;
    }
    return all;
  };
}
