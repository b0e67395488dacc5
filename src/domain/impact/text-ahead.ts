import { canonicalForm } from '../catalogue/canonical-form.ts';
import type { Cause } from '../standing/cause.ts';
import type { OutlookRequest } from '../standing/outlook-request.ts';
import { nextRenewalOutlook, type RenewalOutlook } from '../standing/renewal-outlook.ts';
import type { Situation } from '../standing/situation.ts';
import type { Span } from '../standing/spans.ts';
import type { Verdict } from '../standing/verdict.ts';
import type { Day } from '../time/day.ts';

/** Another text that will bind an award, as far as its texts are known. */
export interface TextAhead {
  /** The ids of the text that binds today, and of the one after it. */
  readonly before: string;
  readonly after: string;
  /** The first day on which it binds this award. */
  readonly from: Day;
  /** Whether it is met when it first decides: at the renewal that goes by it, else on its first day. */
  readonly verdict: Verdict;
  /** Where it is not met then, and would be but for something else than the text: somebody who leaves, say. */
  readonly besides?: readonly Cause[];
}

interface Known {
  readonly spans: readonly Span[];
  readonly renewals: readonly RenewalOutlook[];
  readonly safeUntil?: Day | undefined;
}

/**
 * The next change of the rules for a held award, whether or not it is safe by it. None where the new text asks this level for
 * the same in other words, or where the award ends before it binds.
 */
export function textAhead(
  { spans, renewals, safeUntil }: Known,
  request: OutlookRequest,
  base: Situation,
): TextAhead | undefined {
  const before = spans[0]?.version;
  if (before === undefined) return undefined;
  const found = inSpans(spans, renewals, before) ?? beyondSpans(renewals, before, request, base);
  if (!found || (safeUntil !== undefined && safeUntil < found.from)) return undefined;
  return asksOtherwise(before, found.after, request) ? { before, ...found } : undefined;
}

type Found = Omit<TextAhead, 'before'>;

function inSpans(spans: readonly Span[], renewals: readonly RenewalOutlook[], before: string): Found | undefined {
  for (const { version: after, from, verdict } of spans) {
    if (after === undefined || after === before) continue;
    const deciding = renewals.find(({ done, version }) => !done && version === after);
    return { after, from, ...(deciding ? decidedBy(deciding) : { verdict }) };
  }
  return undefined;
}

/** Where figures to come decide, nobody knows yet. What turns a renewal is looked for under the text that binds at it. */
function decidedBy({ verdict, awaits, causes }: RenewalOutlook): Pick<TextAhead, 'verdict' | 'besides'> {
  if (awaits) return { verdict: 'undetermined' };
  const isByText = causes.some(({ kind }) => kind === 'version');
  return { verdict, ...(verdict === 'not-met' && causes.length > 0 && !isByText && { besides: causes }) };
}

/** Terms may be longer than the time that is looked at. */
function beyondSpans(
  renewals: readonly RenewalOutlook[],
  before: string,
  request: OutlookRequest,
  base: Situation,
): Found | undefined {
  if (renewals.some(({ done }) => !done)) return undefined;
  const next = nextRenewalOutlook(request, base);
  return next?.version === undefined || next.version === before
    ? undefined
    : { after: next.version, from: next.renewal.anniversary, ...decidedBy(next) };
}

function asksOtherwise(before: string, after: string, { programme, competency, level }: OutlookRequest): boolean {
  const versions = programme.competencies.get(competency)?.versions ?? [];
  const [old, now] = [before, after].map((id) => versions.find((one) => one.id === id)?.levels.get(level));
  return old !== undefined && now !== undefined && canonicalForm(old) !== canonicalForm(now);
}
