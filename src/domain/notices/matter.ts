import type { TextAhead } from '../impact/text-ahead.ts';
import type { Claim } from '../membership/facts.ts';
import type { Cause } from '../standing/cause.ts';
import type { Verdict } from '../standing/verdict.ts';
import type { Day } from '../time/day.ts';
import type { TransferLoss } from './transfer.ts';

/** What a notice about an award says: in codes, days and ids alone, so that no erasure has to look. */
export interface AwardMatter {
  readonly award: Claim;
  /** The last day on which something can be done about it. */
  readonly by?: Day;
  /** Of a renewal: the first day on which it can be done, and how it will go as things stand. */
  readonly opens?: Day;
  readonly verdict?: Verdict;
  /** From when it is at risk; left out where it has been so for as long as it is held. */
  readonly riskFrom?: Day;
  /** The last day on which it is held as things stand. */
  readonly safeUntil?: Day;
  /** The text by which the renewal that puts it at risk goes, and how it would go by that. */
  readonly goesBy?: { readonly version: string; readonly verdict: Verdict };
  /** Where its next renewal would not succeed: the highest lower level at which it can go on as things stand. */
  readonly goesOnAs?: string;
  readonly causes: readonly Cause[];
}

/** What a notice about an audit says. `by` is the day of the audit, or the last one for a cure. */
export interface AuditMatter extends AwardMatter {
  /** The kind of evidence that it is for. */
  readonly audit: string;
  /** The day of the audit, or on which it was passed or not. */
  readonly on: Day;
  /** From when on the next one can be applied for. */
  readonly again?: Day;
}

/** What a notice about evidence that is or was in doubt says. */
export interface EvidenceMatter {
  /** Its kind, and the day on which it happened. */
  readonly evidence: string;
  readonly on: Day;
  /** The first day on which it counts no more. */
  readonly revokedOn?: Day;
}

/** What a notice about somebody's credential says that ends, and takes awards with it. */
export interface CredentialMatter {
  readonly person: string;
  readonly item: string;
  /** The last day on which it counts. */
  readonly last: Day;
  readonly awards: readonly Claim[];
}

/** What a notice about a renewal that was asked for says, by its cause. */
export interface RenewalMatter {
  /** Its id. */
  readonly renewal: string;
  readonly anniversary: Day;
  /** What is to be paid, in the smallest unit of the currency, and by when. */
  readonly invoice?: { readonly number: number; readonly gross: number; readonly currency: string };
  readonly by?: Day;
  /** The last day on which it was to be paid has gone by. */
  readonly isOver?: boolean;
  /** The office had recorded a payment wrongly, and took that back on this day. */
  readonly mistakenOn?: Day;
  readonly paidOn?: Day;
  /** What goes on, and at which level where that is another one. */
  readonly kept?: readonly (Claim & { readonly at?: string })[];
  readonly ended?: readonly (Claim & { readonly ends: Day })[];
  /** The next renewal day of what goes on. */
  readonly next?: Day;
}

/** What a notice about a change of the rules says: what is different in the two texts is told when it is read. */
export interface RulesMatter extends TextAhead {
  /** The award whose text changes. */
  readonly bound: Claim;
  /** The day as of which the verdict was given: what was said stays, and the standing may be another one by then. */
  readonly asOf: Day;
}

export type StandingMatter =
  | AwardMatter
  | AuditMatter
  | EvidenceMatter
  | CredentialMatter
  | RenewalMatter
  | RulesMatter;

/** What is to be said, by the cause: of people who leave, awards or credentials. */
export type NoticeContent = TransferLoss | StandingMatter;

/** Could somebody take a place: does it come about by a person, or by what people hold? No person makes up for a figure. */
export function isOfPeople(content: NoticeContent): boolean {
  if ('credentials' in content || 'item' in content) return true;
  const causes = 'causes' in content ? content.causes : 'bound' in content ? (content.besides ?? []) : [];
  return causes.some((one) => 'person' in one || one.kind === 'acceptance-ends');
}

/** The same with other names for the people: inside, they are known by ids, and in facts by codes. */
export function withPeople<Matter extends StandingMatter>(matter: Matter, named: (person: string) => string): Matter {
  const causesOf = (causes: readonly Cause[]) =>
    causes.map((one) => ('person' in one ? { ...one, person: named(one.person) } : one));
  if ('renewal' in matter || 'evidence' in matter) return matter;
  if ('bound' in matter) return { ...matter, ...(matter.besides && { besides: causesOf(matter.besides) }) };
  if ('item' in matter) return { ...matter, person: named(matter.person) };
  return { ...matter, causes: causesOf(matter.causes) };
}
