import type { Text } from '../catalogue/text.ts';
import type { Day } from '../time/day.ts';
import type { Duration } from '../time/duration.ts';

/** How exams can be prepared for and what they cost, in one currency and market. */
export interface Training {
  /** ISO 4217. */
  readonly currency: string;
  readonly minorUnits: number;
  /** Invented figures, to be said in every report. */
  readonly sample: boolean;
  readonly exams: ReadonlyMap<string, ExamTerms>;
  readonly otherwise?: ExamTerms;
  readonly offers: readonly TrainingOffer[];
  readonly selfStudy?: Preparation;
  readonly source?: string;
  readonly note?: Text;
}

export interface ExamTerms {
  readonly fee: number;
  readonly retakeWait: Duration;
}

export interface Preparation {
  readonly price: number;
  readonly duration: Duration;
  readonly hours: number;
  readonly retakeHours: number;
  readonly pass: number;
}

export interface TrainingOffer extends Preparation {
  readonly id: string;
  readonly title: Text;
  readonly provider: string;
  readonly free: boolean;
  readonly prepares: readonly string[];
  readonly languages: readonly string[];
  readonly sessions: readonly { readonly id: string; readonly from: Day; readonly to: Day; readonly seats?: number }[];
  readonly group?: { readonly price: number; readonly seats: number };
  readonly from?: Day;
  readonly to?: Day;
  readonly source?: string;
}
