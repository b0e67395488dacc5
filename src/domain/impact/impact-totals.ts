import type { Way } from '../standing/way.ts';
import type { Day } from '../time/day.ts';
import type { Effect, LevelImpact, PartnerImpact } from './impact.ts';

/** How many levels of each effect. */
export type EffectCounts = Readonly<Record<Effect, number>>;

/** What a change of rules does to many partners. */
export interface ImpactTotals {
  readonly partners: number;
  /** Those that hold a level of which the rule changes. */
  readonly affected: number;
  /** Those that lose a level unless they act. */
  readonly losing: number;
  /** By competency/level, in catalogue order. */
  readonly byLevel: ReadonlyMap<string, EffectCounts>;
  /** By the country that partners state; '' for those that state none. */
  readonly byCountry: ReadonlyMap<string, EffectCounts>;
  /** By the month of the day by which the partner has to act, as 2018-08. */
  readonly byMonth: ReadonlyMap<string, EffectCounts>;
  /** The passes that the easiest ways to keep what would be lost ask for, by exam and the month in which they are due. */
  readonly load: readonly ExamLoad[];
}

export interface ExamLoad {
  readonly exam: string;
  readonly month: string;
  readonly passes: number;
}

const noEffects: EffectCounts = {
  lost: 0,
  kept: 0,
  'fails-anyway': 0,
  relieved: 0,
  gained: 0,
  closed: 0,
  open: 0,
};

/** Adds up the impacts of many partners. Levels that a partner does not hold are counted by level only. */
export function impactTotals(impacts: Iterable<PartnerImpact>): ImpactTotals {
  let [partners, affected, losing] = [0, 0, 0];
  const [byLevel, byCountry, byMonth] = [new Map(), new Map(), new Map()] as Map<string, EffectCounts>[] as [
    Map<string, EffectCounts>,
    Map<string, EffectCounts>,
    Map<string, EffectCounts>,
  ];
  const load = new Map<string, ExamLoad>();
  for (const { levels, country = '' } of impacts) {
    partners++;
    if (levels.some((level) => level.held)) affected++;
    if (levels.some((level) => level.effect === 'lost')) losing++;
    for (const level of levels) {
      count(byLevel, `${level.claim.competency}/${level.claim.level}`, level.effect);
      if (!level.held) continue;
      count(byCountry, country, level.effect);
      count(byMonth, monthOf(level.on), level.effect);
      if (level.effect === 'lost') addLoad(load, level);
    }
  }
  const sorted = (counts: Map<string, EffectCounts>) => new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    partners,
    affected,
    losing,
    byLevel,
    byCountry: sorted(byCountry),
    byMonth: sorted(byMonth),
    load: [...load.values()].sort((a, b) => (a.month === b.month ? b.passes - a.passes : a.month < b.month ? -1 : 1)),
  };
}

function count(counts: Map<string, EffectCounts>, key: string, effect: Effect): void {
  const before = counts.get(key) ?? noEffects;
  counts.set(key, { ...before, [effect]: before[effect] + 1 });
}

const monthOf = (day: Day): string => day.slice(0, 7);

function addLoad(load: Map<string, ExamLoad>, { standing, on }: LevelImpact): void {
  const month = monthOf(on);
  for (const [exam, passes] of passesOf(standing?.ways[0])) {
    const key = `${month} ${exam}`;
    load.set(key, { exam, month, passes: (load.get(key)?.passes ?? 0) + passes });
  }
}

/** How often each exam is to be passed on a way; where one of several will do, the one that the text names first. */
export function passesOf(way: Way | undefined): ReadonlyMap<string, number> {
  const passes = new Map<string, number>();
  for (const { people, candidates } of way?.steps ?? [])
    for (const { n, of } of candidates[0]?.passing ?? [])
      for (const exam of of.slice(0, n)) passes.set(exam, (passes.get(exam) ?? 0) + people);
  return passes;
}
