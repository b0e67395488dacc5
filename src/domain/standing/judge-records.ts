import { exactly, type Range } from '../numbers/range.ts';
import { one, rational, roundedUp } from '../numbers/rational.ts';
import { addDays, type Day } from '../time/day.ts';
import { backwards, shift } from '../time/duration.ts';
import type { Period } from '../time/period.ts';
import type { ClauseOf, Judged } from './judged.ts';
import { compareRanges, measure } from './measure.ts';
import type { Situation } from './situation.ts';
import { countsByText } from './version-by-evidence.ts';

/** Judges whether a status is held on the day, at the level or a higher one, and for long enough. */
export function judgeHolding(clause: ClauseOf<'holds'>, { view }: Situation): Judged {
  const { status, level, since } = clause;
  const ranks = view.programme.levels.map((one) => one.id);
  const wanted = level === undefined ? -1 : ranks.indexOf(level);
  const suitable = view
    .statuses(status)
    .filter((one) => level === undefined || ranks.indexOf(one.level ?? '') >= wanted);
  const from = heldFrom(suitable, view.day);
  const longEnough = from !== undefined && (since === undefined || from <= shift(view.day, backwards(since)));
  return {
    kind: 'holds',
    status,
    ...(level !== undefined && { level }),
    ...(since && { since }),
    ...(from !== undefined && { heldFrom: from }),
    verdict: longEnough ? 'met' : 'not-met',
  };
}

/** The first day of the time, without a gap up to `day`, in which one of the periods ran; nothing where none runs on that day. */
export function heldFrom(periods: readonly Period[], day: Day): Day | undefined {
  let since: Day | undefined;
  let until = day;
  for (;;) {
    const before = periods.filter(
      (period) => period.from <= until && period.to >= until && (since === undefined || period.from < since),
    );
    if (before.length === 0) return since;
    since = before.map((period) => period.from).reduce((a, b) => (a < b ? a : b));
    until = addDays(since, -1);
  }
}

/** Judges whether there is enough evidence of the kind, of the outcome and the age that are asked. */
export function judgeEvidence(clause: ClauseOf<'evidence'>, situation: Situation): Judged {
  const { view, renewal } = situation;
  const within = evidencePeriod(clause, situation);
  const text = textOf(clause, situation);
  const suitable = view.evidence(clause.evidence).filter((one) => {
    if (one.on > view.day || one.validThrough < view.day) return false;
    if (within && (one.on < within.from || one.on > within.to)) return false;
    if (text && !countsByText(one, text.competency, text.version)) return false;
    if (clause.outcome !== undefined && one.outcome !== clause.outcome) return false;
    return [...clause.where].every(([field, value]) => one.details[field] === value);
  });
  const sure = suitable.filter((one) => one.state === 'confirmed');
  const needed = measure(clause.count, situation) ?? exactly(one);
  const found: Range = { low: rational(sure.length), high: rational(suitable.length) };
  return {
    kind: 'evidence',
    evidence: clause.evidence,
    ...(clause.outcome !== undefined && { outcome: clause.outcome }),
    needed: Number(roundedUp(needed.high ?? one)),
    found: sure.map((one) => one.on).sort(),
    ...(within && (clause.within !== 'renewal' || renewal) && { within }),
    verdict: compareRanges(found, 'at-least', needed),
  };
}

function textOf({ inText }: ClauseOf<'evidence'>, { view }: Situation) {
  const competency = inText && view.programme.competencies.get(inText.competency);
  const version = competency?.versions.find((one) => one.id === inText?.version);
  return competency && version && { competency, version };
}

function evidencePeriod(clause: ClauseOf<'evidence'>, { view, renewal }: Situation): Period | undefined {
  if (clause.within === undefined) return undefined;
  if (clause.within === 'renewal') return renewal?.window;
  // As for credentials: what is exactly so old is not older.
  return { from: shift(view.day, backwards(clause.within)), to: view.day };
}
