import { type Clause, clausesBelow } from '../catalogue/clause.ts';
import { type Item, retirementKnownOn } from '../catalogue/item.ts';
import { itemsBehind } from '../catalogue/items-behind.ts';
import { itemsInClause } from '../catalogue/items-in-clause.ts';
import type { Version } from '../catalogue/programme.ts';
import { exceptionsGranted } from '../membership/exceptions-granted.ts';
import { verdictIn, verdictOfClause } from '../standing/evaluate.ts';
import type { PersonId } from '../standing/finding.ts';
import { judgedOn, type Situation } from '../standing/situation.ts';
import type { Verdict } from '../standing/verdict.ts';
import { addDays, type Day } from '../time/day.ts';
import type { Period } from '../time/period.ts';
import type { OutlookRequest, Span } from './outlook.ts';

/** A day on which the verdict about a requirement turns. */
export interface Turn {
  readonly on: Day;
  readonly before: Verdict;
  readonly after: Verdict;
  readonly causes: readonly Cause[];
}

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
  | { readonly kind: 'exception-ends' | 'exception-begins'; readonly by: string }
  /** A figure moves into or out of the time that the rule looks at, or so much time has passed. */
  | { readonly kind: 'time-passes' };

/** Where the requirement turns between two spans, and why. */
export function turnsOf(spans: readonly Span[], request: OutlookRequest, base: Situation): readonly Turn[] {
  return spans.flatMap((span, index) => {
    const before = spans[index - 1];
    if (!before || before.verdict === span.verdict) return [];
    return [{ on: span.from, before: before.verdict, after: span.verdict, causes: causesOf(span, request, base) }];
  });
}

/** The text, where it alone turned the verdict; else what happened to the facts that it looks at. */
function causesOf({ from: on, verdict }: Span, request: OutlookRequest, base: Situation): readonly Cause[] {
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
  return [change, ...causesBetween(eve, on, textIn(old.version, request), request, base)];
}

const textIn = (version: Version | undefined, { level }: OutlookRequest): readonly Clause[] => {
  const text = version?.levels.get(level);
  return text ? [text] : [];
};

const clausesWithin = (clause: Clause): readonly Clause[] => [clause, ...clausesBelow(clause).flatMap(clausesWithin)];

/** What begins on `on` or ended on the eve, of all that the texts look at. */
export function causesBetween(
  eve: Day,
  on: Day,
  texts: readonly Clause[],
  { programme, facts }: OutlookRequest,
  { view: { knownOn } }: Situation,
): readonly Cause[] {
  const items = itemsBehind(texts.flatMap(itemsInClause), programme);
  const causes: Cause[] = [];
  const turned = ({ from, to }: Period, ends: Cause, begins: Cause) => {
    if (to === eve) causes.push(ends);
    if (from === on) causes.push(begins);
  };
  for (const { id: person, affiliations, credentials } of facts.people) {
    const relevant = credentials.filter((one) => items.has(one.item));
    if (relevant.length === 0) continue;
    const present = (day: Day) => affiliations.some((one) => one.from <= day && day <= one.to);
    if (present(eve) !== present(on)) causes.push({ kind: present(on) ? 'joins' : 'leaves', person });
    else if (present(on))
      for (const { item, earned, validThrough } of relevant)
        turned(
          { from: earned, to: validThrough },
          { kind: 'credential-ends', person, item },
          { kind: 'credential-begins', person, item },
        );
  }
  for (const item of [...items].flatMap((id): Item[] =>
    programme.items.has(id) ? [programme.items.get(id) as Item] : [],
  ))
    if (retirementKnownOn(item, knownOn)?.acceptedUntil === eve)
      causes.push({ kind: 'acceptance-ends', item: item.id });
  for (const { item, ...days } of facts.grants)
    if (items.has(item)) turned(days, { kind: 'grant-ends', item }, { kind: 'grant-begins', item });
  const clauses = texts.flatMap(clausesWithin);
  for (const { status, ...days } of facts.statuses)
    if (clauses.some((one) => one.kind === 'holds' && one.status === status))
      turned(days, { kind: 'status-ends', status }, { kind: 'status-begins', status });
  for (const { kind: evidence, on: from, validThrough: to } of facts.evidence)
    if (clauses.some((one) => one.kind === 'evidence' && one.evidence === evidence))
      turned({ from, to }, { kind: 'evidence-ends', evidence }, { kind: 'evidence-begins', evidence });
  for (const { by, ...days } of exceptionsGranted(programme, facts))
    turned(days, { kind: 'exception-ends', by }, { kind: 'exception-begins', by });
  return causes.length > 0 ? causes : [{ kind: 'time-passes' }];
}
