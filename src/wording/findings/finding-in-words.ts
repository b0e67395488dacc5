import type { Finding } from '../../domain/standing/finding.ts';
import { countInWords } from '../number-in-words.ts';
import type { Point } from '../point.ts';
import { clauseWords } from '../rules/clause-words.ts';
import { scopeInWords } from '../rules/scope-in-words.ts';
import { dayInWords, periodInWords } from '../time-in-words.ts';
import type { Voice } from '../voice.ts';
import { bestPoint, nOfPoint, openPoint } from './choice-finding.ts';
import { figurePoint } from './figure-finding.ts';
import { findingWords } from './finding-words.ts';
import { evidencePoint, holdsPoint } from './record-finding.ts';
import { scorePoint } from './score-finding.ts';
import { teamPoint } from './team-finding.ts';

type FindingOf<Kind extends Finding['kind']> = Extract<Finding, { kind: Kind }>;

/** What was found about a requirement: a point for each clause of its first level, with the values that decide it. */
export function findingInWords(finding: Finding, voice: Voice): readonly Point[] {
  const point = findingPoint(finding, voice);
  const isPlainList = finding.kind === 'n-of' && finding.n === finding.findings.length && !finding.title;
  return isPlainList && point.below ? point.below : [point];
}

/** One clause and what was found about it. An author's title stands for the sentence that its meaning would give. */
export function findingPoint(finding: Finding, voice: Voice): Point {
  const words = findingWords[voice.language];
  const titled = (otherwise: string) => (finding.title ? voice.say(finding.title) : otherwise);
  const tell = (inner: Finding | undefined) => (inner ? findingInWords(inner, voice) : []);
  const tellOne = (inner: Finding) => findingPoint(inner, voice);
  const { verdict } = finding;
  switch (finding.kind) {
    case 'n-of':
      return nOfPoint(finding, voice, tellOne);
    case 'team':
      return teamPoint(finding, voice);
    case 'compare':
      return figurePoint(finding, voice);
    case 'score':
      return scorePoint(finding, voice, tellOne);
    case 'best':
      return bestPoint(finding, voice, tellOne);
    case 'holds':
      return holdsPoint(finding, voice);
    case 'meets': {
      const inner = verdict === 'met' ? [] : tell(finding.finding);
      return { text: titled(clauseWords[voice.language].meets(voice.award(finding))), verdict, below: inner };
    }
    case 'evidence':
      return evidencePoint(finding, voice);
    case 'during':
      return duringPoint(finding, voice);
    case 'per': {
      const scope = scopeInWords(finding, voice.language);
      const places = [...finding.places].map(([place, inner]) => ({
        text: place,
        verdict: inner.verdict,
        below: tell(inner),
      }));
      return { text: titled(scope), verdict, details: places.length === 0 ? [words.noPlace] : [], below: places };
    }
    case 'by': {
      const [only, ...more] = finding.values;
      if (only && more.length === 0)
        return { ...findingPoint(only[1], voice), ...(finding.title && { text: voice.say(finding.title) }) };
      const cases = [...finding.values].map(([value, inner]) => ({
        text: words.value(voice.attribute(finding.attribute), voice.value(finding.attribute, value)),
        verdict: inner.verdict,
        below: tell(inner),
      }));
      return {
        text: titled(clauseWords[voice.language].by(voice.attribute(finding.attribute))),
        verdict,
        details: [words.notStated(voice.attribute(finding.attribute))],
        below: cases,
      };
    }
    case 'every-terms':
      if (finding.finding) return findingPoint(finding.finding, voice);
      return {
        text: titled(clauseWords[voice.language].everyTerms(countInWords(finding.terms, voice.language))),
        verdict,
        details: [words.notDue],
      };
    case 'open':
      return openPoint(finding, voice, tellOne);
    case 'waived':
      return {
        text: titled(finding.id),
        verdict,
        details: [words.waived(dayInWords(finding.until, voice.language), finding.by, voice.say(finding.reason))],
      };
    default:
      return finding satisfies never;
  }
}

function duringPoint(
  { window, days, metOn, failedOn, finding, verdict, title }: FindingOf<'during'>,
  voice: Voice,
): Point {
  const words = findingWords[voice.language];
  const period = periodInWords(window, voice.language);
  const telling =
    days === 'any'
      ? metOn && words.metOn(dayInWords(metOn, voice.language))
      : failedOn && words.failedOn(dayInWords(failedOn, voice.language));
  return {
    text: title ? voice.say(title) : days === 'any' ? words.onAnyDay(period) : words.onEveryDay(period),
    verdict,
    details: telling === undefined ? [] : [telling],
    below: finding ? findingInWords(finding, voice) : [],
  };
}
