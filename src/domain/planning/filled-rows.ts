import { type AcquisitionSet, isPartOf } from './acquisition.ts';
import type { Worth } from './column-source.ts';
import type { Filling } from './fillings.ts';
import type { Teams } from './offered-teams.ts';

export function gainOf(rows: readonly number[], { prices }: Worth): number {
  let gain = 0;
  for (const row of rows) gain += (prices[row] as number | undefined) ?? 0;
  return gain;
}

/** The rows that a set fills: of each team, the place that is worth most, and of such the one that fills most. */
export function filled({ teams }: Teams, set: AcquisitionSet, worth: Worth): readonly number[] {
  return teams
    .flatMap((team) => {
      let best: { readonly filling: Filling; readonly gain: number } | undefined;
      for (const filling of team) {
        if (!isPartOf(filling.set, set)) continue;
        const gain = gainOf(filling.rows, worth);
        if (!best || gain > best.gain || (gain === best.gain && filling.rows.length > best.filling.rows.length))
          best = { filling, gain };
      }
      return best?.filling.rows ?? [];
    })
    .sort((a, b) => a - b);
}
