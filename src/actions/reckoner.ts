import type { Language } from '../domain/catalogue/text.ts';
import type { AwardInShort } from '../domain/impact/award-in-short.ts';
import type { Claim } from '../domain/membership/facts.ts';
import type { PlanOptions } from '../domain/planning/plan-request.ts';
import type { WantedAward } from '../domain/planning/targets-at-risk.ts';
import type { Day } from '../domain/time/day.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { WrittenPartnerFileWithLearning } from '../domain/training/written/learning.ts';
import type { Context } from './context.ts';
import type { Done } from './refusal.ts';

/** Works out what takes time, beside the thread that answers requests: everything that goes in and out is plain data. */
export interface Reckoner {
  standing(asked: StandingToReckon): Promise<Done<StandingReckoned>>;
  forecast(asked: ForecastToReckon): Promise<Done<string>>;
  plan(asked: PlanToReckon): Promise<Done<string>>;
}

/** An action that needs something worked out. */
export interface ReckoningContext extends Context {
  readonly reckoner: Reckoner;
}

interface ToReckon {
  readonly catalogue: {
    /** The id of the version: what it says never changes, so it is read once. */
    readonly version: string;
    files(): Promise<Readonly<Record<string, string>>>;
  };
  readonly partner: WrittenPartnerFileWithLearning;
  readonly day: Day;
  readonly knownAt: Instant;
  readonly claims?: readonly Claim[];
}

export interface StandingToReckon extends ToReckon {
  readonly languages: readonly Language[];
  /** Also what lists tell of each award. */
  readonly inShort: boolean;
}

/** The answer as JSON text in each language that was asked for. */
export interface StandingReckoned {
  readonly answers: Readonly<Partial<Record<Language, string>>>;
  readonly awards: readonly AwardInShort[];
  readonly country?: string;
}

export interface ForecastToReckon extends ToReckon {
  readonly until: Day;
  readonly language: Language;
}

export interface PlanToReckon extends Omit<ToReckon, 'claims'> {
  readonly language: Language;
  /** The awards to reach; without them, what is at risk is kept. */
  readonly wanted?: readonly WantedAward[];
  readonly by?: Day;
  readonly options?: PlanOptions;
  readonly explain?: boolean;
  readonly frontier?: boolean;
}
