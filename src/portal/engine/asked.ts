import type { Assessment } from '../../client/index.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import type { Claim } from '../../domain/membership/facts.ts';
import type { WrittenPartnerFileWithLearning } from '../../domain/training/written/learning.ts';
import type { LossesTold, Offered, PartnerRead, PlanTold } from './told.ts';

interface About {
  readonly partner: WrittenPartnerFileWithLearning;
  readonly day: string;
  readonly language: Language;
}

/** Everything that a page may ask of an engine, and what it answers: plain data both ways, as they go to another thread and back. */
export interface Exchanges {
  /** What the programme knows, to choose from. */
  readonly offered: { readonly asked: { readonly language: Language }; readonly answer: Offered };
  /** Where a partner stands, as the API answers it. Without claims, what it claims, else holds. */
  readonly standing: { readonly asked: About & { readonly claims?: readonly Claim[] }; readonly answer: Assessment };
  /** Until when each award is safe if nobody does anything. */
  readonly losses: { readonly asked: About & { readonly claims?: readonly Claim[] }; readonly answer: LossesTold };
  /** A partner in a file that somebody has here. */
  readonly partner: {
    readonly asked: { readonly text: string; readonly file: string; readonly language: Language };
    readonly answer: PartnerRead;
  };
  /** The cheapest way to one award. */
  readonly plan: { readonly asked: About & { readonly target: Claim }; readonly answer: PlanTold };
}

export type Kind = keyof Exchanges;
export type Asked<K extends Kind = Kind> = { [One in K]: { readonly kind: One } & Exchanges[One]['asked'] }[K];
export type Answer<K extends Kind> = Exchanges[K]['answer'];
