import { budgetOf } from '../../domain/planning/explanation/budget.ts';
import type { Explanation } from '../../domain/planning/explanation/explanation.ts';
import type { MoreMoney } from '../../domain/planning/explanation/more-money.ts';
import type { MorePlaces } from '../../domain/planning/explanation/more-places.ts';
import { seatInWords } from '../../wording/planning/course-in-words.ts';
import { explanationWords } from '../../wording/planning/explanation-words.ts';
import { awardsInWords, changesNothing, consequenceInWords } from '../../wording/planning/other-plan-in-words.ts';
import { type AimedRequest, courseInWords, type PlanFound } from '../../wording/planning/plan-in-words.ts';
import { priceInWords } from '../../wording/planning/price-in-words.ts';
import type { Voice } from '../../wording/voice.ts';
import type { Block } from '../terminal/block.ts';

/** What waiting costs, and what more time, more places and more money would be worth. */
export function changeBlocks(
  { begunLater, moreTime, morePlaces, moreMoney }: Explanation,
  found: PlanFound,
  request: AimedRequest,
  voice: Voice,
): readonly Block[] {
  const words = explanationWords[voice.language];
  const consequence = (other: Parameters<typeof consequenceInWords>[0]) => consequenceInWords(other, request, voice);
  const later = moreTime.filter(({ later: other }) => !changesNothing(other) || other.status !== 'optimal');
  const places = morePlaces.filter(({ more }) => !changesNothing(more) || more.status !== 'optimal');
  const texts = [
    ...(begunLater
      ? [
          begunLater.status === 'optimal' && changesNothing(begunLater)
            ? words.canWait
            : words.waiting(consequence(begunLater)),
        ]
      : []),
    ...(later.length === 0 && moreTime.length > 0 ? [words.noTime] : []),
    ...later.map(({ targets, later: other }) =>
      targets.length > 1
        ? words.allDueLater(consequence(other))
        : words.dueLater(awardsInWords(targets, request.targets, voice), consequence(other)),
    ),
    ...(places.length === 0 && morePlaces.length > 0 ? [words.noPlaces] : []),
    ...places.map((one) => placeInWords(one, request, voice)),
    ...(moreMoney ? moneyInWords(moreMoney, found, request, voice) : []),
  ];
  if (texts.length === 0) return [];
  return [
    { kind: 'gap' },
    { kind: 'heading', words: words.change },
    { kind: 'points', points: texts.map((text) => ({ text })) },
  ];
}

function placeInWords({ of, more }: MorePlaces, request: AimedRequest, voice: Voice): string {
  const words = explanationWords[voice.language];
  const consequence = consequenceInWords(more, request, voice);
  if (of.kind === 'voucher') return words.oneMoreVoucher(of.voucher, consequence);
  switch (of.kind) {
    case 'place': {
      const offer = request.training.offers.find(({ id }) => id === of.offer);
      return words.oneMorePlace(offer ? courseInWords(offer, voice) : of.offer, consequence);
    }
    case 'seat':
      return words.oneMoreSeat(seatInWords(of.offer, of.session, request, voice), consequence);
    default:
      return of satisfies never;
  }
}

function moneyInWords(
  { unlimited, next }: MoreMoney,
  { plan: { targets } }: PlanFound,
  request: AimedRequest,
  voice: Voice,
): readonly string[] {
  const words = explanationWords[voice.language];
  const price = (minor: number) => priceInWords(minor, request.training, voice);
  if (!next || !('met' in next)) {
    const isNone = unlimited.status === 'optimal' && changesNothing(unlimited);
    return [isNone ? words.noMoney : words.noMoneyKnown];
  }
  const won = awardsInWords(
    next.met.filter((index) => !targets[index]?.isMet),
    request.targets,
    voice,
  );
  const least =
    next.status === 'optimal'
      ? words.nextBudget(price(next.cost), price(budgetOf(request) ?? 0), won)
      : words.nextBudgetOpen(price(next.cost), price(next.leastCost), won);
  const isAll = 'plan' in unlimited && unlimited.plan.cost === next.cost;
  return [least, ...(isAll ? [] : [words.anyMoney(consequenceInWords(unlimited, request, voice))])];
}
