import type { Language } from '../../domain/catalogue/text.ts';
import type { AwardImpact, AwardState } from '../../domain/impact/facts-impact.ts';
import { type Gap, type GapMoved, isGapWider } from '../../domain/impact/gap.ts';
import type { Day } from '../../domain/time/day.ts';
import { andList } from '../lists-in-words.ts';
import { countInWords } from '../number-in-words.ts';
import { type AwardNames, conflictInWords } from '../standing/standing-in-words.ts';
import { dayInWords } from '../time-in-words.ts';
import { factsImpactWords } from './facts-impact-words.ts';

/** What a change of the facts comes to, in one or two sentences. */
export function factsImpactInShort(
  impacts: readonly Pick<AwardImpact, 'effect' | 'gap'>[],
  language: Language,
): string {
  const words = factsImpactWords[language];
  const count = (effect: AwardImpact['effect']) => impacts.filter((one) => one.effect === effect).length;
  const [worse, better, wider] = [count('worse'), count('better'), impacts.filter(({ gap }) => isGapWider(gap)).length];
  return [
    worse > 0
      ? words.worse(countInWords(worse, language))
      : wider > 0
        ? words.noneWorseBut(countInWords(wider, language))
        : words.noneWorse,
    ...(better === 0 ? [] : [words.better(countInWords(better, language))]),
  ].join(' ');
}

/** What becomes of one award: whether its requirement is met and why not, from when it is at risk, and until when it is held. */
export function awardImpactInWords(impact: AwardImpact, on: Day, voice: AwardNames): readonly string[] {
  const { before, after } = impact;
  const { language } = voice;
  const told = [
    ...verdictSentence(before, after, on, language),
    ...reasonSentences(impact, voice),
    ...riskSentence(before, after, language),
    ...(isOnlyForToday(before, after) ? [factsImpactWords[language].staysHeld] : []),
    ...keptSentence(before, after, language),
    ...renewalSentence(before, after, language),
    ...(impact.gap ? [gapInWords(impact.gap, language)] : []),
  ];
  return told.length === 0 ? [factsImpactWords[language].same] : told;
}

/** It is met no longer, and neither lost nor at risk by that: what its renewal asks for would still be met. */
const isOnlyForToday = (before: AwardState, after: AwardState): boolean =>
  before.verdict === 'met' && after.verdict !== 'met' && after.held && !after.risk && after.safeUntil === undefined;

function verdictSentence(before: AwardState, after: AwardState, on: Day, language: Language): readonly string[] {
  if (before.verdict === after.verdict) return [];
  const words = factsImpactWords[language];
  const day = dayInWords(on, language);
  switch (after.verdict) {
    case 'met':
      return [words.met(day)];
    case 'not-met':
      return [before.verdict === 'met' ? words.noLongerMet(day) : words.notMet(day)];
    case 'undetermined':
      return [words.open(day)];
    default:
      return after.verdict satisfies never;
  }
}

/** That people are lacking for all awards together, and which others are counted first now: more people can do that, too. */
function reasonSentences({ claim, before, after, overtakenBy }: AwardImpact, voice: AwardNames): readonly string[] {
  const reason = before.conflict ? undefined : conflictInWords({ claim, conflict: after.conflict }, voice);
  if (reason === undefined) return [];
  const overtaking = andList(overtakenBy.map(voice.award), voice.language);
  const words = factsImpactWords[voice.language];
  return [...(overtakenBy.length > 0 ? [words.overtaken(overtaking, overtakenBy.length)] : []), reason];
}

function riskSentence({ risk: was }: AwardState, { risk, held }: AwardState, language: Language): readonly string[] {
  const words = factsImpactWords[language];
  if (!risk) return was && held ? [words.noLongerAtRisk] : [];
  const [day, instead] = [risk.from, was?.from].map((one) => one && dayInWords(one, language));
  if (!was) return [day === undefined ? words.atRisk : words.atRiskFrom(day)];
  if (risk.from === was.from || day === undefined || instead === undefined) return [];
  return [((risk.from as Day) < (was.from as Day) ? words.atRiskEarlier : words.atRiskLater)(day, instead)];
}

function keptSentence(before: AwardState, after: AwardState, language: Language): readonly string[] {
  const words = factsImpactWords[language];
  if (!after.held) return before.held ? [words.notHeld] : [];
  const [was, until] = [before.safeUntil, after.safeUntil];
  if (was === until) return [];
  if (until === undefined) return was === undefined ? [] : [words.noLongerLost(dayInWords(was, language))];
  const told = dayInWords(until, language);
  if (was === undefined) return [words.lostAfter(told)];
  return [(until < was ? words.lostEarlier : words.lostLater)(told, dayInWords(was, language))];
}

/** Which renewal would no longer succeed, and by which text: it may be another one than binds today. */
function renewalSentence({ risk: was }: AwardState, { risk }: AwardState, language: Language): readonly string[] {
  if (!risk?.renewal || was?.renewal) return [];
  const { anniversary, version } = risk.renewal;
  return [factsImpactWords[language].fails(dayInWords(anniversary, language), version)];
}

/** That it takes more, or less, to close the gap of an award that is at risk either way. */
export function gapInWords(gap: GapMoved, language: Language): string {
  const words = factsImpactWords[language];
  const [before, after] = [effortInWords(gap.before, language), effortInWords(gap.after, language)];
  if (before === '' || after === '') return isGapWider(gap) ? words.takesMore(after) : words.takesLess;
  return (isGapWider(gap) ? words.takesMoreThan : words.takesLessThan)(after, before);
}

/** What closes a gap: exams, and people to come; empty where nothing of both does. */
export function effortInWords({ exams, newPeople }: Gap, language: Language): string {
  const words = factsImpactWords[language];
  return andList(
    [...(exams > 0 ? [words.exams(exams)] : []), ...(newPeople > 0 ? [words.people(newPeople)] : [])],
    language,
  );
}
