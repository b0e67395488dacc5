import type { Acquisition, AcquisitionPool, AcquisitionSet } from './acquisition.ts';
import type { Filling } from './fillings.ts';
import type { Schedules } from './schedules.ts';

/** The fillings of the teams that somebody could be counted for. */
export interface Teams {
  readonly teams: readonly (readonly OfferedFilling[])[];
  /** The different things that there are to earn in them. */
  readonly things: readonly Acquisition[];
}

export interface OfferedFilling extends Filling {
  /** The least that it costs. */
  readonly least: number;
  /** What is to be earned, by position among all things of the teams. */
  readonly parts: readonly number[];
}

/** The fillings of which there is time for all, with what they cost at the least. */
export function offeredTeams(teams: readonly (readonly Filling[])[], schedules: Schedules): Teams {
  const things = new Map<string, { readonly thing: Acquisition; readonly position: number }>();
  const positionOf = (thing: Acquisition): number => {
    const known = things.get(thing.item) ?? { thing, position: things.size };
    things.set(thing.item, known);
    return known.position;
  };
  const offered = teams.map((team) =>
    team.flatMap((one): readonly OfferedFilling[] => {
      if (!schedules.couldFit(one.set)) return [];
      const parts = [...one.set.items.values()].map(positionOf);
      return [{ ...one, least: schedules.leastCost(one.set), parts }];
    }),
  );
  return { teams: offered.filter((team) => team.length > 0), things: [...things.values()].map(({ thing }) => thing) };
}

/** What is sought, and how it is weighed. */
export interface FillingsAsked {
  /** What rows are worth, and what a minor unit of money is. */
  readonly gainOf: (rows: readonly number[]) => number;
  readonly money: number;
  /** The least that one thing comes to. */
  readonly costOf: (thing: Acquisition) => number;
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
  /** The least that the team comes to. */
  readonly net: number;
}

interface WeighedFilling extends OfferedFilling {
  readonly gain: number;
  /** What it comes to when each thing is paid for in equal parts by all teams that could ask for it: never more than its share. */
  readonly net: number;
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
  // What each team and all after it are worth together, and come to at the least.
  const rest = new Float64Array(weighed.length + 1);
  const restNet = new Float64Array(weighed.length + 1);
  for (let index = weighed.length - 1; index >= 0; index--) {
    const { most, net } = weighed[index] as WeighedTeam;
    rest[index] = (rest[index + 1] as number) + most;
    restNet[index] = (restNet[index + 1] as number) + net;
  }
  let steps = 0;
  const visit = (index: number, set: AcquisitionSet, rows: readonly number[], gain: number, net: number): void => {
    const limit = below();
    if (net + (restNet[index] as number) >= limit) return;
    if (schedules.leastCost(set) * money - gain - (rest[index] as number) >= limit || ++steps > mostSteps) return;
    const team = weighed[index];
    if (!team) {
      reach(set, rows);
      return;
    }
    const free = team.fillings.filter((one) => pool.together(set, one.set) === set);
    // Nothing is better than what is worth most and asks for nothing more.
    const best = isAll ? undefined : free.find((one) => one.gain === team.most);
    if (best) {
      visit(index + 1, set, rows, gain + best.gain, net + best.net);
      return;
    }
    for (const filling of team.fillings) {
      const joined = pool.together(set, filling.set);
      if (joined && schedules.couldFit(joined))
        visit(index + 1, joined, isAll ? [...rows, ...filling.rows] : rows, gain + filling.gain, net + filling.net);
    }
    // Who can fill a place without earning more is never left out.
    if (free.length === 0 || isBusy) visit(index + 1, set, rows, gain, net);
  };
  visit(0, pool.nothing, [], 0, 0);
  return steps <= mostSteps;
}

/** What comes to the least first; nothing where all together are not worth what they cost. */
function weighedTeams(
  { teams, things }: Teams,
  { gainOf, costOf, money, below }: FillingsAsked,
  isAll: boolean,
): readonly WeighedTeam[] | undefined {
  const limit = below();
  const live: { readonly team: readonly OfferedFilling[]; readonly gains: Float64Array; readonly most: number }[] = [];
  let total = 0;
  for (const team of teams) {
    const gains = new Float64Array(team.length);
    let most = 0;
    for (let index = 0; index < team.length; index++) {
      const gain = gainOf((team[index] as OfferedFilling).rows);
      gains[index] = gain;
      if (gain > most) most = gain;
    }
    if (!isAll && most === 0) continue;
    live.push({ team, gains, most });
    total += most;
  }
  if (-total >= limit) return undefined;
  const sharing = new Float64Array(things.length);
  const lastTeam = new Int32Array(things.length).fill(-1);
  for (const [index, { team, gains }] of live.entries())
    for (const [position, { parts }] of team.entries()) {
      if (!isAll && gains[position] === 0) continue;
      for (const thing of parts) {
        if (lastTeam[thing] === index) continue;
        lastTeam[thing] = index;
        sharing[thing] = (sharing[thing] as number) + 1;
      }
    }
  // Each team that could ask for a thing pays for its share of it.
  const shares = sharing.map((of, thing) => (of === 0 ? 0 : costOf(things[thing] as Acquisition) / of));
  const netOf = ({ parts }: OfferedFilling, gain: number): number => {
    let net = -gain;
    for (const thing of parts) net += shares[thing] as number;
    return net;
  };
  let allNet = 0;
  const nets = live.map(({ team, gains }) => {
    const own = team.map((filling, index) => netOf(filling, gains[index] as number));
    let least = 0;
    for (let index = 0; index < own.length; index++)
      if (isAll || (gains[index] as number) > 0) least = Math.min(least, own[index] as number);
    allNet += least;
    return { own, least };
  });
  if (allNet >= limit) return undefined;
  const weighed: WeighedTeam[] = [];
  for (const [index, { team, gains, most }] of live.entries()) {
    const { own, least } = nets[index] as (typeof nets)[number];
    const fillings: WeighedFilling[] = [];
    let best = 0;
    for (const [position, filling] of team.entries()) {
      const [gain, net] = [gains[position] as number, own[position] as number];
      if (!isAll && gain === 0) continue;
      if (net - least + allNet >= limit || filling.least * money - gain - (total - most) >= limit) continue;
      fillings.push({ ...filling, gain, net });
      best = Math.max(best, gain);
    }
    fillings.sort((a, b) => a.net - b.net);
    if (fillings.length > 0) weighed.push({ fillings, most: best, net: least });
  }
  return weighed.sort((a, b) => a.net - b.net);
}
