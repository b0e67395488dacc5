import type { Forecast, RenewalAsked } from '../../client/index.ts';
import { dayNumber, day as dayOf } from '../../domain/time/day.ts';

export type AwardAhead = Forecast['awards'][number];

/** What a partner’s forecast comes to, for the first sentence of its home. */
export interface Outlook {
  /** The one that is lost first stands first. */
  readonly atRisk: readonly AwardAhead[];
  readonly safe: readonly AwardAhead[];
  readonly notHeld: readonly AwardAhead[];
  readonly renewal?: { readonly from: string; readonly to: string; readonly isOpen: boolean; readonly days: number };
}

/** An award is at risk where the forecast says so; safe where it is held and nothing is known that would take it away. */
export function outlookOf({ day, awards }: Pick<Forecast, 'day' | 'awards'>): Outlook {
  const held = awards.filter(({ heldToday }) => heldToday);
  const atRisk = held
    .filter(({ risk }) => risk !== undefined)
    .sort((a, b) => (a.safeUntil ?? '9999').localeCompare(b.safeUntil ?? '9999'));
  const renewal = nextRenewal(day, held);
  return {
    atRisk,
    safe: held.filter(({ risk }) => risk === undefined),
    notHeld: awards.filter(({ heldToday }) => !heldToday),
    ...(renewal && { renewal }),
  };
}

/** What facts and rules keep is safe all the same only where its renewal, which was to be paid by now, is. */
export function safeUnlessUnpaid(
  safe: readonly AwardAhead[],
  asked: Pick<RenewalAsked, 'state' | 'choices'> | undefined,
): { readonly unpaid: readonly AwardAhead[]; readonly safe: readonly AwardAhead[] } {
  const hanging = new Set(
    asked?.state === 'overdue' ? asked.choices.flatMap(({ name, renewAt }) => (renewAt === null ? [] : [name])) : [],
  );
  return {
    unpaid: safe.filter(({ name }) => hanging.has(name)),
    safe: safe.filter(({ name }) => !hanging.has(name)),
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
