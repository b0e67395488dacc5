import type { Language } from '../../domain/catalogue/text.ts';
import type { ClaimStanding } from '../../domain/standing/assess.ts';
import type { Held } from '../../domain/standing/held.ts';
import { dayInWords, periodInWords } from '../time-in-words.ts';
import { heldWords } from './held-words.ts';
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
  const reason = reasonInWords(held, language);
  return reason === undefined ? `${state}.` : `${state}. ${reason}`;
}

function reasonInWords({ because, renewal }: Held, language: Language): string | undefined {
  const words = heldWords[language];
  const anniversary = renewal && dayInWords(renewal.anniversary, language);
  const period = renewal && periodInWords(renewal.window, language);
  switch (because) {
    case 'ended':
      return words.ended;
    case 'lapsed':
      return anniversary ? words.lapsedAt(anniversary) : words.lapsed;
    case 'within-term':
      return anniversary && period ? words.nextRenewal(anniversary, period) : undefined;
    case 'renewal-open':
      return anniversary && period ? words.renewalOpen(anniversary, period) : undefined;
    case 'renewed':
      return anniversary && words.renewed(anniversary);
    case 'locked-in':
      return words.lockedIn;
    case 'exception':
      return words.exception;
    case 'grace':
      return words.grace;
    case 'never-awarded':
    case 'meets':
      return undefined;
    default:
      return because satisfies never;
  }
}

/** What has to be done by when; of what is not held, nothing can be due. */
export function actionInWords({ action, held }: Pick<ClaimStanding, 'action' | 'held'>, language: Language): string {
  const words = heldWords[language];
  if (action)
    return words.dueBy(
      dayInWords(action.by, language),
      dayInWords(action.anniversary, language),
      verdictInWords(action.verdict, language),
    );
  return held.held && held.renewal ? words.nothingDue : words.nothingDueNow;
}
