import type { FoundRemedy, Remedy } from '../../domain/planning/conflict/remedy.ts';
import { budgetOf } from '../../domain/planning/explanation/budget.ts';
import { andList, orList } from '../lists-in-words.ts';
import { countInWords } from '../number-in-words.ts';
import type { Point } from '../point.ts';
import { lengthInWords } from '../time-in-words.ts';
import type { Voice } from '../voice.ts';
import { languageInWords, peopleTold, placesInWords } from './conflict-in-words.ts';
import { conflictWords } from './conflict-words.ts';
import { seatInWords } from './course-in-words.ts';
import { awardsInWords } from './other-plan-in-words.ts';
import { type AimedRequest, courseInWords } from './plan-in-words.ts';
import { priceInWords } from './price-in-words.ts';

/** A change that would help, and what the cheapest plan then costs. */
export function remedyPoint(found: FoundRemedy, goal: readonly number[], request: AimedRequest, voice: Voice): Point {
  const words = conflictWords[voice.language];
  const price = (minor: number) => priceInWords(minor, request.training, voice);
  const change = changeInWords(found.remedy, goal, request, voice);
  return {
    text:
      found.remedy.kind === 'more-money' && found.status === 'optimal'
        ? // The least budget is what that plan costs.
          words.alone(change)
        : found.status === 'optimal'
          ? words.costs(change, price(found.cost))
          : words.costsOpen(change, price(found.cost), price(found.leastCost)),
    details: [
      ...(found.remedy.kind === 'preparation' ? [words.offersNeeded] : []),
      ...(found.isLeast ? [] : [words.lessMayDo]),
    ],
  };
}

function changeInWords(remedy: Remedy, goal: readonly number[], request: AimedRequest, voice: Voice): string {
  const words = conflictWords[voice.language];
  const count = (number: number) => countInWords(number, voice.language);
  const awards = (some: readonly number[]) => awardsInWords(some, request.targets, voice);
  switch (remedy.kind) {
    case 'later-deadline': {
      const length = lengthInWords({ months: remedy.months }, voice.language);
      const areAll = goal.length > 1 && remedy.targets.length === goal.length;
      return areAll ? words.allDueLater(length) : words.dueLater(awards(remedy.targets), length);
    }
    case 'more-money': {
      const price = (minor: number) => priceInWords(minor, request.training, voice);
      return words.moreMoney(price(remedy.budget), price(budgetOf(request) ?? 0));
    }
    case 'more-exams':
      return words.moreExams(count(remedy.examsAMonth));
    case 'no-absence':
      return words.noAbsence(peopleTold(remedy.people, voice), remedy.people.length > 1);
    case 'more-people':
      return words.morePeople(count(remedy.count));
    case 'more-places': {
      const { of } = remedy;
      if (of.kind === 'voucher') return words.moreVouchers(of.voucher, count(remedy.count));
      const offer = request.training.offers.find(({ id }) => id === of.offer);
      const course = of.kind === 'seat' ? seatInWords(of.offer, of.session, request, voice) : undefined;
      return words.moreSeats(course ?? (offer ? courseInWords(offer, voice) : of.offer), count(remedy.count));
    }
    case 'free': {
      const names = remedy.people.map(voice.person);
      switch (remedy.from) {
        case 'locked-in':
          return words.notLockedIn(orList(names, voice.language));
        case 'locked-out':
          return words.notLockedOut(peopleTold(remedy.people, voice));
        case 'no-exams':
          return words.takesExams(peopleTold(remedy.people, voice));
        default:
          return remedy.from satisfies never;
      }
    }
    case 'preparation':
      return words.preparation(andList(remedy.items.map(voice.item), voice.language));
    case 'offered-there': {
      const changes = remedy.of.map((one) =>
        one.kind === 'place'
          ? words.heldThere(voice.item(one.item), placesInWords(one.places, voice))
          : words.inLanguage(voice.item(one.item), languageInWords(one.language, voice)),
      );
      return words.ifAll(andList(changes, voice.language));
    }
    case 'give-up':
      return words.givenUp(awards([remedy.target]));
    default:
      return remedy satisfies never;
  }
}
