import type { Clause } from '../catalogue/clause.ts';
import type { Version } from '../catalogue/programme.ts';
import { addDays, type Day } from '../time/day.ts';
import type { Cause } from './cause.ts';
import { causesBetween } from './causes-between.ts';
import { verdictIn, verdictOfClause } from './evaluate.ts';
import type { OutlookRequest } from './outlook-request.ts';
import { judgedOn, type Situation } from './situation.ts';
import type { Span } from './spans.ts';
import type { Verdict } from './verdict.ts';

/** A day on which the verdict about a requirement turns. */
export interface Turn {
  readonly on: Day;
  readonly before: Verdict;
  readonly after: Verdict;
  readonly causes: readonly Cause[];
}

/** Where the requirement turns between two spans, and why. */
export function turnsOf(spans: readonly Span[], request: OutlookRequest, base: Situation): readonly Turn[] {
  return spans.flatMap((span, index) => {
    const before = spans[index - 1];
    if (!before || before.verdict === span.verdict) return [];
    return [
      {
        on: span.from,
        before: before.verdict,
        after: span.verdict,
        causes: causesOfTurn(span.from, span.verdict, request, base),
      },
    ];
  });
}

/**
 * What turned a requirement to a verdict: what happened to the facts that it looks at, and the text where another one binds
 * and the facts alone would not have done it.
 */
export function causesOfTurn(on: Day, verdict: Verdict, request: OutlookRequest, base: Situation): readonly Cause[] {
  const eve = addDays(on, -1);
  const old = verdictIn(judgedOn(base, eve), { ...request, day: eve });
  const now = verdictIn(judgedOn(base, on), { ...request, day: on });
  const change: Cause = {
    kind: 'version',
    ...(now.version && { version: now.version.id }),
    ...(old.version && { before: old.version.id }),
  };
  if (old.version?.id === now.version?.id) return causesBetween(eve, on, textIn(now.version, request), request, base);
  const [oldText] = textIn(old.version, request);
  const byOldText = oldText ? verdictOfClause(oldText, judgedOn(base, on)) : 'not-met';
  if (byOldText !== verdict) return [change];
  const facts = causesBetween(eve, on, textIn(old.version, request), request, base);
  // The new text alone would have left it as it was: what happened to the facts is all that turned it.
  const [newText] = textIn(now.version, request);
  return newText && verdictOfClause(newText, judgedOn(base, eve)) === old.verdict ? facts : [change, ...facts];
}

const textIn = (version: Version | undefined, { level }: OutlookRequest): readonly Clause[] => {
  const text = version?.levels.get(level);
  return text ? [text] : [];
};
