import type { AwardDecision } from '../../domain/awards/award-decision.ts';
import type { AwardEvent } from '../../domain/awards/award-event.ts';
import { textIn } from '../../domain/catalogue/text.ts';
import type { Claim, Exception } from '../../domain/membership/facts.ts';
import { andList } from '../lists-in-words.ts';
import { heldWords } from '../standing/held-words.ts';
import { lapseInWords } from '../standing/lapse-in-words.ts';
import { dayInWords } from '../time-in-words.ts';
import type { Voice } from '../voice.ts';
import { awardEventWords } from './award-event-words.ts';
import { whatIsGranted } from './exception-in-words.ts';

export interface EventInWords {
  readonly text: string;
  /** What is said below it: reasons, and who granted or decided it. */
  readonly details: readonly string[];
}

/** One thing that happened to an award, as its history tells it. */
export function awardEventInWords(event: AwardEvent, claim: Claim, voice: Voice): EventInWords {
  const words = awardEventWords[voice.language];
  const day = (one: Parameters<typeof dayInWords>[0]) => dayInWords(one, voice.language);
  const named = (competencies: readonly string[]) =>
    andList(
      competencies.map((competency) => voice.award({ competency, level: claim.level })),
      voice.language,
    );
  switch (event.kind) {
    case 'enrolled':
      if (event.after !== undefined)
        return plain(words['enrolled-after'](voice.award({ ...claim, level: event.after })));
      return plain(event.again ? words['enrolled-again'] : words.enrolled);
    case 'came-from':
    case 'went-into':
      return plain(words[event.kind][event.how](named(event.competencies)));
    case 'reinstated':
      return reinstatedInWords(event, voice);
    case 'renewed':
      return renewedInWords(event, voice);
    case 'kept':
      return plain(words.kept[event.because](day(event.anniversary)));
    case 'kept-by-exception': {
      const { exception } = event;
      const kind = heldWords[voice.language].exceptionKinds[exception.kind];
      return { text: words[event.kind](kind, day(exception.to)), details: [grantInWords(exception, voice)] };
    }
    case 'grace':
    case 'retiring':
      return plain(event.until === undefined ? words[event.kind] : words[`${event.kind}-until`](day(event.until)));
    case 'lapsed':
      return { text: words.lapsed, details: event.reasons.map((reason) => lapseInWords(reason, claim, voice)) };
    case 'went-on-at':
      return plain(words[event.kind](voice.award({ ...claim, level: event.level })));
    case 'met-again':
    case 'let-go':
    case 'ended-unpaid':
    case 'retired':
    case 'ended':
      return plain(words[event.kind]);
    case 'exception':
      return { text: whatIsGranted(event.exception, [], voice), details: [grantInWords(event.exception, voice)] };
    case 'decision':
      return decisionInWords(event.decision, claim, voice);
    default:
      return event satisfies never;
  }
}

/** Its day is that on which it was asked for: where it was paid later, it binds since then. */
function renewedInWords(
  { day: on, anniversary, paid }: Extract<AwardEvent, { readonly kind: 'renewed' }>,
  { language }: Voice,
): EventInWords {
  const words = awardEventWords[language];
  const of = anniversary && dayInWords(anniversary, language);
  if (paid === undefined || paid <= on)
    return {
      text: of === undefined ? words.renewed : words['renewed-for'](of),
      details: paid === undefined ? [] : [words.paid(dayInWords(paid, language))],
    };
  return {
    text: of === undefined ? words['renewal-asked'] : words['renewal-asked-for'](of),
    details: [words['binds-since-paid'](dayInWords(paid, language))],
  };
}

const plain = (text: string): EventInWords => ({ text, details: [] });

function reinstatedInWords(
  { because, exception }: Extract<AwardEvent, { readonly kind: 'reinstated' }>,
  voice: Voice,
): EventInWords {
  const words = awardEventWords[voice.language];
  if (because === 'decision') return plain(words['reinstated-decision']);
  if (exception) return { text: words['reinstated-exception'], details: [grantInWords(exception, voice)] };
  return plain(because === 'meets' ? words.reinstated : words['reinstated-late']);
}

const grantInWords = ({ by, reason }: Exception, { language }: Voice): string =>
  awardEventWords[language].grantedBy(by, textIn(reason, language));

function decisionInWords(decision: AwardDecision, claim: Claim, voice: Voice): EventInWords {
  const { language } = voice;
  const words = awardEventWords[language];
  switch (decision.kind) {
    case 'demotion-pending':
      return {
        text: words.decision[decision.kind],
        details: decision.reasons.map((reason) => lapseInWords(reason, claim, voice)),
      };
    case 'demotion-withdrawn':
    case 'let-go':
      return plain(words.decision[decision.kind]);
    case 'demoted':
      return { text: words.decision[decision.kind], details: whoAndWhy(decision, voice) };
    case 'renewal-ended':
    case 'renewal-goes-on':
      return {
        text: words.decision[decision.kind](dayInWords(decision.ends, language)),
        details: whoAndWhy(decision, voice),
      };
    case 'kept-until':
    case 'time-to-pay':
    case 'time-to-pay-withdrawn':
      return {
        text: words.decision[decision.kind](dayInWords(decision.until, language)),
        details: whoAndWhy(decision, voice),
      };
    case 'payment-withdrawn':
      return {
        text: words.decision[decision.kind](dayInWords(decision.paidOn, language)),
        details: whoAndWhy(decision, voice),
      };
    case 'reinstated':
    case 'reinstatement-withdrawn':
    case 'granted':
    case 'grant-withdrawn':
      return {
        text: words.decision[decision.kind](dayInWords(decision.from, language)),
        details: whoAndWhy(decision, voice),
      };
    default:
      return decision satisfies never;
  }
}

/** Who decided, where whoever reads it may know; and why. */
function whoAndWhy(
  { by, reason }: Extract<AwardDecision, { readonly by: unknown }>,
  { language }: Voice,
): readonly string[] {
  const words = awardEventWords[language];
  return [
    ...(by.kind === 'system' ? [words.decidedByItself] : by.name === undefined ? [] : [words.decidedBy(by.name)]),
    ...(reason === undefined ? [] : [words.reason(reason)]),
  ];
}
