import type { AcquisitionPool, AcquisitionSet } from './acquisition.ts';
import type { Filling } from './fillings.ts';
import type { Schedules } from './schedules.ts';

/** The fillings of the teams that somebody could be counted for, each with the least that it costs. */
export type Teams = readonly (readonly OfferedFilling[])[];

export interface OfferedFilling extends Filling {
  readonly least: number;
}

/** What is sought, and how it is weighed. */
export interface FillingsAsked {
  /** What rows are worth, and what a minor unit of money is. */
  readonly gainOf: (rows: readonly number[]) => number;
  readonly money: number;
  /** Only what comes to less than this; it may fall on the way. */
  readonly below: () => number;
  /** Every way to fill something, or only what is worth something. */
  readonly which: 'worth-something' | 'all';
  /** Whoever has to do something does it even where nothing more is needed. */
  readonly isBusy: boolean;
  /** More steps than this are not taken. */
  readonly mostSteps: number;
}

interface WeighedTeam {
  readonly fillings: readonly WeighedFilling[];
  /** The most that one of them is worth. */
  readonly most: number;
}

interface WeighedFilling extends OfferedFilling {
  readonly gain: number;
}

/**
 * Goes through the sets that could come to less than what is asked, team by team: a place is filled in one of its ways or left, as
 * long as what that costs at the least could still be made up for by what the rest is worth. False where there were too many.
 */
export function visitSets(
  teams: Teams,
  schedules: Schedules,
  pool: AcquisitionPool,
  asked: FillingsAsked,
  reach: (set: AcquisitionSet, rows: readonly number[]) => void,
): boolean {
  const { money, below, isBusy, mostSteps } = asked;
  const isAll = asked.which === 'all' || isBusy;
  const weighed = weighedTeams(teams, asked, isAll);
  if (weighed === undefined) return true;
  // What each team and all after it are worth together.
  const rest = new Float64Array(weighed.length + 1);
  for (let index = weighed.length - 1; index >= 0; index--)
    rest[index] = (rest[index + 1] as number) + (weighed[index] as WeighedTeam).most;
  let steps = 0;
  const visit = (index: number, set: AcquisitionSet, rows: readonly number[], gain: number): void => {
    if (schedules.leastCost(set) * money - gain - (rest[index] as number) >= below() || ++steps > mostSteps) return;
    const team = weighed[index];
    if (!team) {
      reach(set, rows);
      return;
    }
    const free = team.fillings.filter((one) => pool.together(set, one.set) === set);
    // Nothing is better than what is worth most and asks for nothing more.
    if (!isAll && free.some((one) => one.gain === team.most)) {
      visit(index + 1, set, rows, gain + team.most);
      return;
    }
    for (const filling of team.fillings) {
      const joined = pool.together(set, filling.set);
      if (joined && schedules.couldFit(joined))
        visit(index + 1, joined, isAll ? [...rows, ...filling.rows] : rows, gain + filling.gain);
    }
    // Who can fill a place without earning more is never left out.
    if (free.length === 0 || isBusy) visit(index + 1, set, rows, gain);
  };
  visit(0, pool.nothing, [], 0);
  return steps <= mostSteps;
}

/** What is worth most first, and of each team what comes to the least; nothing where all together are not worth enough. */
function weighedTeams(
  teams: Teams,
  { gainOf, money, below }: FillingsAsked,
  isAll: boolean,
): readonly WeighedTeam[] | undefined {
  const limit = below();
  const most = new Float64Array(teams.length);
  let total = 0;
  for (let index = 0; index < teams.length; index++) {
    let own = 0;
    for (const { rows } of teams[index] as Teams[number]) own = Math.max(own, gainOf(rows));
    most[index] = own;
    total += own;
  }
  if (-total >= limit) return undefined;
  const weighed: WeighedTeam[] = [];
  for (let index = 0; index < teams.length; index++) {
    const own = most[index] as number;
    if (!isAll && own === 0) continue;
    const fillings: WeighedFilling[] = [];
    let best = 0;
    for (const { set, rows, least } of teams[index] as Teams[number]) {
      const gain = gainOf(rows);
      if ((!isAll && gain === 0) || least * money - gain - (total - own) >= limit) continue;
      fillings.push({ set, rows, least, gain });
      best = Math.max(best, gain);
    }
    fillings.sort((a, b) => a.least * money - a.gain - (b.least * money - b.gain));
    if (fillings.length > 0) weighed.push({ fillings, most: best });
  }
  return weighed.sort((a, b) => b.most - a.most);
}
