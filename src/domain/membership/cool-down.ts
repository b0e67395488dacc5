import { addDays, type Day } from '../time/day.ts';

/** A link of somebody's wallet to a partner that is over. */
export interface EndedLink {
  readonly partner: string;
  /** The business day on which it ended. */
  readonly on: Day;
}

export interface LinkWanted {
  readonly to: string;
  readonly today: Day;
  /** So many days must pass after a link has ended before another partner may be linked. */
  readonly coolDownDays: number;
  /** Whether another link would be dissolved by this one. */
  readonly dissolves: boolean;
}

/**
 * The first day on which somebody may link, where it has to wait; undefined where it may at once. Whoever ended a link by
 * mistake goes back to the same partner at once. A link that the new one dissolves does not wait for itself; but whoever
 * has moved so may not go back or on before the days have passed, so that nobody is lent for the day of a renewal.
 */
export function waitsUntil(ended: readonly EndedLink[], wanted: LinkWanted): Day | undefined {
  const last = ended.reduce<EndedLink | undefined>(
    (latest, one) => (latest && latest.on > one.on ? latest : one),
    undefined,
  );
  if (!last || (last.partner === wanted.to && !wanted.dissolves)) return undefined;
  const from = addDays(last.on, wanted.coolDownDays);
  return from > wanted.today ? from : undefined;
}
