import { beginBusinessDay } from '../actions/begin-business-day.ts';
import type { Context } from '../actions/context.ts';
import type { Day } from '../domain/time/day.ts';

export interface DayWatch {
  /** Looks at once, as after a demo was moved to another day. */
  look(): Promise<void>;
  stop(): void;
}

/**
 * Begins the business day at the start, and whenever the clock is on another day than at the last look. What goes wrong is
 * told, and tried again at the next look.
 */
export async function watchBusinessDay(
  context: Context,
  failed: (error: unknown) => void,
  lookEvery: number = 1_000,
): Promise<DayWatch> {
  let begun: Day | undefined;
  let looking: Promise<void> | undefined;
  const look = async () => {
    const today = context.clock.today();
    if (today === begun) return;
    try {
      await beginBusinessDay(context);
      begun = today;
    } catch (error) {
      failed(error);
    }
  };
  /** One look at a time: a slow database is not asked again and again. */
  const inTurn = () => {
    looking ??= look().finally(() => {
      looking = undefined;
    });
    return looking;
  };
  await inTurn();
  const timer = setInterval(inTurn, lookEvery);
  timer.unref();
  return { look: inTurn, stop: () => clearInterval(timer) };
}
