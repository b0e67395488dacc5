import { type AcquisitionSet, isPartOf } from './acquisition.ts';
import { visitChoices } from './choice-search.ts';
import type { Worth } from './column-source.ts';
import { filled, gainOf } from './filled-rows.ts';
import type { FillingsAsked } from './fillings-asked.ts';
import type { Teams } from './offered-teams.ts';
import type { Learner } from './person-part.ts';
import { type AlikeTeams, alikeTeams } from './set-choices.ts';

/**
 * How one person can be counted where people may leave: what is earned is earned whoever leaves, but who counts where is chosen
 * anew in each case.
 */
export class CountedInCases {
  readonly isCut: boolean;
  /** For each case the ways to be counted in it. */
  readonly #cases: readonly (readonly Teams[])[];
  readonly #groups: readonly AlikeTeams[];
  /** By case: its ways to be counted, among those of all cases. */
  readonly #positions: readonly (readonly number[])[];
  readonly #learner: Pick<Learner, 'pool' | 'schedules'>;

  constructor(cases: readonly (readonly Teams[])[], learner: Pick<Learner, 'pool' | 'schedules'>) {
    const { groups, isCut } = alikeTeams(cases.flat(), learner.pool, learner.schedules);
    this.isCut = isCut;
    this.#cases = cases;
    this.#groups = groups;
    let next = 0;
    this.#positions = cases.map((options) => options.map(() => next++));
    this.#learner = learner;
  }

  /** Goes through the sets that could come to less than what is asked, each once; false where there were too many. */
  visit(asked: FillingsAsked, reach: (set: AcquisitionSet) => void): boolean {
    const { schedules, pool } = this.#learner;
    return visitChoices(this.#groups, this.#positions, schedules, pool, asked, reach);
  }

  /** The rows that a set fills in all cases: in each by the way to be counted that is worth most; of such, by another one for each `turn`. */
  filled(set: AcquisitionSet, worth: Worth, turn = 0): readonly number[] {
    return this.#cases
      .flatMap((options) => {
        let best: { readonly rows: readonly number[]; readonly gain: number } | undefined;
        for (const index of options.keys()) {
          const rows = filled(options[(index + turn) % options.length] as Teams, set, worth);
          const gain = gainOf(rows, worth);
          if (!best || gain > best.gain) best = { rows, gain };
        }
        return best?.rows ?? [];
      })
      .sort((a, b) => a - b);
  }

  /** All that a set can fill, where nothing could be added, and that is worth more than what it costs beyond `below`; nothing where there is too much. */
  everyFilled(
    set: AcquisitionSet,
    worth: Worth,
    below: number,
    most: number,
  ): readonly (readonly number[])[] | undefined {
    const cases: readonly FilledRows[][] = [];
    for (const options of this.#cases) {
      const own = largestFilled(options, set, most);
      if (!own) return undefined;
      const weighed = own.map((rows) => ({ rows, gain: gainOf(rows, worth) }));
      (cases as FilledRows[][]).push(weighed.sort((a, b) => b.gain - a.gain));
    }
    const rest = new Float64Array(cases.length + 1);
    for (let index = cases.length - 1; index >= 0; index--)
      rest[index] = (rest[index + 1] as number) + (cases[index]?.[0]?.gain ?? 0);
    const found: (readonly number[])[] = [];
    const add = (index: number, rows: readonly number[], gain: number): void => {
      if (found.length > most) return;
      if (index === cases.length) {
        found.push(rows);
        return;
      }
      for (const one of cases[index] as readonly FilledRows[]) {
        // What follows is worth less.
        if (-(gain + one.gain + (rest[index + 1] as number)) >= below) break;
        add(index + 1, [...rows, ...one.rows], gain + one.gain);
      }
    };
    add(0, [], 0);
    return found.length > most ? undefined : found;
  }
}

interface FilledRows {
  readonly rows: readonly number[];
  readonly gain: number;
}

/** The rows that a set can fill in one case, but for those that are part of others; nothing where they are too many. */
function largestFilled(
  options: readonly Teams[],
  set: AcquisitionSet,
  most: number,
): readonly (readonly number[])[] | undefined {
  const found: (readonly number[])[] = [];
  for (const { teams } of options) {
    let own: readonly (readonly number[])[] = [[]];
    for (const team of teams) {
      const possible = largest(team.flatMap((one) => (isPartOf(one.set, set) ? [one.rows] : [])));
      if (possible.length === 0) continue;
      own = own.flatMap((before) => possible.map((rows) => [...before, ...rows]));
      if (own.length > most) return undefined;
    }
    found.push(...own);
    if (found.length > most) return undefined;
  }
  return largest(found);
}

function largest(lists: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const kept: ReadonlySet<number>[] = [];
  return lists
    .toSorted((a, b) => b.length - a.length)
    .filter((rows) => {
      if (kept.some((other) => rows.every((row) => other.has(row)))) return false;
      kept.push(new Set(rows));
      return true;
    });
}
