import { type Language, textIn } from '../../domain/catalogue/text.ts';
import type { Exception } from '../../domain/membership/facts.ts';
import type { ActionDue } from '../../domain/standing/action-due.ts';
import type { ClaimStanding } from '../../domain/standing/assess.ts';
import type { Held } from '../../domain/standing/held.ts';
import type { Day } from '../../domain/time/day.ts';
import { andList } from '../lists-in-words.ts';
import { dayInWords, periodInWords } from '../time-in-words.ts';
import type { Voice } from '../voice.ts';
import { heldWords } from './held-words.ts';
import { settlingInWords } from './settling-in-words.ts';
import { verdictInWords } from './standing-in-words.ts';

/** In two or three words, for a table: "held", "not held". */
export const heldShortly = ({ held }: Pick<Held, 'held'>, language: Language): string =>
  held ? heldWords[language].held : heldWords[language].notHeld;

/** Whether the status is held, since and until when, and what decides it next. */
export function heldInWords(held: Held, language: Language): string {
  const words = heldWords[language];
  const { from, until } = held;
  const since = held.held && from ? ` ${words.since(dayInWords(from, language))}` : '';
  const safe = held.held && until ? `, ${words.until(dayInWords(until, language))}` : '';
  const state = `${heldShortly(held, language)}${since}${safe}`;
  const movedFrom = held.renewal?.movedFrom;
  const sentences = [
    `${state}.`,
    reasonInWords(held, language),
    movedFrom && words.moved(dayInWords(movedFrom, language)),
  ];
  return sentences.filter((one) => one !== undefined).join(' ');
}

function reasonInWords({ because, renewal, next, exception, until }: Held, language: Language): string | undefined {
  const words = heldWords[language];
  const anniversary = renewal && dayInWords(renewal.anniversary, language);
  const period = renewal && periodInWords(renewal.window, language);
  switch (because) {
    case 'ended':
      return words.ended;
    case 'lapsed':
      return anniversary ? words.lapsedAt(anniversary) : words.lapsed;
    case 'within-term':
      if (until !== undefined) return words.noRenewalBefore;
      return anniversary && period ? words.nextRenewal(anniversary, period) : undefined;
    case 'renewal-open':
      if (until !== undefined) return words.noRenewalBefore;
      return anniversary && period ? words.renewalOpen(anniversary, period) : undefined;
    case 'renewed':
      if (anniversary === undefined) return undefined;
      return next
        ? words.renewedUntil(anniversary, dayInWords(next.anniversary, language))
        : words.renewed(anniversary);
    case 'renewal-met':
      return anniversary && words.renewalMet(anniversary);
    case 'locked-in':
      return words.lockedIn;
    case 'exception':
      return exception && exceptionInWords(exception, language);
    case 'retiring':
      return words.retiring;
    case 'grace':
      return words.grace;
    case 'never-awarded':
    case 'meets':
      return undefined;
    default:
      return because satisfies never;
  }
}

/** Who granted a waiver without which a requirement would not be met, until when and why. */
export const waiverInWords = ({ to, by, reason }: Exception, language: Language): string =>
  heldWords[language].metByWaiver(dayInWords(to, language), by, asSentence(textIn(reason, language)));

const asSentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);

/** Who granted more time, until when and why. */
function exceptionInWords({ kind, to, by, reason }: Exception, language: Language): string {
  const words = heldWords[language];
  return words.exception(
    words.exceptionKinds[kind],
    dayInWords(to, language),
    by,
    asSentence(textIn(reason, language)),
  );
}

/** What has to be done by when; of what is not held, nothing can be due. */
export function actionInWords({ action, held }: Pick<ClaimStanding, 'action' | 'held'>, voice: Voice): string {
  const words = heldWords[voice.language];
  if (action) return dueInWords(action, voice);
  const { renewal, because, until } = held;
  // Where its end is known, no renewal comes before it.
  if (!held.held || !renewal || until !== undefined) return words.nothingDueNow;
  return because === 'renewal-met'
    ? words.renewBy(dayInWords(renewal.window.to, voice.language), dayInWords(renewal.anniversary, voice.language))
    : words.nothingDue;
}

/** What has to be done by when to keep an award, and why. */
export function dueInWords(action: ActionDue, voice: Voice): string {
  const { by, occasion, verdict, awaits, settledBy } = action;
  const { language } = voice;
  if (settledBy && !awaits) return `${undeterminedInWords(action, language)} ${settlingInWords(settledBy, voice)}`;
  const words = heldWords[language];
  const day = (one: Day) => dayInWords(one, language);
  const figures = awaits && andList(awaits.map(voice.metric), language);
  const found = verdictInWords(verdict, language);
  switch (occasion.kind) {
    case 'renewal': {
      const anniversary = day(occasion.renewal.anniversary);
      return figures === undefined
        ? words.dueBy(day(by), anniversary, found)
        : words.figuresDecide(day(by), anniversary, figures);
    }
    case 'check-day':
      return figures === undefined ? words.dueAtCheck(day(by), found) : words.figuresDecideStatus(day(by), figures);
    case 'loss':
      return figures === undefined
        ? words.dueBeforeLoss(day(by), day(occasion.on), found)
        : words.figuresDecideStatus(day(by), figures);
    default:
      return occasion satisfies never;
  }
}

/** By when to act where nobody can say for certain that the award would be lost otherwise. */
function undeterminedInWords({ by, occasion }: ActionDue, language: Language): string {
  const words = heldWords[language];
  const day = (one: Day) => dayInWords(one, language);
  switch (occasion.kind) {
    case 'renewal':
      return words.undeterminedBy(day(by), day(occasion.renewal.anniversary));
    case 'check-day':
      return words.undeterminedAtCheck(day(by));
    case 'loss':
      return words.undeterminedBeforeLoss(day(by), day(occasion.on));
    default:
      return occasion satisfies never;
  }
}
