import type { AwardDecision } from '../domain/awards/award-decision.ts';
import type { BenefitUse } from '../domain/benefits/balance.ts';
import type { Cohort } from '../domain/catalogue/programme.ts';
import type { Language } from '../domain/catalogue/text.ts';
import type { Claim } from '../domain/membership/facts.ts';
import type { WantedAward } from '../domain/planning/targets-at-risk.ts';
import type { RenewalAwaited } from '../domain/renewal/facts-if-bound.ts';
import type { Day } from '../domain/time/day.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { WrittenPartnerFileWithLearning } from '../domain/training/written/learning.ts';

/**
 * What may be asked about one partner besides its standing. Names of awards and people are as they were written: whether
 * there are such is found out where the rules and the facts are read.
 */
export type Question = { readonly language: Language } & (
  | LevelQuestion
  | AheadQuestion
  | CorrectionsQuestion
  | ReleaseQuestion
  | DraftQuestion
  | FactsImpactQuestion
  | PlanQuestion
  | BenefitsQuestion
  | AwardsProvedQuestion
  | AwardsQuestion
  | AwardQuestion
  | PriorityQuestion
);

/** One level, judged alone. */
interface LevelQuestion {
  readonly kind: 'level';
  readonly competency: string;
  readonly level: string;
  /** As whoever begins, renews or holds would be judged; without it, as what it is. */
  readonly cohort?: Cohort;
  /** Only this clause of the requirement, by its id. */
  readonly part?: string;
}

/** What others may be told of its awards. */
interface AwardsProvedQuestion {
  readonly kind: 'awards-proved';
}

/** What will become of the awards as things stand, and the days that matter. */
interface AheadQuestion {
  readonly kind: 'forecast' | 'calendar' | 'calendar-file';
  readonly until: Day;
  readonly claims?: readonly Claim[];
  /** This moment, which a calendar file bears. */
  readonly now: Instant;
  /** The renewal that waits for its payment: the days ahead are told as if that came in today. */
  readonly awaited?: RenewalAwaited;
}

/** What the statements that became known since a moment would have altered. */
interface CorrectionsQuestion {
  readonly kind: 'corrections';
  readonly since: Instant;
  readonly claims?: readonly Claim[];
}

/** What a release of the rules does; without a name, the newest. */
interface ReleaseQuestion {
  readonly kind: 'release-impact';
  readonly release?: string;
}

/** What a draft of the rules would do. */
interface DraftQuestion {
  readonly kind: 'draft-impact';
  readonly label: string;
  readonly files: Readonly<Record<string, string>>;
}

/** What a change of the facts would do to the awards. */
export interface FactsImpactQuestion {
  readonly kind: 'facts-impact';
  /** The partner as it would be. */
  readonly after: WrittenPartnerFileWithLearning;
  /** The awards of which a renewal that waits for its payment has decided what becomes of them: nothing is told of them. */
  readonly decided?: readonly Claim[];
  /** The first day on which it is otherwise. */
  readonly on: Day;
  readonly until: Day;
  /** For who may not read all that is known of the partner: nothing of awards that stay as they are. */
  readonly onlyChanged: boolean;
}

/** The cheapest plan, with what is asked besides it. */
export interface PlanQuestion {
  readonly kind: 'plan';
  /** The awards to reach; without them, what is at risk is kept. */
  readonly targets?: readonly WantedAward[] | undefined;
  readonly by?: Day | undefined;
  /** The awards of which a renewal that waits for its payment has decided what becomes of them. */
  readonly decided?: readonly Claim[];
  /** As it was written: a number with or without decimals. */
  readonly budget?: string | undefined;
  /** In per mille. */
  readonly sure?: number | undefined;
  readonly lockIn?: readonly string[] | undefined;
  readonly lockOut?: readonly string[] | undefined;
  readonly survivesAnyLeaver?: boolean | undefined;
  readonly whatIf?: { readonly leave: readonly string[]; readonly from?: Day } | undefined;
  readonly explain?: boolean | undefined;
  readonly frontier?: boolean | undefined;
  readonly tell?: boolean | undefined;
}

/** What the awards give, and what of it is used. */
interface BenefitsQuestion {
  readonly kind: 'benefits';
  /** Those that stand. */
  readonly uses: readonly BenefitUse[];
}

/** Every award that it was ever given, as it stands on the day. */
interface AwardsQuestion {
  readonly kind: 'awards';
}

/** One award, on what terms it is held, and all that has happened to it. */
interface AwardQuestion {
  readonly kind: 'award';
  readonly competency: string;
  readonly level: string;
  /** What was decided about it, as whoever asks may know it. */
  readonly decisions: readonly AwardDecision[];
}

/** For which awards people are counted first, and whether another order would keep more of them. */
interface PriorityQuestion {
  readonly kind: 'priority';
}
