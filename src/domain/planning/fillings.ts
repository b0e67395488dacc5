import type { AcquisitionPool, AcquisitionSet } from './acquisition.ts';
import type { PlaceRow } from './need-builder.ts';
import type { RowOfPerson } from './person-part.ts';

/** One way to fill a place of a team, and those of its subsets: by earning what, and which rows it fills. */
export interface Filling {
  readonly set: AcquisitionSet;
  readonly rows: readonly number[];
}

/** The ways to fill one place of each team, team by team: nobody fills two places of one. */
export const fillingsOf = (
  own: readonly RowOfPerson[],
  rows: readonly PlaceRow[],
  pool: AcquisitionPool,
): readonly (readonly Filling[])[] =>
  [...Map.groupBy(own, ({ row }) => (rows[row] as PlaceRow).team).values()].map((team) => ofTeam(team, rows, pool));

/** A place alone, or so that some of its subsets are filled too. */
function ofTeam(team: readonly RowOfPerson[], rows: readonly PlaceRow[], pool: AcquisitionPool): readonly Filling[] {
  const withinOf = ({ row }: RowOfPerson) => (rows[row] as PlaceRow).within;
  return team
    .filter((one) => withinOf(one) === undefined)
    .flatMap((slot) => {
      const subsets = team.filter((one) => withinOf(one) === slot.row);
      const alone = slot.ways.map((set): Filling => ({ set, rows: [slot.row] }));
      return subsets.reduce<readonly Filling[]>((before, subset) => {
        const more = before.flatMap((one) =>
          subset.ways.flatMap((way): readonly Filling[] => {
            const set = pool.together(one.set, way);
            return set ? [{ set, rows: [...one.rows, subset.row] }] : [];
          }),
        );
        const free = new Set(
          more
            .filter(({ set, rows: filled }) => before.some((one) => one.set === set && one.rows.length < filled.length))
            .map(({ set }) => set),
        );
        return [...before.filter(({ set }) => !free.has(set)), ...more];
      }, alone);
    });
}
