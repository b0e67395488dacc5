import type { AcquisitionPool, AcquisitionSet } from './acquisition.ts';
import type { FillingsAsked } from './fillings-asked.ts';
import type { Schedules } from './schedules.ts';
import type { AlikeTeams } from './set-choices.ts';

interface WeighedGroup {
  /** By member: the way to be counted that it stands in, and the most that its team is worth. */
  readonly options: readonly number[];
  readonly most: readonly number[];
  choices: readonly WeighedChoice[];
  readonly total: number;
}

interface WeighedChoice {
  readonly set: AcquisitionSet;
  /** By member. */
  readonly gains: readonly number[];
  readonly gain: number;
}

/**
 * Goes through the sets that could come to less than what is asked, where a person is counted anew in several cases: what is
 * earned is earned in all of them, and in each the best way to be counted is worth what its teams are worth. `cases` are the
 * ways to be counted in each case, by position. Each set is reached once; false where there were too many.
 */
export function visitChoices(
  groups: readonly AlikeTeams[],
  cases: readonly (readonly number[])[],
  schedules: Schedules,
  pool: AcquisitionPool,
  asked: FillingsAsked,
  reach: (set: AcquisitionSet) => void,
): boolean {
  const { money, below, mostSteps, work } = asked;
  const isAll = asked.which === 'all' || asked.isBusy;
  const weighed = groups.map((one) => weighedGroup(one, asked)).filter(({ total }) => isAll || total > 0);
  weighed.sort((a, b) => b.total - a.total);
  // What each way to be counted could still be worth.
  const worth = new Float64Array(cases.flat().length);
  for (const { options, most } of weighed)
    for (const [member, option] of options.entries())
      worth[option] = (worth[option] as number) + (most[member] as number);
  const mostWorth = () => {
    let sum = 0;
    for (const options of cases) {
      let best = 0;
      for (const option of options) best = Math.max(best, worth[option] as number);
      sum += best;
    }
    return sum;
  };
  const settle = ({ options, most }: WeighedGroup, gains: readonly number[] | undefined, sign: 1 | -1) => {
    for (const [member, option] of options.entries())
      worth[option] = (worth[option] as number) + sign * ((gains?.[member] ?? 0) - (most[member] as number));
  };
  const limit = below() + rounding;
  if (-mostWorth() >= limit) return true;
  const isPossible = (group: WeighedGroup, { set, gains }: WeighedChoice) => {
    settle(group, gains, 1);
    const isWithin = schedules.leastCost(set) * money - mostWorth() < limit;
    settle(group, gains, -1);
    return isWithin;
  };
  for (const group of weighed)
    group.choices = group.choices
      .filter((one) => isPossible(group, one))
      .map((one) => ({ one, reduced: schedules.leastCost(one.set) * money - one.gain }))
      .sort((a, b) => a.reduced - b.reduced || a.one.set.id - b.one.set.id)
      .map(({ one }) => one);
  const reached = new Set<number>();
  let steps = 0;
  const visit = (index: number, set: AcquisitionSet): void => {
    if (work.isOver) return;
    if (schedules.leastCost(set) * money - mostWorth() >= below() + rounding || ++steps > mostSteps) return;
    const group = weighed[index];
    if (!group) {
      if (!reached.has(set.id)) reach(set);
      reached.add(set.id);
      return;
    }
    const into = (next: AcquisitionSet, gains: readonly number[] | undefined) => {
      settle(group, gains, 1);
      visit(index + 1, next);
      settle(group, gains, -1);
    };
    const free = group.choices.filter((one) => pool.together(set, one.set) === set);
    const forNothing = group.most.map((_, member) => Math.max(0, ...free.map(({ gains }) => gains[member] as number)));
    // Nothing is better than what is worth most and asks for nothing more.
    const isBest = !isAll && forNothing.every((gain, member) => gain === group.most[member]);
    if (!isBest)
      for (const choice of group.choices) {
        if (!isAll && choice.gains.every((gain, member) => gain <= (forNothing[member] as number))) continue;
        const joined = pool.together(set, choice.set);
        if (joined && joined !== set && schedules.couldFit(joined)) into(joined, choice.gains);
      }
    into(set, forNothing);
  };
  visit(0, pool.nothing);
  return steps <= mostSteps;
}

/** Worth is added and taken away again in floating point, where prices are no whole numbers. */
const rounding = 1e-6;

function weighedGroup({ members, choices }: AlikeTeams, { gainOf }: FillingsAsked): WeighedGroup {
  const gains = members.map(({ fillings }) => fillings.map(({ rows }) => gainOf(rows)));
  const weighed = choices.map(({ set, enoughFor }): WeighedChoice => {
    const own = gains.map((some) => enoughFor.reduce((most, index) => Math.max(most, some[index] as number), 0));
    return { set, gains: own, gain: own.reduce((sum, one) => sum + one, 0) };
  });
  const most = gains.map((some) => some.reduce((a, b) => Math.max(a, b), 0));
  return {
    options: members.map(({ option }) => option),
    most,
    choices: weighed,
    total: most.reduce((sum, one) => sum + one, 0),
  };
}
