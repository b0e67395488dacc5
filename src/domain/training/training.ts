import type { Text } from '../catalogue/text.ts';
import type { Day } from '../time/day.ts';
import type { Duration } from '../time/duration.ts';

/**
 * How exams can be prepared for and what they cost, in one currency and market. Money is a whole number of the
 * currency's smallest unit, so that sums are exact.
 */
export interface Training {
  /** ISO 4217. */
  readonly currency: string;
  /** The decimals of the currency: 2 for EUR, 0 for JPY. */
  readonly minorUnits: number;
  /** The figures are invented; every report that uses them says so. */
  readonly sample: boolean;
  /** By the id of the item. */
  readonly exams: ReadonlyMap<string, ExamTerms>;
  /** For items that are not named. */
  readonly otherwise?: ExamTerms;
  readonly offers: readonly TrainingOffer[];
  /** For exams without an offer: by oneself. */
  readonly selfStudy?: Preparation;
  readonly source?: string;
  readonly note?: Text;
}

/** What one try of an exam costs, and how long after a failed one the next may follow. */
export interface ExamTerms {
  readonly fee: number;
  readonly retakeWait: Duration;
}

export interface Preparation {
  /** For one person. */
  readonly price: number;
  /** Calendar time from the start until the person is ready for the exam. */
  readonly duration: Duration;
  /** Working hours that it takes. */
  readonly hours: number;
  /** Working hours to prepare and sit one more try of the exam. */
  readonly retakeHours: number;
  /** Of 1000 tries of the exam, so many are passed: 1 to 1000. */
  readonly pass: number;
}

export interface TrainingOffer extends Preparation {
  readonly id: string;
  readonly title: Text;
  readonly provider: string;
  /** It costs nothing, neither for a person nor for a group. */
  readonly free: boolean;
  /** It prepares for each of these items alone. */
  readonly prepares: readonly string[];
  /** None: in any. */
  readonly languages: readonly string[];
  /** Without it, online or everywhere. */
  readonly at?: OfferPlaces;
  /** None: it can begin on any day. */
  readonly sessions: readonly Session[];
  readonly group?: Group;
  /** The first and the last day on which it can begin. */
  readonly from?: Day;
  readonly to?: Day;
  readonly source?: string;
}

/** Held in each of these countries, and in each of these locations, in the words of affiliations. */
export interface OfferPlaces {
  readonly countries: readonly string[];
  readonly locations: readonly string[];
}

/** One class with fixed days; without seats it is never full. */
export interface Session {
  readonly id: string;
  readonly from: Day;
  readonly to: Day;
  readonly seats?: number;
  /** Where it is held, if that is elsewhere than the offer says. */
  readonly at?: OfferPlaces;
  /** For people to read: who can take it is for `at` to say. */
  readonly location?: string;
}

/** Bought as a whole for so many people, for this price in addition to the price for each person. */
export interface Group {
  readonly price: number;
  readonly seats: number;
}
