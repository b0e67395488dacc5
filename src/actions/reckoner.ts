import type { Money } from '../domain/benefits/money.ts';
import type { Language } from '../domain/catalogue/text.ts';
import type { DecidedBeside } from '../domain/catalogue/with-rulings.ts';
import type { AwardInShort } from '../domain/impact/award-in-short.ts';
import type { Claim } from '../domain/membership/facts.ts';
import type { DueNotice } from '../domain/notices/due-notices.ts';
import type { LapsedAward } from '../domain/standing/lapsed-awards.ts';
import type { Day } from '../domain/time/day.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { WrittenPartnerFileWithLearning } from '../domain/training/written/learning.ts';
import type { Context } from './context.ts';
import type { Question } from './question.ts';
import type { Done } from './refusal.ts';

/** Works out what takes time, beside the thread that answers requests: everything that goes in and out is plain data. */
export interface Reckoner {
  standing(asked: StandingToReckon): Promise<Done<StandingReckoned>>;
  /** The answer in its published form (src/answers), as text. */
  answer(asked: ToReckon & Question): Promise<Done<string>>;
}

/** An action that needs something worked out. */
export interface ReckoningContext extends Context {
  readonly reckoner: Reckoner;
}

export interface ToReckon {
  readonly catalogue: {
    /** The id of the version: what it says never changes, so it is read once. */
    readonly version: string;
    files(): Promise<Readonly<Record<string, string>>>;
  };
  /** What the programme ever ruled beside the pack; what of it is to be known, the moment tells. */
  readonly rulings: readonly DecidedBeside[];
  readonly partner: WrittenPartnerFileWithLearning;
  readonly day: Day;
  readonly knownAt: Instant;
}

export interface StandingToReckon extends ToReckon {
  readonly claims?: readonly Claim[];
  readonly languages: readonly Language[];
  /** Also what lists tell of each award. */
  readonly inShort: boolean;
}

/** An award that has lapsed, with what went with it in a year where the rules say what that is worth. */
export interface LapsedWorth extends LapsedAward {
  readonly worth?: Money;
}

/** The answer as JSON text in each language that was asked for. */
export interface StandingReckoned {
  readonly answers: Readonly<Partial<Record<Language, string>>>;
  readonly awards: readonly AwardInShort[];
  /** What is recorded and has lapsed, where lists are told. */
  readonly lapsed: readonly LapsedWorth[];
  /** What must be heard of the awards that are held, where lists are told; people by their codes. */
  readonly due: readonly DueNotice[];
  readonly country?: string;
}
