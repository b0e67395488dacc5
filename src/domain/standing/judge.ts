import type { Clause } from '../catalogue/clause.ts';
import { versionsInForce } from '../catalogue/version-in-force.ts';
import type { Finding } from './finding.ts';
import { judgeBest, judgeComparison, judgeScore } from './judge-figures.ts';
import { judgeEvidence, judgeHolding } from './judge-records.ts';
import { judgeTeam } from './judge-team.ts';
import { judgeDuring, judgePlaces } from './judge-time-and-place.ts';
import { type ClauseOf, type Judged, verdictOf } from './judged.ts';
import { ruledReading, type Situation } from './situation.ts';
import { agreed, nOf } from './verdict.ts';

/** Judges one clause and says why. */
export function judge(clause: Clause, situation: Situation): Finding {
  const reason = waiver(clause, situation) ?? reasonOf(clause, situation);
  return { id: clause.id, ...(clause.title && { title: clause.title }), ...reason };
}

function reasonOf(clause: Clause, situation: Situation): Judged {
  switch (clause.kind) {
    case 'n-of': {
      const findings = clause.clauses.map((inner) => judge(inner, situation));
      return { kind: 'n-of', n: clause.n, findings, verdict: nOf(clause.n, findings.map(verdictOf)) };
    }
    case 'team':
      return judgeTeam(clause, situation);
    case 'compare':
      return judgeComparison(clause, situation);
    case 'score':
      return judgeScore(clause, situation, judge);
    case 'best':
      return judgeBest(clause, situation, judge);
    case 'holds':
      return judgeHolding(clause, situation);
    case 'meets':
      return judgeOther(clause, situation);
    case 'evidence':
      return judgeEvidence(clause, situation);
    case 'during':
      return judgeDuring(clause, situation, judge);
    case 'per':
      return judgePlaces(clause, situation, judge);
    case 'by': {
      const cases = situation
        .valuesOf(clause.attribute, situation)
        .map((value): [string, Clause | undefined] => [value, clause.cases.get(value) ?? clause.otherwise]);
      const values = new Map(
        cases.flatMap(([value, inner]) => (inner ? [[value, judge(inner, situation)] as const] : [])),
      );
      const verdict = cases.length > values.size ? 'not-met' : agreed([...values.values()].map(verdictOf));
      return { kind: 'by', attribute: clause.attribute, values, verdict };
    }
    case 'every-terms': {
      const due = situation.renewal === undefined || situation.renewal.number % clause.terms === 0;
      if (!due) return { kind: 'every-terms', terms: clause.terms, due, verdict: 'met' };
      const finding = judge(clause.clause, situation);
      return { kind: 'every-terms', terms: clause.terms, due, finding, verdict: finding.verdict };
    }
    case 'open': {
      const ruled = ruledReading(clause.question, situation);
      const reading = situation.readings.get(clause.question) ?? ruled;
      const judged = [...clause.readings].filter(([name]) => reading === undefined || name === reading);
      const readings = new Map(judged.map(([name, inner]) => [name, judge(inner, situation)]));
      return {
        kind: 'open',
        question: clause.question,
        readings,
        ...(ruled !== undefined && { ruled }),
        verdict: agreed([...readings.values()].map(verdictOf)),
      };
    }
    default:
      return clause satisfies never;
  }
}

/** The waiver of one clause that holds on the day that is judged, or for the renewal. */
export const waiverFor = (clause: Clause, { view, waivers, renewal }: Situation) =>
  waivers(clause).find(({ over, from, to }) => {
    const day = over === 'days' ? view.day : renewal?.anniversary;
    return day !== undefined && from <= day && day <= to;
  });

export const isWaived = (clause: Clause, situation: Situation): boolean => waiverFor(clause, situation) !== undefined;

/** A granted waiver of this clause stands in for meeting it; an extension or freeze leaves the requirement unmet. */
function waiver(clause: Clause, situation: Situation): Judged | undefined {
  const exception = waiverFor(clause, situation);
  return (
    exception && { kind: 'waived', by: exception.by, reason: exception.reason, until: exception.to, verdict: 'met' }
  );
}

/** Whether the partner meets another requirement, by the text in force for a newcomer on the day. */
function judgeOther(clause: ClauseOf<'meets'>, situation: Situation): Judged {
  const text = textMeeting(clause, situation);
  return {
    kind: 'meets',
    competency: clause.competency,
    level: clause.level,
    ...(text && { finding: text.finding }),
    verdict: text?.finding.verdict ?? 'not-met',
  };
}

/** The text in force that judges the partner best at another level, with what it finds. */
export function textMeeting(
  clause: ClauseOf<'meets'>,
  situation: Situation,
): { readonly clause: Clause; readonly finding: Finding } | undefined {
  const { view, ruleDay } = situation;
  const competency = view.programme.competencies.get(clause.competency);
  const texts = (competency ? versionsInForce(competency, 'new', ruleDay, view.knownOn) : []).flatMap((version) => {
    const text = version.levels.get(clause.level);
    return text ? [{ clause: text, finding: judge(text, situation) }] : [];
  });
  const rank = { met: 0, undetermined: 1, 'not-met': 2 } as const;
  return [...texts].sort((a, b) => rank[a.finding.verdict] - rank[b.finding.verdict])[0];
}

/**
 * The values that an attribute or classification has: one where it is known, every possible one where the partner's
 * file is silent or the data leaves it open, none where the programme does not list them.
 */
export function valuesOf(attribute: string, situation: Situation): readonly string[] {
  const { programme, facts } = situation.view;
  const classification = programme.classifications.get(attribute);
  if (classification) {
    const possible: string[] = [];
    for (const { is, when } of classification.cases) {
      const { verdict } = judge(when, situation);
      if (verdict !== 'not-met') possible.push(is);
      if (verdict === 'met') return possible;
    }
    return [...possible, classification.otherwise];
  }
  const stated = facts.attributes.get(attribute);
  if (stated !== undefined) return [stated];
  const values = programme.attributes.get(attribute);
  return values === undefined || values === 'any' ? [''] : values;
}
