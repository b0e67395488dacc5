import type { Risk } from '../../domain/impact/risk.ts';
import type { RenewalOutlook } from '../../domain/standing/renewal-outlook.ts';
import type { Turn } from '../../domain/standing/turn.ts';
import type { Day } from '../../domain/time/day.ts';
import { andList } from '../lists-in-words.ts';
import type { Point } from '../point.ts';
import { waiverInWords } from '../standing/held-in-words.ts';
import { dayInWords, monthInWords, periodInWords } from '../time-in-words.ts';
import type { Voice } from '../voice.ts';
import { causesInWords } from './cause-in-words.ts';
import { forecastWords } from './forecast-words.ts';

/** Why an award of this competency is at risk, as part of a sentence; the text by which a renewal would fail is named. */
export function riskInWords({ causes, awaits, renewal, check }: Risk, competency: string, voice: Voice): string {
  const words = forecastWords[voice.language];
  if (awaits) return words.awaitingShortly(andList(awaits.map(voice.metric), voice.language));
  const byText = byTextInWords(renewal, causes, competency, voice);
  if (byText !== undefined) return byText;
  if (causes.length > 0) return causesInWords(causes, voice);
  return (renewal ?? check)?.verdict === 'undetermined' ? words.alreadyOpen : words.alreadyShort;
}

/** By which text a renewal would fail, where nothing else is known to turn it. */
export function byTextInWords(
  renewal: Pick<RenewalOutlook, 'version' | 'verdict'> | undefined,
  causes: Risk['causes'],
  competency: string,
  voice: Voice,
): string | undefined {
  const isText = causes.every(({ kind }) => kind === 'version') && causes.length <= 1;
  if (!isText || renewal?.version === undefined) return undefined;
  const { byRenewalText, byRenewalTextOpen } = forecastWords[voice.language];
  const say = renewal.verdict === 'undetermined' ? byRenewalTextOpen : byRenewalText;
  return say(requirementOf(renewal.version, competency, voice));
}

/** From when an award is at risk, and why: "Already, since 1 March 2018: …". */
export function riskSinceInWords(risk: Risk, competency: string, today: Day, voice: Voice): string {
  const words = forecastWords[voice.language];
  const why = awaitingInWords(risk, voice) ?? riskInWords(risk, competency, voice);
  if (risk.from === undefined) return words.riskAlready(why);
  return (risk.from < today ? words.riskSince : words.riskFrom)(dayInWords(risk.from, voice.language), why);
}

/** Why it is from that day that figures still to come decide: the older ones that no longer count then. */
function awaitingInWords({ awaits, causes }: Risk, voice: Voice): string | undefined {
  if (!awaits) return undefined;
  const { language } = voice;
  const last = causes.flatMap((cause) => (cause.kind === 'figures-move' ? [cause.last] : [])).at(0);
  const month = last && monthInWords(last.slice(0, 7), language);
  return forecastWords[language].awaitingSince(andList(awaits.map(voice.metric), language), month);
}

/** A text of the requirement, known by the day from which renewals go by it: "of 15 December 2017 (text 2017-12)". */
function requirementOf(version: string, competency: string, { programme, language }: Voice): string {
  const day = programme.competencies.get(competency)?.versions.find(({ id }) => id === version)?.effective.renewing;
  return day === undefined ? version : forecastWords[language].requirementOf(dayInWords(day, language), version);
}

/** One renewal: on which day, by which text, and how it would go as things stand. */
export function renewalPoint(outlook: RenewalOutlook, voice: Voice): Point {
  const { renewal, lastDay, done, version, verdict, awaits } = outlook;
  const words = forecastWords[voice.language];
  const anniversary = dayInWords(renewal.anniversary, voice.language);
  if (done) return { text: words.renewalDone(anniversary), verdict };
  const say = { met: words.renewalSucceeds, 'not-met': words.renewalFails, undetermined: words.renewalOpen }[verdict];
  const window = words.window(periodInWords({ from: renewal.window.from, to: lastDay }, voice.language));
  if (awaits)
    return { text: `${words.renewalAwaits(anniversary, version ?? '–')}. ${window}`, verdict: 'undetermined' };
  const possible = possibleInWords(outlook, voice);
  const waiver = outlook.waiver ? waiverInWords(outlook.waiver, voice.language) : '';
  const sentences = [`${say(anniversary, version ?? '–')}.`, window, possible, waiver].filter((one) => one !== '');
  return { text: sentences.join(' '), verdict };
}

/** On which of the days of its window a renewal could be done, where that is not all of them. */
export function possibleInWords(
  { renewal, lastDay, possibleFrom: from, possibleUntil: to }: RenewalOutlook,
  { language }: Voice,
): string {
  const words = forecastWords[language];
  if (from === undefined || to === undefined) return '';
  const [isLater, isShorter] = [from > renewal.window.from, to < lastDay];
  if (isLater && isShorter) return words.metBetween(periodInWords({ from, to }, language));
  if (isShorter) return words.metUntil(dayInWords(to, language));
  return isLater ? words.metFrom(dayInWords(from, language)) : '';
}

/** One day on which a requirement turns, with what turns it. */
export function turnPoint({ on, after, causes }: Turn, voice: Voice): Point {
  const words = forecastWords[voice.language];
  const say = { met: words.turnedMet, 'not-met': words.turnedNotMet, undetermined: words.turnedOpen }[after];
  return { text: say(dayInWords(on, voice.language), causesInWords(causes, voice, after)), verdict: after };
}
