import type { Risk } from '../../domain/impact/forecast.ts';
import type { Turn } from '../../domain/impact/turn.ts';
import { figuresAwaited } from '../../domain/standing/cause.ts';
import type { RenewalOutlook } from '../../domain/standing/renewal-outlook.ts';
import { andList } from '../lists-in-words.ts';
import type { Point } from '../point.ts';
import { dayInWords, periodInWords } from '../time-in-words.ts';
import type { Voice } from '../voice.ts';
import { causesInWords } from './cause-in-words.ts';
import { forecastWords } from './forecast-words.ts';

/** Why an award is at risk, as part of a sentence. */
export function riskInWords({ causes, awaits, renewal }: Risk, voice: Voice): string {
  const words = forecastWords[voice.language];
  if (awaits) return words.awaitingShortly(andList(awaits.map(voice.metric), voice.language));
  const [only] = causes;
  if (only?.kind === 'version' && causes.length === 1 && renewal?.version !== undefined)
    return words.byRenewalText(renewal.version);
  return causes.length === 0 ? words.alreadyShort : causesInWords(causes, voice);
}

/** One renewal: on which day, by which text, and how it would go as things stand. */
export function renewalPoint(outlook: RenewalOutlook, voice: Voice): Point {
  const { renewal, version, verdict, possibleFrom, causes } = outlook;
  const words = forecastWords[voice.language];
  const anniversary = dayInWords(renewal.anniversary, voice.language);
  if (version === undefined && verdict === 'met') return { text: words.renewalDone(anniversary), verdict };
  const say = { met: words.renewalSucceeds, 'not-met': words.renewalFails, undetermined: words.renewalOpen }[verdict];
  const awaits = figuresAwaited(causes);
  const window = words.window(periodInWords(renewal.window, voice.language));
  if (awaits)
    return { text: `${words.renewalAwaits(anniversary, version ?? '–')}. ${window}`, verdict: 'undetermined' };
  // Within the window, but not on all of its days.
  const later =
    possibleFrom !== undefined && possibleFrom > renewal.window.from
      ? ` ${words.metFrom(dayInWords(possibleFrom, voice.language))}`
      : '';
  return { text: `${say(anniversary, version ?? '–')}. ${window}${later}`, verdict };
}

/** One day on which a requirement turns, with what turns it. */
export function turnPoint({ on, after, causes }: Turn, voice: Voice): Point {
  const words = forecastWords[voice.language];
  const say = { met: words.turnedMet, 'not-met': words.turnedNotMet, undetermined: words.turnedOpen }[after];
  return { text: say(dayInWords(on, voice.language), causesInWords(causes, voice, after)), verdict: after };
}
