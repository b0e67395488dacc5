import { type Day, firstDay, lastDay } from '../time/day.ts';
import type { Duration } from '../time/duration.ts';
import type { Period } from '../time/period.ts';
import type { LearningTerms } from '../training/learning-terms.ts';
import type { Preparation, Training, TrainingOffer } from '../training/training.ts';
import type { LearnerTerms } from './learner-terms.ts';
import type { ForbiddenStep } from './plan-request.ts';
import { groupKey, sessionKey, voucherKey } from './supply-keys.ts';
import { type Sureness, withTimeForTries } from './tries.ts';

/** One way to come to pass one item: prepared how, paid how, and what that uses up. */
export interface WayToPass {
  readonly offer?: TrainingOffer;
  readonly session?: TrainingOffer['sessions'][number];
  readonly voucher?: string;
  /** In minor units, all tries and hours together. */
  readonly cost: number;
  readonly duration: Duration;
  /** On which days it can begin. */
  readonly starts: Period;
  /** The last day of the exam, where something is only good until then. */
  readonly examBy?: Day;
  /** What there is only so much of, by name. */
  readonly uses: readonly string[];
  /** Of 1000 tries so many are passed, and so long after one that fails the next may follow. */
  readonly pass: number;
  readonly retakeWait: Duration;
  /** Time is kept for so many tries: what comes later begins after the last of them. */
  readonly tries: number;
  /** How much of the risk that the plan may run it takes (risk.ts); nothing where the plan need not be sure. */
  readonly risk: number;
}

/**
 * What it is expected to cost to pass, with all tries that are needed: fee and retake hours for each of them, preparation once.
 * Rounded up to a minor unit, once.
 */
export function expectedCost(preparation: Preparation, fee: number, rate: number, isFirstPaid: boolean): number {
  const { price, hours, retakeHours, pass } = preparation;
  const perTry = fee + retakeHours * rate;
  return Math.ceil((perTry * 1000) / pass) + hours * rate + price - (isFirstPaid ? fee : 0);
}

/** The ways to pass an item that this person has, cheapest first; those that are dearer and no quicker are left out. */
export function waysToPass(
  item: string,
  terms: LearnerTerms,
  training: Training,
  learning: LearningTerms,
  forbidden: readonly Omit<ForbiddenStep, 'person'>[] = [],
  sureness?: Sureness,
): WayToPass[] {
  const { fee, retakeWait } = training.exams.get(item) ?? training.otherwise ?? { fee: 0, retakeWait: { days: 1 } };
  const preparing = training.offers.filter(({ prepares }) => prepares.includes(item));
  const offers = preparing.filter((offer) => isFor(offer, terms, item));
  const prepared: Omit<WayToPass, 'cost' | 'voucher' | 'pass' | 'retakeWait' | 'tries' | 'risk'>[] = offers.flatMap(
    (offer) => {
      const { duration, from = firstDay, to = lastDay, group, sessions } = offer;
      const whole = { offer, duration, uses: group ? [groupKey(offer)] : [] };
      if (sessions.length === 0) return [{ ...whole, starts: { from, to } }];
      const near = sessions.filter(
        (session) => !terms.tooFar?.includes(sessionKey(offer, session)) || terms.opened?.place.includes(item),
      );
      return near.map((session) => ({
        ...whole,
        session,
        starts: { from: session.from, to: session.from },
        uses: [...whole.uses, ...(session.seats === undefined ? [] : [sessionKey(offer, session)])],
      }));
    },
  );
  const { selfStudy } = training;
  const always: Period = { from: firstDay, to: lastDay };
  // What is opened comes on top: who prepares alone where there is no offer still can.
  const { opened: _, ...asStated } = terms;
  const isAlone = !preparing.some((offer) => isFor(offer, asStated, item));
  if (selfStudy && isAlone) prepared.push({ duration: selfStudy.duration, starts: always, uses: [] });
  const allowed = prepared.filter(
    ({ offer, session }) =>
      !forbidden.some((one) => one.item === item && one.offer === offer?.id && one.session === session?.id),
  );
  const vouchers = learning.vouchers.filter(({ items }) => items.length === 0 || items.includes(item));
  const ways = allowed.flatMap((one): WayToPass[] => {
    const preparation = one.offer ?? (selfStudy as Preparation);
    const cost = (isFirstPaid: boolean) => expectedCost(preparation, fee, terms.rate, isFirstPaid);
    const common = { ...one, pass: preparation.pass, retakeWait, tries: 1, risk: 0 };
    return [
      { ...common, cost: cost(false) },
      ...vouchers.map(({ id, until }) => ({
        ...common,
        voucher: id,
        cost: cost(true),
        ...(until !== undefined && { examBy: until }),
        uses: [...one.uses, voucherKey(id)],
      })),
    ];
  });
  const safer = sureness ? ways.flatMap((way) => withTimeForTries(way, sureness)) : ways;
  return safer
    .sort((a, b) => a.cost - b.cost)
    .filter((way, index, all) => !all.slice(0, index).some((one) => isNoWorse(one, way)));
}

/** Is it held where the person is, and in a language that the person learns in? */
function isFor(offer: TrainingOffer, { languages, tooFar, opened }: LearnerTerms, item: string): boolean {
  const isNear = !tooFar?.includes(offer.id) || opened?.place.includes(item);
  const isUnderstood =
    offer.languages.length === 0 ||
    languages.length === 0 ||
    offer.languages.some((one) => languages.includes(one)) ||
    opened?.language.includes(item);
  return Boolean(isNear && isUnderstood);
}

/** Can one way always be taken in place of another: no dearer, no riskier, as quick, as free in its days, and using up nothing else? */
export const isNoWorse = (one: WayToPass, other: WayToPass): boolean =>
  one.cost <= other.cost &&
  one.risk <= other.risk &&
  (one.tries === 1 || (one.tries <= other.tries && isNoLonger(one.retakeWait, other.retakeWait))) &&
  (one.session === undefined || one.session === other.session) &&
  isNoLonger(one.duration, other.duration) &&
  one.starts.from <= other.starts.from &&
  other.starts.to <= one.starts.to &&
  (one.examBy ?? lastDay) >= (other.examBy ?? lastDay) &&
  one.uses.every((use) => other.uses.includes(use));

/** Can every way to pass one item be replaced by one to pass another? */
export const areNoWorse = (some: readonly WayToPass[], others: readonly WayToPass[]): boolean =>
  some === others || others.every((other) => some.some((one) => isNoWorse(one, other)));

const isNoLonger = (a: Duration, b: Duration): boolean =>
  'days' in a
    ? 'days' in b
      ? a.days <= b.days
      : a.days <= 28 * b.months
    : 'months' in b
      ? a.months <= b.months
      : 31 * a.months <= b.days;
