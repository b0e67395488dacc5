import type { Day } from '../time/day.ts';
import { periodOf } from '../time/window.ts';
import { daysOfChange } from './days-of-change.ts';
import { type ClauseOf, type Judge, type Judged, verdictOf } from './judged.ts';
import { inPlace, onDay, type Situation } from './situation.ts';
import { allOf, nOf } from './verdict.ts';

/** Judges a clause on every day of a window on which its verdict can change. */
export function judgeDuring(clause: ClauseOf<'during'>, situation: Situation, judge: Judge): Judged {
  const { view, renewal } = situation;
  const window = periodOf(clause.window, view.day, renewal?.window);
  const until = window.to < view.day || clause.window.kind === 'fixed' ? window.to : view.day;
  const days = daysOfChange([clause.clause], situation, { from: window.from, to: until });
  const judged = days.map((day) => ({ day, finding: judge(clause.clause, judgedOn(clause, situation, day)) }));
  const verdict =
    clause.days === 'any'
      ? nOf(
          1,
          judged.map((one) => one.finding.verdict),
        )
      : allOf(judged.map((one) => one.finding.verdict));
  const met = judged.find((one) => one.finding.verdict === 'met');
  const failed = judged.find((one) => one.finding.verdict !== 'met');
  const telling = clause.days === 'any' ? (met ?? judged.at(-1)) : (failed ?? judged.at(-1));
  return {
    kind: 'during',
    window,
    days: clause.days,
    ...(met && { metOn: met.day }),
    ...(failed && { failedOn: failed.day }),
    ...(telling && { finding: telling.finding }),
    verdict,
  };
}

/** On another day, that day's facts; and that day's rules unless today's are to be used. */
const judgedOn = (clause: ClauseOf<'during'>, situation: Situation, day: Day): Situation => ({
  ...onDay(situation, day),
  ruleDay: clause.judgedBy === 'today' ? situation.ruleDay : day,
});

/** Judges a clause with the people and figures of each country or location alone. */
export function judgePlaces(clause: ClauseOf<'per'>, situation: Situation, judge: Judge): Judged {
  const kind = clause.scope as 'country' | 'location';
  const everywhere = situation.viewOn(situation.view.day);
  const names = clause.over ?? everywhere.places(kind);
  const places = new Map(names.map((place) => [place, judge(clause.clause, inPlace(situation, { kind, place }))]));
  const verdicts = [...places.values()].map(verdictOf);
  const verdict = names.length === 0 ? 'not-met' : clause.combine === 'all' ? allOf(verdicts) : nOf(1, verdicts);
  return { kind: 'per', scope: clause.scope, combine: clause.combine, places, verdict };
}
