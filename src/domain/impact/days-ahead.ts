import type { Programme } from '../catalogue/programme.ts';
import { exceptionsGranted } from '../membership/exceptions-granted.ts';
import type { Claim, Facts } from '../membership/facts.ts';
import type { Day } from '../time/day.ts';
import { contains } from '../time/period.ts';
import { awardDays } from './award-days-ahead.ts';
import { type ComingEvent, type DayAhead, onOneDay } from './day-ahead.ts';
import { daysAheadInFacts } from './days-ahead-in-facts.ts';
import type { Forecast } from './forecast.ts';
import { interestsOf } from './interest.ts';
import { itemDays } from './item-days.ts';
import { ruleDays } from './rule-days.ts';
import { toldApart, toldTogether } from './told-together.ts';

/**
 * All that is known to come for a partner in the time of a forecast, by day: renewals and how they would go, new texts,
 * what retires, what expires, who leaves. Only what the awards of the forecast look at; what is of one kind and falls on
 * one day is told together.
 */
export const daysAhead = (
  forecast: Forecast,
  programme: Programme,
  facts: Facts,
  payment?: PaymentAwaited,
): readonly DayAhead[] => toldTogether(found(forecast, programme, facts, payment), claimsOf(forecast));

/** The same, each thing for itself: what is told together today may fall apart when one day moves. */
export const thingsAhead = (
  forecast: Forecast,
  programme: Programme,
  facts: Facts,
  payment?: PaymentAwaited,
): readonly DayAhead[] => toldApart(found(forecast, programme, facts, payment), claimsOf(forecast));

/** A renewal that was asked for and waits for its payment, where forecast and facts take it for done. */
export interface PaymentAwaited {
  readonly anniversary: Day;
  readonly payUntil: Day;
  /** What goes on with it. */
  readonly claims: readonly Claim[];
}

const claimsOf = ({ awards }: Forecast) => awards.map((award) => award.claim);

function found(
  forecast: Forecast,
  programme: Programme,
  facts: Facts,
  payment: PaymentAwaited | undefined,
): readonly DayAhead[] {
  const interests = interestsOf(forecast, programme);
  const competencies = new Set(forecast.awards.map((award) => award.claim.competency));
  const granted = [...competencies].flatMap((one) => exceptionsGranted(programme, facts, one));
  const period = { from: forecast.day, to: forecast.until };
  return [
    ...awardDays(forecast, programme).filter(({ what }) => !isOfRenewal(what, payment)),
    ...(payment ? [paymentDay(payment)] : []),
    ...ruleDays(forecast, programme, facts),
    ...itemDays(interests, forecast, programme, facts),
    ...daysAheadInFacts(interests, forecast, { ...facts, exceptions: granted }),
  ].filter((one) => contains(period, one.to));
}

const paymentDay = ({ anniversary, payUntil, claims }: PaymentAwaited): DayAhead =>
  onOneDay(payUntil, { kind: 'payment-due', anniversary }, claims, anniversary);

/** Until it is paid, all that is to be said of a renewal is by when that has to be. */
const isOfRenewal = (what: ComingEvent, payment: PaymentAwaited | undefined): boolean =>
  payment !== undefined && 'renewal' in what && what.renewal.anniversary === payment.anniversary;
