import type { Programme } from '../catalogue/programme.ts';
import type { Acquisition } from './acquisition.ts';
import { waysToBeCounted } from './counted-awards.ts';
import { type Filling, fillingsOf } from './fillings.ts';
import type { PlaceRow } from './need-builder.ts';
import { type Learner, openAwards, type PersonPart } from './person-part.ts';
import type { PlanTarget } from './plan-request.ts';
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
function offeredTeams(teams: readonly (readonly Filling[])[], schedules: Schedules): Teams {
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

/** For each way in which somebody can be counted the fillings of each team that it leaves open. */
export function waysCounted(
  part: PersonPart,
  rows: readonly PlaceRow[],
  targets: readonly PlanTarget[],
  programme: Programme,
  { pool, schedules }: Learner,
): readonly Teams[] {
  const pooled = part.filter(({ row }) => (rows[row] as PlaceRow).isPooled);
  return waysToBeCounted(openAwards(part, rows, targets), programme).map((counted) => {
    const own = part.filter(({ row }) => {
      const { target, role, isPooled } = rows[row] as PlaceRow;
      return !isPooled && counted.has(target) && (role === undefined || role === counted.get(target));
    });
    return offeredTeams(fillingsOf([...own, ...pooled], rows, pool), schedules);
  });
}
