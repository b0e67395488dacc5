import type { Programme } from '../../catalogue/programme.ts';
import type { Claim } from '../../membership/facts.ts';
import { met, notMet, unsure, type VerdictCode, verdictNames } from '../../standing/columns/verdict-code.ts';
import { isClosed } from '../../standing/evaluate.ts';
import type { Verdict } from '../../standing/verdict.ts';
import type { Day } from '../../time/day.ts';
import type { ChangedCompetency } from '../comparison.ts';
import { effectOf } from '../effect.ts';
import { type Moment, momentsOf } from '../moments.ts';
import { type Asked, knownOnOf } from './asked.ts';
import { type AwardHeld, awardsHeld } from './awards-held.ts';
import { DaysInWindow } from './days-in-window.ts';
import { type BothSides, bothSidesOn } from './judged-days.ts';
import { countsTerms, type TextsAtMoment, TextsByMoment } from './texts.ts';

/** An award and the one moment at which the change binds it, with what is known of the verdicts so far. */
interface Due extends AwardHeld {
  readonly moment: Moment;
  readonly texts: TextsAtMoment;
  before: VerdictCode;
  after: VerdictCode;
}

/**
 * What happens to those who hold a level: judged day by day, each for the partners that the change binds on it. First on
 * the last day of each renewal; what is not met then, on every other day of its window on which something changes.
 */
export function effectsOnHolders(asked: Asked): void {
  const { touched } = asked;
  const dues = duesOf(asked);
  const lastDays = judgedByDay(
    dues.map((due) => ({ due, day: due.moment.on })),
    asked,
  );
  const failing = lastDays.filter(
    (due) => !touched.isHandedOver(due.partner) && (due.before !== met || due.after !== met),
  );
  judgedByDay(otherDays(failing, asked), asked);
  for (const due of dues) {
    const effect = effectOf(verdictNames[due.before] as Verdict, verdictNames[due.after] as Verdict, true);
    if (effect && !touched.isHandedOver(due.partner)) touched.touchHolder(due.partner, due.claim, effect, due.moment);
  }
}

/** Judges each award on a day by both states of the rules, and keeps the better verdict. */
function judgedByDay(looks: readonly { readonly due: Due; readonly day: Day }[], asked: Asked): readonly Due[] {
  const { columns, comparison, touched } = asked;
  const claims = comparison.changed.flatMap((one) => one.claims);
  for (const [day, today] of [...Map.groupBy(looks, (look) => look.day)]) {
    const texts = [...new Set(today.map(({ due }) => due.texts))];
    const sides = bothSidesOn(day, texts, columns, comparison);
    const closed = closedOn(day, asked);
    for (const { due } of today) {
      if (touched.isHandedOver(due.partner)) continue;
      const side = sides[texts.indexOf(due.texts)] as BothSides;
      const { competency } = claims[due.claim] as Claim;
      for (const name of ['before', 'after'] as const) {
        if (due[name] === met || closed[name].has(competency)) continue;
        const code = side[name](due.partner);
        if (code === unsure) touched.handOver(due.partner);
        else if (code > due[name]) due[name] = code;
      }
    }
  }
  return looks.map(({ due }) => due);
}

/** The competencies that can no longer be renewed on a day, by each state of the rules. */
function closedOn(day: Day, { comparison }: Asked) {
  const closed = ({ competencies }: Programme) =>
    new Set([...competencies.values()].filter((one) => isClosed(one, 'renewing', day)).map(({ id }) => id));
  return { before: closed(comparison.before), after: closed(comparison.after) };
}

/** For each award that fails on the last day of its window, the other days of it on which that can change. */
function otherDays(failing: readonly Due[], { columns, comparison }: Asked) {
  const sides = {
    before: new DaysInWindow(columns, comparison.before),
    after: new DaysInWindow(columns, comparison.after),
  };
  return failing.flatMap((due) => {
    const { partner, moment, texts } = due;
    if (!moment.renewal) return [];
    const window = { from: moment.renewal.window.from, to: moment.on };
    const names = (['before', 'after'] as const).filter((name) => due[name] !== met);
    const days = new Set(names.flatMap((name) => sides[name].of(partner, texts.clauses[name], window)));
    days.delete(moment.on);
    return [...days].map((day) => ({ due, day }));
  });
}

/** In the order of their partners. Who may be bound at several moments is handed over. */
function duesOf(asked: Asked): readonly Due[] {
  const { columns, comparison, day, touched } = asked;
  const changed = comparison.changed.flatMap((one) => one.claims.map((claim) => ({ claim, competency: one })));
  const texts = new TextsByMoment(comparison, knownOnOf(columns));
  const found: Due[] = [];
  for (const held of awardsHeld(asked)) {
    touched.hold(held.partner, held.claim);
    const { claim, competency } = changed[held.claim] as { claim: Claim; competency: ChangedCompetency };
    if (held.inGrace) continue;
    const { moments } = momentsOf(competency, { award: held.award, keeping: [] }, comparison, day);
    const dues = moments
      .map((moment) => ({ moment, texts: texts.at(moment, claim, held.award) }))
      .filter((one) => one.texts.differ || competency.behind);
    const [first, ...more] = dues;
    if (more.length > 0 || (first && !canBeJudgedHere(first))) touched.handOver(held.partner);
    else if (first) found.push({ ...held, ...first, before: notMet, after: notMet });
  }
  return found;
}

/** Columns know renewals by their days alone: how many terms have passed, and what a status day asks, they cannot tell. */
const canBeJudgedHere = ({ moment, texts }: Pick<Due, 'moment' | 'texts'>): boolean =>
  moment.renewal !== undefined && ![...texts.before, ...texts.after].some(countsTerms);
