import type { Day } from '../time/day.ts';
import type { PersonId } from './finding.ts';

/** What happened on a day, or on the day before for the last time, that a requirement looks at. */
export type Cause =
  /** Another text binds from the day on, or none any more. */
  | { readonly kind: 'version'; readonly version?: string; readonly before?: string }
  | { readonly kind: 'leaves' | 'joins'; readonly person: PersonId }
  | { readonly kind: 'credential-ends' | 'credential-begins'; readonly person: PersonId; readonly item: string }
  | { readonly kind: 'acceptance-ends'; readonly item: string }
  | { readonly kind: 'grant-ends' | 'grant-begins'; readonly item: string }
  | { readonly kind: 'status-ends' | 'status-begins'; readonly status: string }
  | { readonly kind: 'evidence-ends' | 'evidence-begins'; readonly evidence: string }
  /** What a rule wants to be recent is too old for it from the day on. */
  | { readonly kind: 'evidence-too-old'; readonly evidence: string }
  | { readonly kind: 'credential-too-old'; readonly person: PersonId; readonly item: string }
  /** A status has been held for as long as a rule asks. */
  | { readonly kind: 'status-long-enough'; readonly status: string }
  | { readonly kind: 'exception-ends' | 'exception-begins'; readonly by: string }
  /**
   * Figures move out of the time that the rule looks at, or into it. `last` is the day of the newest one that leaves it;
   * left out where none does, or not the same of all metrics.
   */
  | { readonly kind: 'figures-move'; readonly metrics: readonly string[]; readonly last?: Day }
  /** Figures have moved out of it by a day that has gone by: no new ones of those months are waited for. */
  | { readonly kind: 'figures-gone'; readonly metrics: readonly string[]; readonly last?: Day }
  /** So do records. */
  | { readonly kind: 'records-move'; readonly records: readonly string[] }
  /** Of the days that a rule looks back on, those before this one no longer count. */
  | { readonly kind: 'window-moves'; readonly from: Day }
  /** The award itself ends, or its competency does. */
  | { readonly kind: 'award-ends' }
  /** The last day on which any award of the competency could be renewed lies before its next renewal. */
  | { readonly kind: 'renewals-over'; readonly lastRenewal: Day }
  /** The last renewal was not done, and what keeps the award ends. */
  | { readonly kind: 'renewal-missed'; readonly anniversary: Day }
  /** Its holders hold another competency from then on, without applying. */
  | { readonly kind: 'succeeded'; readonly competency: string }
  /** Time has passed, and nothing that is known by name began or ended with it. */
  | { readonly kind: 'time-passes' };

/** The metrics of which new figures decide, where nothing but older figures that no longer count turns a requirement. */
export function figuresAwaited(causes: readonly Cause[]): readonly string[] | undefined {
  // Records that move with them are reported with them.
  const deciding = causes.filter((cause) => cause.kind !== 'records-move');
  const moving = deciding.flatMap((cause) => (cause.kind === 'figures-move' ? [cause] : []));
  return moving.length > 0 && moving.length === deciding.length ? moving.flatMap((cause) => cause.metrics) : undefined;
}

/** The same causes where the day has gone by: the figures that would have been awaited then have not come. */
export const asGone = (causes: readonly Cause[]): readonly Cause[] =>
  causes.map((cause) => (cause.kind === 'figures-move' ? { ...cause, kind: 'figures-gone' } : cause));
