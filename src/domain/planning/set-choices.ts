import { type AcquisitionPool, type AcquisitionSet, isPartOf } from './acquisition.ts';
import type { OfferedFilling, Teams } from './offered-teams.ts';
import type { Schedules } from './schedules.ts';

/** Teams that ask for the same sets, in whatever case: what is earned for one of them serves all. */
export interface AlikeTeams {
  readonly members: readonly MemberTeam[];
  readonly choices: readonly SetChoice[];
}

/** A team as it stands in one way to be counted. */
export interface MemberTeam {
  /** Of all ways to be counted in all cases, by position. */
  readonly option: number;
  readonly fillings: readonly OfferedFilling[];
}

/** What could be earned for such teams: one of their sets, or several together where that fills more. */
export interface SetChoice {
  readonly set: AcquisitionSet;
  /** The fillings of each of these teams that it is enough for, by position. */
  readonly enoughFor: readonly number[];
}

/** More choices than this for one team are not looked at. */
const mostChoices = 300;

/** Puts teams together that ask for the same; `isCut` where not all choices could be listed. */
export function alikeTeams(
  options: readonly Teams[],
  pool: AcquisitionPool,
  schedules: Schedules,
): { readonly groups: readonly AlikeTeams[]; readonly isCut: boolean } {
  const members = options.flatMap(({ teams }, option) => teams.map((fillings): MemberTeam => ({ option, fillings })));
  const groups = [...Map.groupBy(members, ({ fillings }) => writtenAlike(fillings)).values()].map(
    (own): AlikeTeams => ({
      members: own,
      choices: choicesOf((own[0] as MemberTeam).fillings, pool, schedules),
    }),
  );
  return { groups, isCut: groups.some(({ choices }) => choices.length > mostChoices) };
}

/** Which set fills which of the team's own rows. */
function writtenAlike(fillings: readonly OfferedFilling[]): string {
  const own = [...new Set(fillings.flatMap(({ rows }) => rows))].sort((a, b) => a - b);
  return fillings.map(({ set, rows }) => `${set.id}:${rows.map((row) => own.indexOf(row)).join('+')}`).join();
}

/** Every set that fills something that no part of it fills. */
function choicesOf(
  fillings: readonly OfferedFilling[],
  pool: AcquisitionPool,
  schedules: Schedules,
): readonly SetChoice[] {
  const sets = [...new Set(fillings.map(({ set }) => set))];
  const filledBy = (set: AcquisitionSet) => fillings.flatMap((one, index) => (isPartOf(one.set, set) ? [index] : []));
  const written = (enoughFor: readonly number[]) =>
    [...new Set(enoughFor.map((index) => fillings[index]?.rows.join('+')))].sort().join();
  const known = new Set(sets);
  const choices: (SetChoice & { readonly fills: string })[] = [];
  const offer = (set: AcquisitionSet) => {
    const enoughFor = filledBy(set);
    const fills = written(enoughFor);
    const isNeedless = choices.some((one) => one.fills === fills && one.set !== set && isPartOf(one.set, set));
    if (!isNeedless) choices.push({ set, enoughFor, fills });
  };
  for (const set of sets.toSorted((a, b) => a.items.size - b.items.size || a.id - b.id)) offer(set);
  // Where all sets fill the same, several of them fill no more.
  const isOneFor = new Set(fillings.map(({ rows }) => rows.join('+'))).size === 1;
  for (let index = 0; !isOneFor && index < choices.length && choices.length <= mostChoices; index++)
    for (const single of sets) {
      const joined = pool.together((choices[index] as SetChoice).set, single);
      if (!joined || known.has(joined) || !schedules.couldFit(joined)) continue;
      known.add(joined);
      offer(joined);
    }
  return choices.map(({ set, enoughFor }) => ({ set, enoughFor }));
}
