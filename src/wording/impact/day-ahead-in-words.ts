import type { DayAhead, Undetermined } from '../../domain/impact/day-ahead.ts';
import { type Claim, claimName } from '../../domain/membership/facts.ts';
import { policyChangeInWords } from '../difference/policies/lifecycle-difference-in-words.ts';
import { andList } from '../lists-in-words.ts';
import { settlingInWords } from '../standing/settling-in-words.ts';
import { dayInWords } from '../time-in-words.ts';
import type { Voice } from '../voice.ts';
import { dayAheadWords } from './day-ahead-words.ts';

/** What comes on a day: a title that is short enough for a calendar, and what else there is to say. */
export interface DayAheadInWords {
  readonly title: string;
  readonly details: readonly string[];
}

export function dayAheadInWords({ what, claims }: DayAhead, voice: Voice): DayAheadInWords {
  const words = dayAheadWords[voice.language];
  const list = (parts: readonly string[]) => andList(parts, voice.language);
  const awards = (of: readonly Claim[]) => list(of.map(voice.award));
  const undetermined = (say: (awards: string) => string, open: readonly Undetermined[]) =>
    // Awards that the same thing settles are told in one sentence.
    [...Map.groupBy(open, ({ settledBy }) => JSON.stringify(settledBy)).values()].flatMap((alike) => [
      say(awards(alike.map(({ claim }) => claim))),
      ...alike.slice(0, 1).map(({ settledBy }) => settlingInWords(settledBy, voice)),
    ]);
  const items = (of: readonly string[]) => list(of.map(voice.itemInList));
  const credentials = (of: readonly { readonly person: string; readonly item: string }[]) =>
    of.map((one) => words.credentialOf(voice.itemInList(one.item), voice.person(one.person)));
  const titled = (title: string, ...details: readonly string[]) => ({ title, details });
  switch (what.kind) {
    case 'renewal-window':
      return titled(
        words.renewalWindow(awards(claims)),
        words.anniversary(dayInWords(what.renewal.anniversary, voice.language)),
        ...(what.failing.length + what.awaiting.length + what.undetermined.length === 0 ? [words.wouldSucceed] : []),
        ...(what.failing.length > 0 ? [words.wouldFail(awards(what.failing))] : []),
        ...(what.awaiting.length > 0 ? [words.awaits(awards(what.awaiting))] : []),
        ...undetermined(words.renewalUndetermined, what.undetermined),
      );
    case 'reminder':
      return titled(
        words.reminder(awards(claims)),
        words.anniversary(dayInWords(what.renewal.anniversary, voice.language)),
      );
    case 'renewal-deadline': {
      const open = [...what.failing, ...what.awaiting, ...what.undetermined.map((one) => one.claim)].map(claimName);
      const succeeding = claims.filter((claim) => !open.includes(claimName(claim)));
      return titled(
        words.renewalDeadline(awards(claims)),
        ...(what.failing.length > 0 ? [words.notMet(awards(what.failing))] : []),
        ...(what.awaiting.length > 0 ? [words.awaits(awards(what.awaiting))] : []),
        ...undetermined(words.renewalUndetermined, what.undetermined),
        ...(succeeding.length > 0 ? [words.renewWhileMet(awards(succeeding))] : []),
      );
    }
    case 'payment-due':
      return titled(words.paymentDue(dayInWords(what.anniversary, voice.language)), words.bindsWithPayment);
    case 'act-by':
      return titled(
        words.actBy(awards(claims)),
        ...(what.failing.length > 0 ? [words.notMetThen(awards(what.failing))] : []),
        ...(what.awaiting.length > 0 ? [words.awaitsStatus(awards(what.awaiting))] : []),
        ...undetermined(words.undeterminedThen, what.undetermined),
      );
    case 'last-day-held':
      if (what.afterwards === 'ended') return titled(words.lastDayThenEnds(awards(claims)));
      return what.afterwards === 'lost'
        ? titled(words.lastDayHeld(awards(claims)))
        : titled(words.lastDaySafe(awards(claims)), words.keptAfter[what.afterwards]);
    case 'last-day-before':
      return titled(words.lastDayBefore(awards(claims), voice.competency(what.successor)), words.holdersMove);
    case 'texts-begin': {
      const texts = what.texts.map((one) => words.textOf(voice.competency(one.competency), one.version));
      return titled(words.textsBegin(list(texts)), ...(what.texts.some((one) => one.observed) ? [words.observed] : []));
    }
    case 'texts-bind': {
      const texts = what.texts.map((one) => words.textOf(voice.competency(one.competency), one.version));
      return titled(words.textsBind(list(texts)));
    }
    case 'terms-begin':
      return titled(words.termsBegin(awards(claims)), ...what.changes.map((one) => policyChangeInWords(one, voice)));
    case 'competencies-close':
      return titled(words.closes[what.to](list(what.competencies.map(voice.competency))));
    case 'first-day-to-take':
      return titled(words.firstDayToTake(items(what.items)));
    case 'last-day-to-register':
    case 'last-day-to-take':
    case 'last-day-to-earn':
      return titled(words.lastDayTo[what.kind](items(what.items)));
    case 'last-day-accepted':
      return titled(
        words.lastDayAccepted(items(what.items)),
        what.of.length === 0 ? words.acceptedOfNobody : words.acceptedOf(list(credentials(what.of))),
      );
    case 'credentials-end':
      return titled(words.credentialsEnd(list(credentials(what.of))));
    case 'people-leave':
      return titled(words.peopleLeave(list(what.people.map(voice.person))));
    case 'grants-end':
      return titled(words.grantsEnd(items(what.items)));
    case 'evidence-ends':
      return titled(words.evidenceEnds(list(what.evidence.map(voice.evidence))));
    case 'statuses-end':
      return titled(words.statusesEnd(list(what.statuses.map((one) => voice.status(one)))));
    case 'exceptions-end':
      return titled(words.exceptionsEnd(list(what.by)));
    case 'check-day':
      return titled(
        words.checkDay(awards(claims)),
        ...(what.failing.length > 0 ? [words.notMetThen(awards(what.failing))] : []),
        ...undetermined(words.undeterminedThen, what.undetermined),
      );
    case 'promotion-day':
      return titled(
        words.promotionDay(awards(claims)),
        ...(what.failing.length + what.undetermined.length === 0 ? [words.applyThen] : []),
        ...(what.failing.length > 0 ? [words.notMetYet(awards(what.failing))] : []),
        ...undetermined(words.undeterminedYet, what.undetermined),
      );
    case 'lock-in-ends':
      return titled(words.lockInEnds(awards(claims)), words.lockInAfter);
    default:
      return what satisfies never;
  }
}
