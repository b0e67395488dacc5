import type { Succession } from '../catalogue/programme.ts';
import type { Exception } from '../membership/facts.ts';
import type { Held } from '../standing/held.ts';
import type { LapseReason } from '../standing/lapse-reasons.ts';
import type { Day } from '../time/day.ts';
import type { AwardDecision } from './award-decision.ts';

/** Something that happened to one award on a day. */
export type AwardEvent = { readonly day: Day } & (
  | AwardBegins
  | AwardGoesOn
  | AwardEnds
  | { readonly kind: 'exception'; readonly exception: Exception }
  | { readonly kind: 'decision'; readonly decision: AwardDecision }
);

type AwardBegins =
  /** Again: it had been held before, and was not in between. */
  | {
      readonly kind: 'enrolled';
      readonly again: boolean;
      /** The level that was held until the eve, and goes on as this one. */
      readonly after?: string;
    }
  /** Without applying: holders of earlier competencies hold this one from then on. */
  | { readonly kind: 'came-from'; readonly how: Succession['how']; readonly competencies: readonly string[] }
  /** The same award was not held, and is again: what decides has turned, or somebody has decided so. */
  | { readonly kind: 'reinstated'; readonly because: Held['because'] | 'decision'; readonly exception?: Exception };

type AwardGoesOn =
  /** It is recorded that the renewal was done; without an anniversary, of whichever was open then. */
  | { readonly kind: 'renewed'; readonly anniversary?: Day; readonly paid?: Day }
  /** At an anniversary: the requirement was met in its window, or in the time after it, or nothing could have failed it. */
  | { readonly kind: 'kept'; readonly anniversary: Day; readonly because: 'met' | 'met-late' | 'not-judged' }
  /** The requirement is met again, where it is asked for on other days than those of renewals. */
  | { readonly kind: 'met-again' }
  /** It is held by an exception alone from this day on. */
  | { readonly kind: 'kept-by-exception'; readonly exception: Exception }
  /** What decides failed, and it is held for a time nevertheless. */
  | { readonly kind: 'grace'; readonly until?: Day }
  /** Its competency has closed, and those who held it keep it for a time of their own. */
  | { readonly kind: 'retiring'; readonly until?: Day };

type AwardEnds =
  | { readonly kind: 'lapsed'; readonly reasons: readonly LapseReason[] }
  /** Its competency was renamed, merged or split, and it goes on as these. */
  | { readonly kind: 'went-into'; readonly how: Succession['how']; readonly competencies: readonly string[] }
  /** It goes on at another level. */
  | { readonly kind: 'went-on-at'; readonly level: string }
  /** Its partner let it go at a renewal. */
  | { readonly kind: 'let-go' }
  /** The office ended it, as its renewal was not paid. */
  | { readonly kind: 'ended-unpaid' }
  /** Its competency is held by nobody any more, or by nobody for so long. */
  | { readonly kind: 'retired' }
  /** Its record ends, and nothing says why. */
  | { readonly kind: 'ended' };

/** Whether an award is held after something happened to it; undefined where that changes nothing. */
export function heldAfter({ kind }: AwardEvent): boolean | undefined {
  switch (kind) {
    case 'enrolled':
    case 'came-from':
    case 'reinstated':
      return true;
    case 'lapsed':
    case 'went-into':
    case 'went-on-at':
    case 'let-go':
    case 'ended-unpaid':
    case 'retired':
    case 'ended':
      return false;
    case 'renewed':
    case 'kept':
    case 'met-again':
    case 'kept-by-exception':
    case 'grace':
    case 'retiring':
    case 'exception':
    case 'decision':
      return undefined;
    default:
      return kind satisfies never;
  }
}
