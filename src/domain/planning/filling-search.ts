import type { AcquisitionPool, AcquisitionSet } from './acquisition.ts';
import type { FillingsAsked } from './fillings-asked.ts';
import type { Teams } from './offered-teams.ts';
import type { Schedules } from './schedules.ts';
import { type WeighedTeam, weighedTeams } from './weighed-teams.ts';

/** So many steps are as much as pricing one set. */
const stepsOfWork = 16;

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
  const { money, below, isBusy, mostSteps, work } = asked;
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
    const limit = work.isOver ? -Infinity : below();
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
  work.done += Math.ceil(steps / stepsOfWork);
  return steps <= mostSteps;
}
