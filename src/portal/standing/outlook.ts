import type { Forecast, RenewalAsked } from '../../client/index.ts';
import { dayNumber, day as dayOf } from '../../domain/time/day.ts';
import { choiceFor, decidedFor } from '../renewals/choice-for.ts';

export type AwardAhead = Forecast['awards'][number];

/** The next renewal of an award that is held today, where it would succeed as things stand: only then it can hang on somebody. */
export function renewalGoingWell({ heldToday, renewals }: AwardAhead): AwardAhead['renewals'][number] | undefined {
  const next = heldToday ? renewals.find(({ done }) => !done) : undefined;
  return next?.verdict === 'met' ? next : undefined;
}

/** Its renewal would be met though it is not met today, alone or with people counted for all: what is missing is not needed for it. */
export function isMetOnlyAhead(award: AwardAhead): boolean {
  const [today] = award.spans;
  const verdict = award.togetherToday ?? today?.verdict;
  return verdict !== undefined && verdict !== 'met' && renewalGoingWell(award) !== undefined;
}

/** What a partner’s forecast comes to, for the first sentence of its home. */
export interface Outlook {
  /** The one that is lost first stands first. */
  readonly atRisk: readonly AwardAhead[];
  readonly safe: readonly AwardAhead[];
  /** Let go, or ended by a decision: held for some days yet, and no risk. The one that ends first stands first. */
  readonly ending: readonly AwardAhead[];
  readonly notHeld: readonly AwardAhead[];
  readonly renewal?: { readonly from: string; readonly to: string; readonly isOpen: boolean; readonly days: number };
}

/**
 * An award is at risk where the forecast says so; it ends where that is decided; it is safe where it is held and nothing is
 * known that would take it away.
 */
export function outlookOf({ day, awards }: Pick<Forecast, 'day' | 'awards'>): Outlook {
  const held = awards.filter(({ heldToday }) => heldToday);
  const atRisk = held
    .filter(({ risk }) => risk !== undefined)
    .sort((a, b) => (a.safeUntil ?? '9999').localeCompare(b.safeUntil ?? '9999'));
  const renewal = nextRenewal(day, held);
  return {
    atRisk,
    safe: held.filter(({ risk, endsOn }) => risk === undefined && endsOn === undefined),
    ending: held
      .filter(({ endsOn }) => endsOn !== undefined)
      .sort((a, b) => (a.endsOn ?? '').localeCompare(b.endsOn ?? '')),
    notHeld: awards.filter(({ heldToday }) => !heldToday),
    ...(renewal && { renewal }),
  };
}

/**
 * The same with a renewal that was asked for and waits for its payment. What is let go by it, or goes down, is decided, and
 * neither safe nor at risk. What facts and rules keep is safe all the same only where its payment is not overdue.
 */
export function asAsked(
  { atRisk, safe, ...outlook }: Outlook,
  asked: Pick<RenewalAsked, 'state' | 'choices'> | undefined,
): Outlook & { readonly unpaid: readonly AwardAhead[] } {
  const isOverdue = asked?.state === 'overdue';
  const isOpen = ({ claim }: AwardAhead): boolean => decidedFor(asked, claim) === undefined;
  const isHanging = ({ claim }: AwardAhead) => isOverdue && choiceFor(asked, claim) !== undefined;
  const open = safe.filter(isOpen);
  return {
    ...outlook,
    atRisk: atRisk.filter(isOpen),
    unpaid: open.filter(isHanging),
    safe: open.filter((award) => !isHanging(award)),
  };
}

function nextRenewal(today: string, awards: readonly AwardAhead[]): Outlook['renewal'] {
  const [next] = awards
    .flatMap(({ renewals }) => renewals.filter(({ done, lastDay }) => !done && lastDay >= today))
    .sort((a, b) => a.lastDay.localeCompare(b.lastDay));
  if (!next) return undefined;
  const { from } = next.renewal.window;
  const isOpen = from <= today;
  return { from, to: next.lastDay, isOpen, days: daysBetween(today, isOpen ? next.lastDay : from) };
}

const daysBetween = (from: string, to: string): number => dayNumber(dayOf(to)) - dayNumber(dayOf(from));
