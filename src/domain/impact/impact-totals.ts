import { claimName } from '../membership/facts.ts';
import type { Day } from '../time/day.ts';
import type { Effect } from './effect.ts';
import { easiestWay, passesOf } from './needed.ts';
import type { LevelImpact } from './partner-impact.ts';

/** As much of a level as sums are made from. */
export type CountedLevel = Pick<LevelImpact, 'claim' | 'effect' | 'held' | 'on' | 'renewal' | 'since' | 'standing'>;

/** How many levels of each effect. */
export type EffectCounts = Readonly<Record<Effect, number>>;

/** What a change of rules does to many partners. */
export interface ImpactTotals {
  readonly partners: number;
  /** Those that hold a level to which the change matters. */
  readonly affected: number;
  /** Those that lose a level unless they act. */
  readonly losing: number;
  /** By competency/level, in catalogue order. */
  readonly byLevel: ReadonlyMap<string, EffectCounts>;
  /** By the country that partners state; '' for those that state none. */
  readonly byCountry: ReadonlyMap<string, EffectCounts>;
  /** By the month in which the new rules decide, or since or from which a level is kept, in reach or not any more, as 2018-08. */
  readonly byMonth: ReadonlyMap<string, EffectCounts>;
  /** The passes that the easiest ways to keep what would be lost ask for, by exam and the month in which they are due. */
  readonly load: readonly ExamLoad[];
}

export interface ExamLoad {
  readonly exam: string;
  readonly month: string;
  readonly passes: number;
  /** In how many of these cases another exam would do as well. */
  readonly replaceable: number;
}

export const noEffects: EffectCounts = {
  lost: 0,
  kept: 0,
  'fails-anyway': 0,
  relieved: 0,
  gained: 0,
  closed: 0,
  open: 0,
};

/**
 * Adds up the impacts of many partners, one after the other, without keeping them. `order` names the levels in catalogue
 * order; `lastDayToTake` says of exams until when they can be taken, where that is known.
 */
export class ImpactCounter {
  readonly #order: readonly string[];
  readonly #lastDayToTake: (exam: string) => Day | undefined;
  #partners = 0;
  #affected = 0;
  #losing = 0;
  readonly #byLevel = new Map<string, Record<Effect, number>>();
  readonly #byCountry = new Map<string, Record<Effect, number>>();
  readonly #byMonth = new Map<string, Record<Effect, number>>();
  readonly #load = new Map<string, ExamLoad>();

  constructor(order: readonly string[], lastDayToTake: (exam: string) => Day | undefined) {
    this.#order = order;
    this.#lastDayToTake = lastDayToTake;
  }

  add({ levels, country = '' }: { readonly levels: readonly CountedLevel[]; readonly country?: string }): void {
    this.#partners++;
    if (levels.some((level) => level.held)) this.#affected++;
    if (levels.some((level) => level.effect === 'lost')) this.#losing++;
    for (const level of levels) {
      count(this.#byLevel, claimName(level.claim), level.effect);
      count(this.#byCountry, country, level.effect);
      count(this.#byMonth, monthOf(decidedOn(level)), level.effect);
      if (level.effect === 'lost') this.#addLoad(level);
    }
  }

  totals(): ImpactTotals {
    return {
      partners: this.#partners,
      affected: this.#affected,
      losing: this.#losing,
      byLevel: new Map(
        this.#order.flatMap((name) => {
          const counts = this.#byLevel.get(name);
          return counts ? [[name, counts] as const] : [];
        }),
      ),
      byCountry: sorted(this.#byCountry),
      byMonth: sorted(this.#byMonth),
      load: [...this.#load.values()].sort(
        (a, b) => compare(a.month, b.month) || b.passes - a.passes || compare(a.exam, b.exam),
      ),
    };
  }

  #addLoad(level: CountedLevel): void {
    const way = easiestWay(level);
    const month = monthOf(level.on);
    const isOpen = (exam: string) => (this.#lastDayToTake(exam) ?? level.on) >= level.on;
    for (const [exam, { passes, replaceable }] of way ? passesOf(way, isOpen) : []) {
      const key = `${month} ${exam}`;
      const known = this.#load.get(key) ?? { exam, month, passes: 0, replaceable: 0 };
      this.#load.set(key, {
        ...known,
        passes: known.passes + passes,
        replaceable: known.replaceable + replaceable,
      });
    }
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const sorted = (counts: ReadonlyMap<string, EffectCounts>) => new Map([...counts].sort(([a], [b]) => compare(a, b)));

function count(counts: Map<string, Record<Effect, number>>, key: string, effect: Effect): void {
  const known = counts.get(key) ?? { ...noEffects };
  known[effect]++;
  counts.set(key, known);
}

/** What is kept without waiting for a renewal has been so since the new rules began, where that is behind. */
const decidedOn = ({ effect, on, renewal, since }: CountedLevel): Day =>
  effect === 'kept' && since !== undefined && !renewal && since < on ? since : on;

export const monthOf = (day: Day): string => day.slice(0, 7);
