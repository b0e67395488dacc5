import type { Sentence } from '../../client/index.ts';
import type { Gap } from '../../domain/impact/gap.ts';
import type { WrittenPartnerFileWithLearning } from '../../domain/training/written/learning.ts';

export interface ItemOffered {
  readonly id: string;
  /** As people find it: its number and its title, or its title alone. */
  readonly name: string;
  /** From when to when somebody can come by it. */
  readonly from?: string;
  readonly until?: string;
}

export interface CompetencyOffered {
  readonly id: string;
  readonly name: string;
  readonly levels: readonly { readonly id: string; readonly name: string }[];
  /** The last day of its awards, where it ends. */
  readonly ends?: string;
}

/** What a programme tells partners apart by, and what it calls that. */
export interface AttributeOffered {
  readonly id: string;
  readonly name: string;
  readonly values: readonly { readonly id: string; readonly name: string }[];
}

/** What a programme knows: what its awards are, and what people can earn. */
export interface Offered {
  readonly programme: string;
  readonly name: string;
  readonly source?: string;
  readonly hasTraining: boolean;
  readonly attributes: readonly AttributeOffered[];
  readonly items: readonly ItemOffered[];
  readonly competencies: readonly CompetencyOffered[];
}

/** One thing that is wrong with a file, in words, and where. */
export interface ProblemTold {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** A file is accepted as a whole, or refused with everything that is wrong with it. */
export type PartnerRead =
  | { readonly ok: true; readonly partner: WrittenPartnerFileWithLearning }
  | { readonly ok: false; readonly problems: readonly ProblemTold[] };

/** A plan in sentences: what it comes to, what it rests on, who does what, and why it cannot be cheaper. */
export interface PlanTold {
  readonly summary: string;
  readonly cautions: readonly string[];
  readonly people: readonly Sentence[];
  readonly proof?: string;
}

/** Until when an award is safe as things stand, and why it is at risk, in words. */
export interface AwardLoss {
  readonly claim: { readonly competency: string; readonly level: string };
  readonly name: string;
  readonly held: boolean;
  readonly safeUntil?: string;
  readonly risk?: string;
  /** The least that people could do to keep it; left out where it is safe, or nothing that they do is enough. */
  readonly gap?: Gap;
}

/** What is lost next, as far as a day. */
export interface LossesTold {
  readonly until: string;
  readonly awards: readonly AwardLoss[];
}
