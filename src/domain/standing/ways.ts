import type { Clause } from '../catalogue/clause.ts';
import { addDays } from '../time/day.ts';
import { shift } from '../time/duration.ts';
import { choose } from './completion.ts';
import { compareOpenings } from './figure-openings.ts';
import type { Finding } from './finding.ts';
import { textMeeting } from './judge.ts';
import { numbersAsked } from './numbers-asked.ts';
import { bothOpened, fewest, needing, nothingNeeded, type Opening, staffing, waysThrough } from './opening.ts';
import { patternsWithin, teamPatterns } from './places.ts';
import { scoreOpenings } from './score-openings.ts';
import { inPlace, onDay, type Situation } from './situation.ts';
import type { Scope } from './view.ts';
import { type Need, nothingToDo, type Way } from './way.ts';

type FindingOf<Kind extends Finding['kind']> = Extract<Finding, { kind: Kind }>;
type ClauseOf<Kind extends Clause['kind']> = Extract<Clause, { kind: Kind }>;

/**
 * The smallest sets of things that would make a clause met, the easiest first; none where nothing could any more.
 * `finding` is what the judge found about the same clause.
 */
export const waysToMeet = (clause: Clause, finding: Finding, situation: Situation): readonly Way[] =>
  finding.verdict === 'met' ? [nothingToDo] : waysThrough(openingsOf(clause, finding, situation), situation.view);

/** Every way to open a clause that is not met, told as what it needs. */
function openingsOf(clause: Clause, finding: Finding, situation: Situation, scope?: Scope): readonly Opening[] {
  if (finding.verdict === 'met') return [nothingNeeded];
  const inner = (below: Clause, found: Finding, inside = situation, where = scope) =>
    openingsOf(below, found, inside, where);
  switch (clause.kind) {
    case 'n-of':
      return nOfOpenings(clause, finding as FindingOf<'n-of'>, inner);
    case 'team':
      return [staffing(patternsWithin(teamPatterns(clause, numbersAsked(situation)), scope))];
    case 'compare':
      return compareOpenings(clause, finding as FindingOf<'compare'>, situation, scope);
    case 'score':
      return scoreOpenings(clause, finding as FindingOf<'score'>, situation, inner, scope);
    case 'best': {
      const { alternatives } = finding as FindingOf<'best'>;
      return fewest(
        [...clause.alternatives].flatMap(([name, below]) => inner(below, alternatives.get(name) as Finding)),
      );
    }
    case 'holds':
      return holdsOpenings(clause, finding as FindingOf<'holds'>, situation);
    case 'meets': {
      const text = textMeeting(clause, situation);
      return text ? inner(text.clause, text.finding) : [needing(other(clause))];
    }
    case 'evidence': {
      const { needed, found } = finding as FindingOf<'evidence'>;
      const outcome = clause.outcome === undefined ? {} : { outcome: clause.outcome };
      return [needing({ kind: 'evidence', evidence: clause.evidence, count: needed - found.length, ...outcome })];
    }
    case 'during':
      return duringOpenings(clause, finding as FindingOf<'during'>, situation, inner);
    case 'per': {
      const places = [...(finding as FindingOf<'per'>).places].map(([place, found]) => {
        const inside: Scope = { kind: clause.scope as Scope['kind'], place };
        return inner(clause.clause, found, inPlace(situation, inside), inside);
      });
      if (places.length === 0) return [needing(other(clause))];
      return clause.combine === 'all' ? places.reduce(bothOpened) : fewest(places.flat());
    }
    case 'by': {
      const cases = [...(finding as FindingOf<'by'>).values].map(([value, found]) =>
        inner((clause.cases.get(value) ?? clause.otherwise) as Clause, found),
      );
      return cases.length === 0 ? [needing(other(clause))] : cases.reduce(bothOpened);
    }
    case 'every-terms': {
      const found = (finding as FindingOf<'every-terms'>).finding;
      return found ? inner(clause.clause, found) : [nothingNeeded];
    }
    case 'open': {
      const readings = [...(finding as FindingOf<'open'>).readings];
      return readings.map(([name, found]) => inner(clause.readings.get(name) as Clause, found)).reduce(bothOpened);
    }
    default:
      return clause satisfies never;
  }
}

type Inner = (clause: Clause, finding: Finding, situation?: Situation) => readonly Opening[];

const label = (clause: Clause) => ({ clause: clause.id, ...(clause.title && { title: clause.title }) });
const other = (clause: Clause): Need => ({ kind: 'other', ...label(clause) });

/** More choices of which clauses to meet than this are not followed. */
const mostChoices = 200;

/** All that is open must be closed; where only some must, any so many of them. */
function nOfOpenings(clause: ClauseOf<'n-of'>, finding: FindingOf<'n-of'>, inner: Inner): readonly Opening[] {
  const open = clause.clauses.flatMap((below, index) => {
    const found = finding.findings[index] as Finding;
    return found.verdict === 'met' ? [] : [inner(below, found)];
  });
  const possible = open.filter((openings) => openings.length > 0);
  const missing = clause.n - (clause.clauses.length - open.length);
  const all = choose(possible, missing, mostChoices).flatMap((some) => some.reduce(bothOpened, [nothingNeeded]));
  return missing === 1 ? mergedStatuses(fewest(all)) : fewest(all);
}

/** "Hold this" or "hold that" is one need with a choice. */
function mergedStatuses(openings: readonly Opening[]): readonly Opening[] {
  const isChoice = ({ demands, steps, needs }: Opening) =>
    demands.length + steps.length === 0 &&
    needs.length === 1 &&
    needs[0]?.kind === 'status' &&
    needs[0].count === 1 &&
    needs[0].level === undefined;
  const choices = openings.filter(isChoice);
  if (choices.length < 2) return openings;
  const anyOf = choices.flatMap(({ needs: [need] }) => (need?.kind === 'status' ? need.anyOf : []));
  return [
    needing({ kind: 'status', anyOf: [...new Set(anyOf)], count: 1 }),
    ...openings.filter((one) => !isChoice(one)),
  ];
}

function holdsOpenings(
  clause: ClauseOf<'holds'>,
  finding: FindingOf<'holds'>,
  { view }: Situation,
): readonly Opening[] {
  const { status, level, since } = clause;
  if (finding.heldFrom !== undefined && since)
    return [needing({ kind: 'wait', status, until: shift(finding.heldFrom, since) })];
  const gain: Need = { kind: 'status', anyOf: [status], count: 1, ...(level !== undefined && { level }) };
  return [since ? needing(gain, { kind: 'wait', status, until: shift(addDays(view.day, 1), since) }) : needing(gain)];
}

/** "On any day" can still be closed today; a day on which it failed cannot be taken back. */
function duringOpenings(
  clause: ClauseOf<'during'>,
  finding: FindingOf<'during'>,
  situation: Situation,
  inner: Inner,
): readonly Opening[] {
  const { view } = situation;
  const over = clause.days === 'every' || view.day > finding.window.to || finding.finding === undefined;
  return over
    ? [needing({ kind: 'time', ...label(clause) })]
    : inner(clause.clause, finding.finding, onDay(situation, view.day));
}
