import type { Claim, Facts } from '../../membership/facts.ts';
import { factsOfPartner } from '../../standing/columns/facts-of-partner.ts';
import { met, verdictNames } from '../../standing/columns/verdict-code.ts';
import { baseSituation, isClosed } from '../../standing/evaluate.ts';
import type { Verdict } from '../../standing/verdict.ts';
import type { Day } from '../../time/day.ts';
import type { ChangedCompetency } from '../comparison.ts';
import { effectOf } from '../effect.ts';
import { judgedAt } from '../judged-at.ts';
import { type Moment, momentsOf } from '../moments.ts';
import { type Asked, knownOnOf } from './asked.ts';
import { type AwardHeld, awardsHeld } from './awards-held.ts';
import { type BothSides, bothSidesOn } from './judged-days.ts';
import { countsTerms, type TextsAtMoment, TextsByMoment } from './texts.ts';

/** An award and the one moment at which the change binds it. */
interface Due extends AwardHeld {
  readonly moment: Moment;
  readonly texts: TextsAtMoment;
}

/** What happens to those who hold a level: judged day by day, each for the partners that the change binds on it. */
export function effectsOnHolders(asked: Asked): void {
  const { comparison, touched, columns } = asked;
  const claims = comparison.changed.flatMap((one) => one.claims);
  for (const [day, dues] of duesByDay(asked)) {
    const texts = [...new Set(dues.map((due) => due.texts))];
    const sides = bothSidesOn(day, texts, columns, comparison);
    for (const due of dues) {
      if (touched.isHandedOver(due.partner)) continue;
      const side = sides[texts.indexOf(due.texts)] as BothSides;
      const [before, after] = verdictsOf(due, claims[due.claim] as Claim, side, asked);
      const effect = effectOf(before, after, true);
      if (effect) touched.touchHolder(due.partner, due.claim, effect, due.moment);
    }
  }
}

/** Days in order; the awards of a day in the order of their partners. Who may be bound at several moments is handed over. */
function duesByDay(asked: Asked): readonly (readonly [Day, readonly Due[]])[] {
  const { columns, comparison, day, touched } = asked;
  const changed = comparison.changed.flatMap((one) => one.claims.map((claim) => ({ claim, competency: one })));
  const texts = new TextsByMoment(comparison, knownOnOf(columns));
  const byDay = new Map<Day, Due[]>();
  for (const held of awardsHeld(asked)) {
    touched.hold(held.partner, held.claim);
    const { claim, competency } = changed[held.claim] as { claim: Claim; competency: ChangedCompetency };
    if (held.inGrace) continue;
    const { moments } = momentsOf(competency, { award: held.award, keeping: [] }, comparison, day);
    const dues = moments
      .map((moment): Due => ({ ...held, moment, texts: texts.at(moment, claim, held.award) }))
      .filter((due) => due.texts.differ || competency.behind);
    const [due, ...more] = dues;
    if (more.length > 0 || (due && !canBeJudgedHere(due))) touched.handOver(held.partner);
    else if (due) (byDay.get(due.moment.on) ?? setAndGet(byDay, due.moment.on)).push(due);
  }
  return [...byDay].sort(([a], [b]) => (a < b ? -1 : 1));
}

function setAndGet(byDay: Map<Day, Due[]>, day: Day): Due[] {
  const dues: Due[] = [];
  byDay.set(day, dues);
  return dues;
}

/** Columns know renewals by their days alone: how many terms have passed, and what a status day asks, they cannot tell. */
const canBeJudgedHere = ({ moment, texts }: Due): boolean =>
  moment.renewal !== undefined && ![...texts.before, ...texts.after].some(countsTerms);

/** By columns where it is met on the last day; else from the facts, since it may be met on an earlier day of the window. */
function verdictsOf(
  due: Due,
  claim: Claim,
  sides: BothSides,
  { columns, comparison }: Asked,
): readonly [Verdict, Verdict] {
  let facts: Facts | undefined;
  const verdictOf = (name: 'before' | 'after'): Verdict => {
    const programme = comparison[name];
    const competency = programme.competencies.get(claim.competency);
    const closed = competency !== undefined && isClosed(competency, due.moment.cohort, due.moment.on);
    if (!closed && sides[name](due.partner) === met) return verdictNames[met] as Verdict;
    facts ??= factsOfPartner(columns, due.partner);
    const { knownAt } = columns;
    const side = { programme, base: baseSituation({ programme, facts, day: due.moment.on, knownAt }) };
    return judgedAt(due.moment, side, { facts, claim, award: due.award, knownAt }).verdict;
  };
  return [verdictOf('before'), verdictOf('after')];
}
