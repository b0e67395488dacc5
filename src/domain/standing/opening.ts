import { type Demand, staffingWays } from './staffing-ways.ts';
import type { View } from './view.ts';
import { easiest, type Need, type Step, type Way } from './way.ts';

/** One way to close a gap, before it is worked out who does it: people to be found, and what exams cannot change. */
export interface Opening {
  readonly demands: readonly Demand[];
  /** Passes by anybody, which no place for a person can tell. */
  readonly steps: readonly Step[];
  readonly needs: readonly Need[];
}

export const nothingNeeded: Opening = { demands: [], steps: [], needs: [] };
export const needing = (...needs: readonly Need[]): Opening => ({ ...nothingNeeded, needs });
export const staffing = (...demands: readonly Demand[]): Opening => ({ ...nothingNeeded, demands });

/** More openings than this are not followed; those that need least besides exams are kept. */
const mostOpenings = 60;

export const fewest = (openings: readonly Opening[]): readonly Opening[] =>
  openings.length <= mostOpenings
    ? openings
    : [...openings]
        .sort((a, b) => a.needs.length - b.needs.length || a.demands.length - b.demands.length)
        .slice(0, mostOpenings);

/** Both gaps: every opening of the one with every opening of the other. */
export const bothOpened = (a: readonly Opening[], b: readonly Opening[]): readonly Opening[] =>
  a.length === 1 && a[0] === nothingNeeded
    ? fewest(b)
    : fewest(a.flatMap((first) => b.map((second) => joined(first, second))));

function joined(first: Opening, second: Opening): Opening {
  if (first === nothingNeeded) return second;
  if (second === nothingNeeded) return first;
  return {
    demands: [...first.demands, ...second.demands],
    steps: [...first.steps, ...second.steps],
    needs: [...first.needs, ...second.needs],
  };
}

/** Works out who does what: all people of one opening are found together, so that one exam may serve several demands. */
export function waysThrough(openings: readonly Opening[], view: View): readonly Way[] {
  const [only] = openings;
  // Staffing comes with its easiest ways already; what all of them need besides makes none easier than another.
  if (only && openings.length === 1 && only.steps.length === 0) return openingWays(only, view);
  return easiest(openings.flatMap((opening) => openingWays(opening, view)));
}

function openingWays({ demands, steps, needs }: Opening, view: View): readonly Way[] {
  const staffed = staffingWays(demands, view);
  if (steps.length === 0 && needs.length === 0) return staffed;
  return staffed.map((way) => ({
    exams: way.exams + steps.reduce((sum, step) => sum + step.people * step.exams, 0),
    newPeople: way.newPeople,
    steps: [...way.steps, ...steps],
    needs: [...way.needs, ...needs],
  }));
}
